/**
 * What the customer sheet says of everybody besides the name: when they came, from where, whose they are, their stage as somebody typed it
 * and the last contact. `words` holds the labels, weighted lists and what a stage is called.
 */
export function addProfiles(random, customers, asOf, words) {
  for (const customer of customers) {
    const first = customer.purchases[0]?.day;
    customer.created = first === undefined ? asOf - random.int(3, 260) : first - random.int(0, 21);
    customer.source = random.weighted(words.sources);
    customer.region = random.weighted(words.regions);
    customer.owner = random.chance(0.04) ? "" : random.pick(words.owners);
    Object.assign(customer, typedStage(random, customer, asOf, words.stages));
    const last = customer.purchases.at(-1)?.day ?? customer.created;
    customer.lastContact = random.chance(0.12) ? "" : Math.min(asOf, last + random.int(0, 40));
  }
}

function typedStage(random, { life, created, purchases }, asOf, stages) {
  const [first, second] = purchases.map(({ day }) => day);
  if (first === undefined)
    return {
      stage: random.pick(life === "prospect" ? stages.prospect : stages.interested),
      stageEntered: Math.min(asOf, created + random.int(0, 20)),
    };
  const forgotten = random.chance(0.05); // nobody moved them on
  if (forgotten) return { stage: random.pick(stages.interested), stageEntered: created };
  return second === undefined
    ? { stage: stages.firstTime, stageEntered: first }
    : { stage: stages.repeat, stageEntered: second };
}

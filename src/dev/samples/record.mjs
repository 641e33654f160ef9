/**
 * The stage log: how each customer came to the present stage, oldest first. Now and then somebody goes back a stage and comes
 * again, and now and then nobody approved a change.
 */
export function stageLogOf(random, customers, asOf, words) {
  const { prospect, interested, firstTime, repeat } = words.stages;
  const rows = [];
  for (const customer of customers) {
    if (random.chance(0.15)) continue; // nobody wrote it down
    const [first, second] = customer.purchases.map(({ day }) => day);
    const until = first ?? asOf;
    const change = (date, from, to, trigger) =>
      rows.push({
        date,
        customerId: customer.id,
        from,
        to,
        trigger: random.pick(trigger),
        changedBy: customer.owner || random.pick(words.owners),
        approvedBy: random.chance(0.75) ? words.manager : "",
      });
    const warmed = Math.min(until, customer.created + random.int(1, 40));
    if (first !== undefined || customer.life === "interested") {
      change(warmed, prospect, interested, words.triggers.interested);
      if (random.chance(0.12) && until - warmed > 30) {
        const back = warmed + random.int(8, 20);
        change(back, interested, prospect, words.triggers.back);
        change(
          Math.min(until, back + random.int(4, 10)),
          prospect,
          interested,
          words.triggers.interested
        );
      }
    }
    if (first !== undefined) change(first, interested, firstTime, words.triggers.firstTime);
    if (second !== undefined) change(second, firstTime, repeat, words.triggers.repeat);
  }
  return rows.sort((a, b) => a.date - b.date);
}

/** Visits, calls and messages, oldest first: leads are worked on, buyers hear from us around their orders, a few hear too often. */
export function contactsOf(random, customers, asOf, words) {
  const rows = [];
  for (const customer of customers) {
    const contact = (date) =>
      rows.push({
        date: Math.min(asOf, date),
        customerId: customer.id,
        rep: customer.owner || random.pick(words.owners),
        channel: random.weighted(words.channels),
        outcome: random.weighted(words.outcomes),
      });
    if (customer.purchases.length === 0) {
      const count = random.weighted([
        [0, 4],
        [1, 4],
        [2, 3],
        [4, 3],
      ]);
      for (let i = 0; i < count; i++) contact(random.int(customer.created, asOf));
    }
    for (const { day } of customer.purchases)
      if (random.chance(0.12)) contact(day + random.int(1, 9));
    if (random.chance(0.015)) for (let i = 0; i < 4; i++) contact(asOf - random.int(0, 6));
  }
  return rows.sort((a, b) => a.date - b.date);
}

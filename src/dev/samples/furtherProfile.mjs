/** Leads: people who have not bought yet. */
const isLead = ({ life }) => life === "prospect" || life === "interested";
const hasLeft = ({ life }) => ["lost", "departed", "pastEvent"].includes(life);

/**
 * What careful people add to a customer sheet over the years: campaign, birthday, credit, satisfaction, referrals, what is expected of a
 * lead, why somebody left, what is planned. `words` holds the labels and weighted lists. Everything may be blank.
 */
export function addFurtherProfiles(random, customers, asOf, words) {
  customers.forEach((customer, i) => {
    const lead = isLead(customer);
    customer.phone = `138-0000-${String(1000 + i)}`;
    customer.campaign = random.chance(0.55) ? random.weighted(words.campaigns) : "";
    customer.birthday = random.chance(0.6) ? random.int(-9_100, 13_800) : ""; // born 1945 to 2007
    customer.expectedSales = lead && random.chance(0.85) ? random.int(3, 60) * 100 : "";
    customer.product = lead ? random.pick(words.products) : "";
    customer.credit = random.chance(0.7) ? random.int(35, 100) : "";
    customer.overdue = !lead && random.chance(0.04) ? random.int(2, 40) * 50 : "";
    customer.satisfaction = !lead && random.chance(0.6) ? random.weighted(words.satisfaction) : "";
    customer.referrals = !lead && random.chance(0.3) ? random.int(1, 5) : "";
    const told = hasLeft(customer) && random.chance(0.8);
    customer.churnReason = told ? random.weighted(words.churnReasons) : "";
    customer.inducement = told && random.chance(0.7) ? random.weighted(words.inducements) : "";
    const planned = lead && random.chance(0.25);
    customer.nextAction = planned ? random.pick(words.nextActions) : "";
    customer.dueDate = planned ? asOf + random.int(-10, 20) : "";
  });
  visitTwice(customers.filter(isLead));
}

/** Now and then two reps work on the same lead without knowing. */
function visitTwice(leads) {
  for (let i = 0; i + 9 < leads.length; i += 11) {
    const other = leads.slice(i + 1).find(({ owner }) => owner !== "" && owner !== leads[i].owner);
    if (other && leads[i].owner !== "") other.phone = leads[i].phone;
  }
}

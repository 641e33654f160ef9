/** The Team page. */
export const team = {
  "team.finding":
    "{unassigned, plural, =0 {Everybody has an owner} one {# of {of, number} customers has no owner} other {# of {of, number} customers have no owner}}; {duplicates, plural, =0 {no lead is visited twice} one {# lead is visited by several owners} other {# leads are visited by several owners}}.",
  "team.findingRisk":
    "{unassigned, plural, =0 {Everybody has an owner} one {# of {of, number} customers has no owner} other {# of {of, number} customers have no owner}}; {duplicates, plural, =0 {no lead is visited twice} one {# lead is visited by several owners} other {# leads are visited by several owners}}; {owner} looks after {share} of the net amount of the top customers.",
  "team.findingNoOwners":
    "No owner column was found in the customer sheet, so nothing can be said about the team.",
  "team.findingNobody": "There are no customers.",
  "team.owners": "Owners",
  "team.ownersNote":
    "Conversion: customers with an order, of all customers of the owner. Top share: the owner’s part of the net amount of all top customers, which is at risk should the owner leave and take them along.",
  "team.leads": "Open leads",
  "team.won": "Won",
  "team.conversion": "Conversion",
  "team.topCustomers": "Top customers",
  "team.topNet": "Top net amount",
  "team.topShare": "Top share",
  "team.workChart": "Open leads and stalled customers by owner",
  "team.riskChart": "Share of the top customers’ net amount that rests on each owner",
  "team.nobody": "There are no customers.",
  "team.proposals": "Customers without an owner",
  "team.proposalsNote":
    "Proposals only; nothing is assigned. The previous owner keeps the customer, then the first assignment rule that fits decides, then the owner with the fewest open leads; each proposal counts as one lead more.",
  "team.proposed": "Proposed owner",
  "team.reason.previous": "Previous owner",
  "team.reason.rule": "Assignment rule",
  "team.reason.leastBusy": "Fewest open leads",
  "team.noUnassigned": "Every customer has an owner.",
  "team.noOwnerColumn": "The customer sheet has no owner column.",
  "team.unassigned": "(unassigned)",
  "team.duplicates": "Leads visited by several owners",
  "team.duplicatesNote":
    "Open leads with the same phone number or the same company but more than one owner. Spaces, country prefix and extension of a number do not matter, nor does the legal form of a company.",
  "team.by": "The same",
  "team.by.phone": "Phone",
  "team.by.company": "Company",
  "team.by.both": "Phone and company",
  "team.shared": "Number or company",
  "team.rivals": "Owners",
  "team.names": "Leads",
  "team.andMore": "{names} and {more, number} more",
  "team.noDuplicates": "No open leads share a phone number or a company under several owners.",
  "team.noContactColumns": "The customer sheet has neither a phone nor a company column.",
} as const;

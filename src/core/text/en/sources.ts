/** The Sources page. */
export const sources = {
  "sources.finding":
    "Most money comes from {name}: {revenue} ({share} of it all), from {won, number} of {leads, plural, one {# lead} other {# leads}}.",
  "sources.findingCost":
    "Most money comes from {name}: {revenue} ({share} of it all), from {won, number} of {leads, plural, one {# lead} other {# leads}}; a customer costs least through {cheapest}, {cost} each.",
  "sources.findingNone":
    "None of {leads, plural, one {# lead} other {# leads}} from {sources, plural, one {# source} other {# sources}} has bought yet.",
  "sources.findingNoSources":
    "No source column was found in the customer sheet, so customers cannot be told apart by where they came from.",
  "sources.findingUnknown": "Nobody’s source is known.",
  "sources.bySource": "By source",
  "sources.byCampaign": "By campaign",
  "sources.note":
    "Leads are all customers who came from there, won are those with an order. Repeat rate: of those won, who ordered again. Costs that name no source stand with the unknown, for whom no cost per customer is given.",
  "sources.noteNoCosts":
    "Leads are all customers who came from there, won are those with an order. Repeat rate: of those won, who ordered again. There is no costs sheet, so costs are blank.",
  "sources.source": "Source",
  "sources.campaign": "Campaign",
  "sources.unknown": "(unknown)",
  "sources.leads": "Leads",
  "sources.won": "Won",
  "sources.conversion": "Conversion",
  "sources.revenue": "Revenue",
  "sources.repeatRate": "Repeat rate",
  "sources.cost": "Cost",
  "sources.costPerCustomer": "Cost per customer",
  "sources.revenuePerCost": "Revenue per cost",
  "sources.leadsChart": "Leads and customers won by source",
  "sources.moneyChart": "Revenue and cost by source",
  "sources.revenueChart": "Revenue by source",
  "sources.amount": "Amount",
  "sources.nobody": "There are no customers.",
  "sources.noCampaigns": "The customer sheet has no campaign column.",
} as const;

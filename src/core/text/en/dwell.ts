/** The Dwell time page. */
export const dwell = {
  "dwell.finding":
    "{stalled, plural, one {# of {dated, number} dated customers is} other {# of {dated, number} dated customers are}} over the limit of their stage; the longest over it is {name}, {days} days in {stage}.",
  "dwell.findingNone":
    "{dated, plural, one {The only dated customer is} other {All # dated customers are}} within the limit of their stage.",
  "dwell.findingUndated": "No customer has a date that says since when it has been in its stage.",
  "dwell.byStage": "Days in the present stage",
  "dwell.byOwner": "Days in stage by stage and owner",
  "dwell.stalled": "Stalled customers",
  "dwell.note":
    "Median and P80 are plain percentiles of stays that are still running. Customers without a date are counted beside them.",
  "dwell.noteEstimated":
    "Median and P80 are plain percentiles of stays that are still running. For {estimated, plural, one {# customer} other {# customers}} the created date stands in for the unknown stage date.",
  "dwell.bandChart": "Customers by days in stage on {day}, stage by stage",
  "dwell.unassigned": "(unassigned)",
  "dwell.noStages": "There are no customers.",
  "dwell.noOwners": "The customer sheet has no owner column.",
  "dwell.noStalled": "Nobody is over the limit of their stage.",
} as const;

/** The RFM page. */
export const rfm = {
  "rfm.finding":
    "{frequent, plural, one {# customer buys} other {# customers buy}} often (F {high}); {slipping, plural, one {# of them has} other {# of them have}} not been back for a long while (R {low}) and should be called first.",
  "rfm.findingNoneSlipping":
    "{frequent, plural, one {The one customer who buys often (F {high}) has} other {All # customers who buy often (F {high}) have}} been back lately.",
  "rfm.findingNoneFrequent": "No customer buys often (F {high}) yet.",
  "rfm.findingNotScored":
    "{scored, plural, =0 {No customer has an order, so nothing was scored.} one {Only # customer has an order; too little to score.} other {The # customers with orders are too few or too alike to score.}}",
  "rfm.findingNoneInWindow": "No customer has ordered since {day}, so nothing was scored.",
  "rfm.heatMap": "Customers by recency and frequency",
  "rfm.heatMapNote": "Right is more often, top is more recent; the darker, the more customers.",
  "rfm.heatMapWindow":
    "Right is more often, top is more recent. Only orders from {day} on count; {scored, plural, one {# customer} other {# customers}} with one since then {scored, plural, one {was} other {were}} scored.",
  "rfm.rScore": "R {score}",
  "rfm.fScore": "F {score}",
  "rfm.score": "Score {score}",
  "rfm.distributions": "Customers by score",
  "rfm.distributionsNote":
    "Equal values always share a score, so groups are not equally large; a score may stay empty.",
  "rfm.distributionsOf3":
    "Equal values always share a score. On the segment map of five scores 1, 2 and 3 stand for 1, 3 and 5.",
  "rfm.distributionsOf4":
    "Equal values always share a score. On the segment map of five scores 1, 2, 3 and 4 stand for 1, 2, 4 and 5.",
  "rfm.distributionChart": "Customers by score of recency, frequency and monetary",
  "rfm.cuts": "Cuts between the scores",
  "rfm.cutsPercentile": "Each cut can be checked with PERCENTILE.INC over the scored customers.",
  "rfm.cutsFixed": "Fixed thresholds from the settings.",
  "rfm.cutsFrozen":
    "The cuts of the review of {day}, so that a change of score is the customer's doing.",
  "rfm.cutsPartlyFrozen":
    "The cuts of the review of {day}, except for {dimensions}: that review measured it otherwise, so it was cut anew with PERCENTILE.INC.",
  "rfm.cutsNotFrozen":
    "No earlier review left cuts that fit, so they were made anew with PERCENTILE.INC over the scored customers.",
  "rfm.cutAt": "At {share}",
  "rfm.threshold": "Threshold {n}",
  "rfm.cutNumber": "Cut {n}",
  "rfm.fromReview": "Review of {day}",
  "rfm.fromSettings": "Settings",
  "rfm.fromBook": "PERCENTILE.INC",
  "rfm.fromAll": "As for all: equally often",
  "rfm.categories": "Cuts of F within the main category",
  "rfm.categoriesNote":
    "A customer's main category is the one with the most net amount. Categories with fewer than {least} scored customers are scored against all.",
  "rfm.noCategories": "The orders have no category, so F is scored against all.",
  "rfm.categoriesFixed": "Fixed thresholds hold for every category.",
  "rfm.noLargeCategory": "No category has {least} scored customers, so F is scored against all.",
  "rfm.noCuts": "Nothing was scored, so there are no cuts.",
  "rfm.noScores": "No customer has these scores.",
} as const;

/** The RFM page. */
export const rfm = {
  "rfm.finding":
    "{frequent, plural, one {# customer buys} other {# customers buy}} often (F 4–5); {slipping, plural, one {# of them has} other {# of them have}} not been back for a long while (R 1–2) and should be called first.",
  "rfm.findingNoneSlipping":
    "{frequent, plural, one {The one customer who buys often (F 4–5) has} other {All # customers who buy often (F 4–5) have}} been back lately.",
  "rfm.findingNoneFrequent": "No customer buys often (F 4–5) yet.",
  "rfm.findingNotScored":
    "{scored, plural, =0 {No customer has an order, so nothing was scored.} one {Only # customer has an order; too little to score.} other {The # customers with orders are too few or too alike to score.}}",
  "rfm.heatMap": "Customers by recency and frequency",
  "rfm.heatMapNote": "Right is more often, top is more recent; the darker, the more customers.",
  "rfm.rScore": "R {score}",
  "rfm.fScore": "F {score}",
  "rfm.score": "Score {score}",
  "rfm.distributions": "Customers by score",
  "rfm.distributionsNote":
    "Equal values always share a score, so groups are not equally large; a score may stay empty.",
  "rfm.distributionChart": "Customers by score of {dimension}",
  "rfm.cuts": "Cuts between the scores",
  "rfm.cutsPercentile":
    "Each cut can be checked with PERCENTILE.INC over the customers with orders.",
  "rfm.cutsFixed": "Fixed thresholds from the settings.",
  "rfm.cutAt": "At {share}",
  "rfm.threshold": "Threshold {n}",
  "rfm.noCuts": "Nothing was scored, so there are no cuts.",
  "rfm.noScores": "No customer has these scores.",
} as const;

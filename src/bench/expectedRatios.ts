/**
 * What each path costs in floors at 100,000 orders of 10,000 customers, in CPU time, as `npm run bench -- --check` tells it on a quiet machine. Raise one
 * only with its reason; lower it when the path has become faster.
 */
export const EXPECTED_RATIOS: Readonly<Record<string, { ratio: number; because: string }>> = {
  scoring: { ratio: 14, because: "rows judged, lines and orders kept by day, three columns cut" },
  "time line": { ratio: 1.8, because: "24 months of states, stages and spend, each line once" },
  cohorts: { ratio: 3.5, because: "two passes over the orders, one of them with the money" },
  prediction: { ratio: 105, because: "some 30 likelihoods of each model, then a forecast of each" },
  columns: {
    ratio: 6.5,
    because: "dates and amounts are read as people write them, equal rows found by hashing",
  },
};

import { quantiles } from "../math/quantile";
import { round6 } from "../math/round6";

export const DIMENSIONS = ["recency", "frequency", "monetary"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The cuts between the scores, ascending; none in a dimension that is not scored. */
export interface Cuts extends Record<Dimension, number[]> {
  /** By category, where F was cut within it. */
  frequencyByCategory?: Record<string, number[]>;
}

/** With fewer scored customers than the finest scale has scores, quantiles say nothing. */
export const LEAST_SCORED = 5;

/** Why a dimension has no scores. */
export type NotScored = "tooFew" | "allEqual";

/** Why values cannot be cut, whatever the rule: fewer than 5 of them, or all equal. */
export function whyNotScored(values: Float64Array): NotScored | undefined {
  if (values.length < LEAST_SCORED) return "tooFew";
  return values.every((value) => value === values[0]) ? "allEqual" : undefined;
}

/**
 * Cuts into `bins` scores: PERCENTILE.INC at k / bins of the values (20, 40, 60 and 80 % for five), rounded to 6 decimals.
 *
 * @param values of the scored customers, in any order: days, orders or money
 */
export function percentileCuts(values: Float64Array, bins: number): number[] {
  const shares = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  return quantiles(values, shares).map(round6);
}

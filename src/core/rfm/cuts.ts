import { quantileInc } from "../math/quantile";
import { round6 } from "../math/round6";
import type { CutRule } from "../settings";

export const DIMENSIONS = ["recency", "frequency", "monetary"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const QUINTILES = [0.2, 0.4, 0.6, 0.8];
/** With fewer scored customers than scores, quintiles say nothing. */
export const LEAST_SCORED = 5;

/** Where a dimension is cut, or why it is not. */
export type Cuts =
  { cuts: number[]; notScored?: never } | { cuts: []; notScored: "tooFew" | "allEqual" };

/**
 * Cuts one dimension: the user's thresholds, or PERCENTILE.INC at 20, 40, 60 and 80 % of the values, rounded to 6 decimals.
 * Under either rule fewer than 5 values, or values that are all equal, are not cut.
 *
 * @param values of the scored customers: days, orders or money
 */
export function cutsOf(values: Float64Array, rule: CutRule, dimension: Dimension): Cuts {
  if (values.length < LEAST_SCORED) return { cuts: [], notScored: "tooFew" };
  const sorted = values.slice().sort();
  if (sorted[0] === sorted[sorted.length - 1]) return { cuts: [], notScored: "allEqual" };
  const cuts =
    rule.kind === "fixed"
      ? [...rule[dimension]]
      : QUINTILES.map((p) => round6(quantileInc(sorted, p)));
  return { cuts };
}

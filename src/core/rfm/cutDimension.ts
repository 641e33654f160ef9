import type { Day } from "../columns/values/cell";
import type { Settings } from "../settings";
import { percentileCuts, whyNotScored, type Cuts, type Dimension, type NotScored } from "./cuts";
import type { Passing } from "./score";

/** Where cuts come from and how a value passes them; `asOf` is the day of the review that they were taken over from. */
export type CutOrigin =
  | { rule: "percentile"; passing: "below" }
  | { rule: "fixed"; passing: "reached" }
  | { rule: "frozen"; passing: Passing; asOf: Day };
export const FROM_BOOK: CutOrigin = { rule: "percentile", passing: "below" };

/** What the last review left for this one to score by. */
export interface FrozenCuts {
  /** That review, and how its cuts are passed. */
  origin: CutOrigin;
  /** Only dimensions that were cut then and are measured now as they were then. */
  cuts: Partial<Cuts>;
}

/** Where one dimension is cut, or why it is not. */
export interface DimensionCuts {
  /** Ascending, bins − 1 of them; none where the dimension is not scored. */
  cuts: number[];
  origin: CutOrigin;
  notScored?: NotScored;
}

/**
 * Cuts one dimension by the rule of the settings: the user's thresholds, the last review's cuts, or quantiles, which also stand in where
 * there is nothing to take over.
 *
 * @param values of the scored customers
 */
export function cutDimension(
  values: Float64Array,
  dimension: Dimension,
  { cuts: rule, bins }: Pick<Settings, "cuts" | "bins">,
  frozen: FrozenCuts | undefined
): DimensionCuts {
  const notScored = whyNotScored(values);
  const known = frozen?.cuts[dimension];
  const made = (): DimensionCuts => {
    if (rule.kind === "fixed")
      return { cuts: [...rule[dimension]], origin: { rule: "fixed", passing: "reached" } };
    if (rule.kind === "frozen" && frozen && known)
      return { cuts: [...known], origin: frozen.origin };
    return { cuts: notScored ? [] : percentileCuts(values, bins), origin: FROM_BOOK };
  };
  return notScored ? { ...made(), cuts: [], notScored } : made();
}

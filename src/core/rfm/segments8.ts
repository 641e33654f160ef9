import { mean } from "../math/mean";
import { median } from "../math/quantile";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";

/**
 * The eight classes of the Chinese model, indexed by `4·R + 2·F + M` with 1 for high: 一般挽留 000, 重要挽留 001, 一般保持 010, 重要保持 011,
 * 一般发展 100, 重要发展 101, 一般价值 110, 重要价值 111.
 */
export const EIGHT_CLASSES = [
  "generalWinBack",
  "importantWinBack",
  "generalKeep",
  "importantKeep",
  "generalDevelop",
  "importantDevelop",
  "generalValue",
  "importantValue",
] as const;

export interface EightClassBounds {
  recency: number;
  frequency: number;
  monetary: number;
}

/**
 * Where "high" begins: the user's own thresholds, or the mean or median of each dimension over the scored customers, rounded to 6 decimals; NaN
 * without any.
 */
export function eightClassBounds(
  values: Record<keyof EightClassBounds, Float64Array>,
  { eightClassCut: cut, eightClassFixed }: Pick<Settings, "eightClassCut" | "eightClassFixed">
): EightClassBounds {
  if (cut === "fixed") return eightClassFixed;
  const middle = cut === "mean" ? mean : median;
  return {
    recency: round6(middle(values.recency)),
    frequency: round6(middle(values.frequency)),
    monetary: round6(middle(values.monetary)),
  };
}

/** Index into `EIGHT_CLASSES`: high is recency at most, frequency and monetary at least their bound. */
export function segmentOf8(
  recency: number,
  frequency: number,
  monetary: number,
  bounds: EightClassBounds
): number {
  return (
    4 * Number(recency <= bounds.recency) +
    2 * Number(frequency >= bounds.frequency) +
    Number(monetary >= bounds.monetary)
  );
}

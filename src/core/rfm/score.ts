import type { CutRule } from "../settings";

/**
 * Score 1 … cuts + 1 of a value where more is better (frequency, monetary). Percentile cuts: 1 + cuts strictly below the value.
 * Fixed thresholds: 1 + thresholds at most the value.
 */
export function scoreMore(value: number, cuts: readonly number[], rule: CutRule["kind"]): number {
  return 1 + passed(value, cuts, rule);
}

/**
 * Score 1 … cuts + 1 of a value where less is better (recency in days). Percentile cuts: 5 − cuts strictly below the days.
 * Fixed thresholds: 5 − thresholds at most the days.
 */
export function scoreLess(value: number, cuts: readonly number[], rule: CutRule["kind"]): number {
  return cuts.length + 1 - passed(value, cuts, rule);
}

function passed(value: number, cuts: readonly number[], rule: CutRule["kind"]): number {
  let count = 0;
  for (const cut of cuts) if (cut < value || (rule === "fixed" && cut === value)) count++;
  return count;
}

/** Whether a value on a cut has passed it: `below` cuts must lie strictly below the value (quantiles), `reached` may equal it (thresholds). */
export type Passing = "below" | "reached";

/** Score 1 … cuts + 1 of a value where more is better (frequency, monetary): 1 + cuts passed. */
export function scoreMore(value: number, cuts: readonly number[], passing: Passing): number {
  return 1 + passed(value, cuts, passing);
}

/** Score 1 … cuts + 1 of a value where less is better (recency in days): highest score − cuts passed. */
export function scoreLess(value: number, cuts: readonly number[], passing: Passing): number {
  return cuts.length + 1 - passed(value, cuts, passing);
}

function passed(value: number, cuts: readonly number[], passing: Passing): number {
  let count = 0;
  for (const cut of cuts) if (cut < value || (passing === "reached" && cut === value)) count++;
  return count;
}

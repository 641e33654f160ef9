/**
 * PERCENTILE.INC of whole numbers that are given as counts, by linear interpolation at `p · (n − 1)`.
 *
 * @param counts how often each value 0, 1, 2 … occurs
 * @param p 0 … 1
 * @returns NaN without values
 */
export function quantileOfCounts(counts: ArrayLike<number>, p: number): number {
  let total = 0;
  for (let value = 0; value < counts.length; value++) total += counts[value] ?? 0;
  if (total === 0) return NaN;
  const position = p * (total - 1);
  const below = Math.floor(position);
  const low = valueAt(counts, below);
  const high = below + 1 < total ? valueAt(counts, below + 1) : low;
  return low + (high - low) * (position - below);
}

/** The value at a zero-based place of the ascending values. */
function valueAt(counts: ArrayLike<number>, place: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value] ?? 0;
    if (seen > place) return value;
  }
  return NaN;
}

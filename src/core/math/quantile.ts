/**
 * The p-quantile of ascending values by linear interpolation at `p · (n − 1)`: Excel's PERCENTILE.INC,
 * type 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages".
 *
 * @param sorted ascending, without NaN
 * @param p 0 … 1
 * @returns NaN without values
 */
export function quantileInc(sorted: ArrayLike<number>, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below];
  if (low === undefined) return NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** PERCENTILE.INC of values in any order; NaN without values. The input is left as it is. */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileInc(Float64Array.from(values).sort(), p);
}

/** Middle value, or the mean of the two in the middle; NaN without values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

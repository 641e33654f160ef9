import { select } from "./select";

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
  return quantiles(values, [p])[0] ?? NaN;
}

/**
 * PERCENTILE.INC at several shares, without sorting: only what stands at and behind their positions is found. The input is left as it is.
 *
 * @param shares ascending, 0 … 1
 * @returns one quantile a share; NaN without values
 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const found = Float64Array.from(values);
  let settled = 0;
  for (const share of shares) {
    const place = Math.floor(share * (found.length - 1));
    for (const wanted of [place, place + 1]) {
      if (wanted < settled || wanted >= found.length) continue;
      select(found, wanted, settled);
      settled = wanted + 1;
    }
  }
  return shares.map((share) => quantileInc(found, share));
}

/** Middle value, or the mean of the two in the middle; NaN without values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * The median of the values from `from` up to, not including, `until`, which are rearranged for it.
 *
 * @returns NaN without values
 */
export function medianWithin(values: Float64Array, from: number, until: number): number {
  const count = until - from;
  if (count <= 0) return NaN;
  const upper = select(values, from + (count >>> 1), from, until);
  if (count % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = from; i < from + (count >>> 1); i++) lower = Math.max(lower, values[i] ?? lower);
  return lower + (upper - lower) * 0.5;
}

/** From here on seven terms of the asymptotic series are exact to the last digit. */
const LARGE = 10;
/** B₂ₖ / 2k */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12] as const;

/**
 * ψ(x) = d ln Γ(x) / dx for x > 0, by its asymptotic series (Abramowitz and Stegun 6.3.18), below 10 after the recurrence 6.3.5.
 * The error is under 1e-14 · max(1, |ψ(x)|).
 *
 * @returns −Infinity for 0, NaN below
 */
export function digamma(x: number): number {
  if (!(x >= 0)) return NaN;
  let shift = 0;
  let at = x;
  for (; at < LARGE; at++) shift += 1 / at;
  const inverse = 1 / at;
  const square = inverse * inverse;
  let tail = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) tail = (tail + (SERIES[k] ?? 0)) * square;
  return Math.log(at) - inverse / 2 - tail - shift;
}

/** From here on a double holds no sixth decimal, and scaling would lose digits. */
const LARGEST_SCALED = 9e9;

/** Rounds to 6 decimals so that sums which should be equal are equal; never returns −0. NaN stays NaN. */
export function round6(value: number): number {
  if (Math.abs(value) >= LARGEST_SCALED) return value;
  return Math.round(value * 1e6) / 1e6 + 0;
}

/**
 * The BG/NBD model of Fader, Hardie and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2): while alive a customer
 * buys at random with a rate λ, after each repeat purchase it leaves for good with a chance p; λ is spread over the customers as
 * Gamma(r, α), p as Beta(a, b). Time is in weeks.
 */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/**
 * ln [ a / (b + x − 1) · ((α + T) / (α + t_x))^(r + x) ]: the odds, given all purchases, that a repeat buyer has left. −Infinity without a
 * repeat, since one leaves only after one.
 */
export function logOddsGone(model: BgNbd, x: number, recency: number, age: number): number {
  if (x <= 0) return -Infinity;
  const { r, alpha, a, b } = model;
  const silence = Math.log1p((age - recency) / (alpha + recency));
  return Math.log(a / (b + x - 1)) + (r + x) * silence;
}

/** P(alive | x, t_x, T), 0 … 1: exactly 1 without a repeat. Weeks. */
export function pAlive(model: BgNbd, x: number, recency: number, age: number): number {
  return 1 / (1 + Math.exp(logOddsGone(model, x, recency, age)));
}

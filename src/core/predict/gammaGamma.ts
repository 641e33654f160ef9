/**
 * The Gamma-Gamma model of spend (Fader and Hardie 2013, "The Gamma-Gamma Model of Monetary Value"): an order of a customer is worth
 * Gamma(p, ν), and ν is spread over the customers as Gamma(q, γ). It holds when spend does not depend on how often somebody buys.
 */
export interface GammaGamma {
  p: number;
  q: number;
  gamma: number;
}

/** Expected value of an order of somebody of whom nothing is known: p·γ / (q − 1). Needs q > 1. */
export function usualValue({ p, q, gamma }: GammaGamma): number {
  return (p * gamma) / (q - 1);
}

/**
 * Expected value of an order given x repeat days of `mean` on average (equation 5): between the own mean and the usual value, the nearer
 * to the own the more orders there were. Without a positive mean the usual value.
 */
export function expectedValue(model: GammaGamma, x: number, mean: number): number {
  if (x <= 0 || mean <= 0) return usualValue(model);
  const { p, q, gamma } = model;
  return (p * (gamma + x * mean)) / (p * x + q - 1);
}

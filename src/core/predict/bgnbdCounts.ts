import { logBeta, logGamma } from "../math/logGamma";
import type { BgNbd } from "./bgnbd";

/**
 * P(X(t) = x) for x = 0 … `most`: how likely a new customer has x repeat purchase days after t weeks; equation 8 of Fader, Hardie and Lee (2005).
 */
export function bgnbdCounts({ r, alpha, a, b }: BgNbd, t: number, most: number): Float64Array {
  const logStay = r * (Math.log(alpha) - Math.log(alpha + t));
  const logBuy = Math.log(t) - Math.log(alpha + t);
  const betaAB = logBeta(a, b);
  let fewer = 0;
  return new Float64Array(most + 1).map((_, x) => {
    const bought = x === 0 ? 0 : x * logBuy;
    const negativeBinomial = Math.exp(
      logGamma(r + x) - logGamma(r) - logGamma(x + 1) + logStay + bought
    );
    const stayed = Math.exp(logBeta(a, b + x) - betaAB) * negativeBinomial;
    const left = x === 0 ? 0 : Math.exp(logBeta(a + 1, b + x - 1) - betaAB) * (1 - fewer);
    fewer += negativeBinomial;
    return stayed + Math.max(0, left);
  });
}

import { digamma } from "../math/digamma";
import { logGamma } from "../math/logGamma";
import type { BgNbd } from "./bgnbd";
import type { PurchaseGroups } from "./purchaseGroups";

const { exp, log, log1p } = Math;

/**
 * The log-likelihood of BG/NBD (equation 6 of Fader, Hardie and Lee, 2005) of all customers, where a unit of time has `unit` days.
 *
 * @param gradient receives the derivatives by r, α, a, b
 */
export function bgnbdLikelihood(
  { length, frequency, recency, age, weight, longest }: PurchaseGroups,
  { r, alpha, a, b }: BgNbd,
  unit: number,
  gradient: Float64Array
): number {
  const logTime = Float64Array.from({ length: longest + 1 }, (_, day) => log(alpha + day / unit));
  const constants = { logAlpha: log(alpha), gammaR: logGamma(r), psiR: digamma(r) };
  const betaAB = logGamma(a + b) - logGamma(b);
  const [psiAB, psiB] = [digamma(a + b), digamma(b)];
  let value = 0;
  let [byR, byAlpha, byA, byB] = [0, 0, 0, 0];
  // What depends on x alone is worked out once for each x; the groups come sorted by it.
  let of = { x: -1, value: 0, byR: 0, byA: 0, byB: 0, logLeave: 0 };
  for (let g = 0; g < length; g++) {
    const x = frequency[g] ?? 0;
    if (x !== of.x) of = ofCount(x);
    const n = weight[g] ?? 0;
    const days = age[g] ?? 0;
    const since = recency[g] ?? 0;
    const logT = logTime[days] ?? 0;
    const overT = 1 / (alpha + days / unit);
    let own = of.value - (r + x) * logT;
    let ownByR = of.byR - logT;
    let ownByAlpha = r / alpha - (r + x) * overT;
    let gone = 0;
    if (x > 0) {
      const silence = logT - (logTime[since] ?? 0);
      const odds = of.logLeave + (r + x) * silence;
      const small = exp(-Math.abs(odds));
      own += Math.max(odds, 0) + log1p(small);
      gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      ownByR += gone * silence;
      ownByAlpha += gone * (r + x) * (overT - 1 / (alpha + since / unit));
    }
    value += n * own;
    byR += n * ownByR;
    byAlpha += n * ownByAlpha;
    byA += n * (of.byA + gone / a);
    byB += n * (of.byB - (x > 0 ? gone / (b + x - 1) : 0));
  }
  gradient.set([byR, byAlpha, byA, byB]);
  return value;

  function ofCount(x: number): typeof of {
    const { logAlpha, gammaR, psiR } = constants;
    return {
      x,
      value:
        logGamma(r + x) - gammaR + r * logAlpha + betaAB + logGamma(b + x) - logGamma(a + b + x),
      byR: digamma(r + x) - psiR + logAlpha,
      byA: psiAB - digamma(a + b + x),
      byB: psiAB - psiB + digamma(b + x) - digamma(a + b + x),
      logLeave: x > 0 ? log(a) - log(b + x - 1) : 0,
    };
  }
}

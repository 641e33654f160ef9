import { digamma } from "../math/digamma";
import { logGamma } from "../math/logGamma";
import { minimise } from "../math/minimise";
import { rankByKey } from "../math/rankByKey";
import type { GammaGamma } from "./gammaGamma";
import { FARTHEST, isDegenerate, LEAST_REPEAT_BUYERS, type Off } from "./refusal";
import type { RepeatDays } from "./repeatDays";

export interface GammaGammaFit extends GammaGamma {
  logLikelihood: number;
  /** Repeat buyers with a positive mean value. */
  customers: number;
  /** Repeat buyers whose repeat days came to nothing; they have no say. */
  leftOut: number;
  /** Correlation of the number of repeat days and their mean value; absent where one of them is the same for all. */
  correlation?: number;
}

/** The model takes number and value of orders as independent; beyond this correlation, either way, that is doubtful. */
export const MUCH_CORRELATED = 0.3;

/** Of the gradient of the mean log-likelihood of a customer, by the logarithms of the parameters. */
const TOLERANCE = 1e-7;

/** Repeat buyers with a positive mean, sorted by x; values in units of their mean. */
interface Spends {
  length: number;
  frequency: Int32Array;
  mean: Float64Array;
  unit: number;
}

/**
 * Gamma-Gamma by maximum likelihood, with its analytic gradient, over the logarithms of the parameters. Money is scaled to the mean while
 * fitting, so that the result does not depend on the currency. Without a finite usual value (q ≤ 1) it is degenerate too.
 */
export function fitGammaGamma(summary: RepeatDays): GammaGammaFit | Off {
  const repeatBuyers = summary.frequency.reduce((sum, x) => sum + Number(x > 0), 0);
  const spends = positiveSpends(summary);
  const { length: customers, unit } = spends;
  if (customers < LEAST_REPEAT_BUYERS) return { off: "tooFewRepeatBuyers" };
  const found = minimise(
    (at, gradient) => {
      const [p = NaN, q = NaN, gamma = NaN] = at.map(Math.exp);
      const value = likelihood(spends, { p, q, gamma }, gradient);
      [p, q, gamma].forEach((own, k) => (gradient[k] = ((gradient[k] ?? 0) * -own) / customers));
      return -value / customers;
    },
    [0, Math.LN2, 0],
    { tolerance: TOLERANCE, farthest: FARTHEST }
  );
  const [p = NaN, q = NaN, scaled = NaN] = found.at.map(Math.exp);
  if (isDegenerate([p, q, scaled]) || q <= 1) return { off: "degenerate" };
  if (!found.converged) return { off: "noConvergence" };
  return {
    p,
    q,
    gamma: scaled * unit,
    logLikelihood: -found.value * customers - customers * Math.log(unit),
    customers,
    leftOut: repeatBuyers - customers,
    ...correlated(spends),
  };
}

function positiveSpends({ length, frequency, meanValue }: RepeatDays): Spends {
  const who = Int32Array.from({ length }, (_, i) => i).filter(
    (i) => (frequency[i] ?? 0) > 0 && (meanValue[i] ?? 0) > 0
  );
  const counts = Int32Array.from(who, (i) => frequency[i] ?? 0);
  const unit = who.reduce((sum, i) => sum + (meanValue[i] ?? 0), 0) / who.length;
  const spends: Spends = {
    length: who.length,
    frequency: new Int32Array(who.length),
    mean: new Float64Array(who.length),
    unit,
  };
  rankByKey(counts).forEach((place, k) => {
    spends.frequency[place] = counts[k] ?? 0;
    spends.mean[place] = (meanValue[who[k] ?? 0] ?? 0) / unit;
  });
  return spends;
}

const { log } = Math;

/** Equation 1a of Fader and Hardie (2013), over the mean value of each customer; `gradient` receives the derivatives by p, q, γ. */
function likelihood(
  { length, frequency, mean }: Spends,
  { p, q, gamma }: GammaGamma,
  gradient: Float64Array
): number {
  const start = q * log(gamma) - logGamma(q);
  const byQStart = log(gamma) - digamma(q);
  let value = 0;
  let [byP, byQ, byGamma] = [0, 0, 0];
  let of = { x: -1, value: 0, byP: 0, psi: 0 };
  for (let i = 0; i < length; i++) {
    const x = frequency[i] ?? 0;
    if (x !== of.x) {
      const psi = digamma(p * x + q);
      of = {
        x,
        value: start + logGamma(p * x + q) - logGamma(p * x) + p * x * log(x),
        byP: psi - digamma(p * x) + log(x),
        psi,
      };
    }
    const m = mean[i] ?? 0;
    const logM = log(m);
    const logSum = log(gamma + x * m);
    value += of.value + (p * x - 1) * logM - (p * x + q) * logSum;
    byP += x * (of.byP + logM - logSum);
    byQ += byQStart + of.psi - logSum;
    byGamma += q / gamma - (p * x + q) / (gamma + x * m);
  }
  gradient.set([byP, byQ, byGamma]);
  return value;
}

function correlated({ length, frequency, mean }: Spends): { correlation?: number } {
  const meanX = frequency.reduce((sum, x) => sum + x, 0) / length;
  const meanM = mean.reduce((sum, m) => sum + m, 0) / length;
  let [xx, mm, xm] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const dx = (frequency[i] ?? 0) - meanX;
    const dm = (mean[i] ?? 0) - meanM;
    xx += dx * dx;
    mm += dm * dm;
    xm += dx * dm;
  }
  return xx > 0 && mm > 0 ? { correlation: xm / Math.sqrt(xx * mm) } : {};
}

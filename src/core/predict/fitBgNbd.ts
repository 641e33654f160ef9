import { minimise } from "../math/minimise";
import type { BgNbd } from "./bgnbd";
import { bgnbdLikelihood } from "./bgnbdLikelihood";
import { purchaseGroups } from "./purchaseGroups";
import { FARTHEST, isDegenerate, LEAST_REPEAT_BUYERS, LEAST_WEEKS, type Off } from "./refusal";
import { DAYS_A_WEEK, type RepeatDays } from "./repeatDays";

export interface BgNbdFit extends BgNbd {
  logLikelihood: number;
  customers: number;
}

/** Of the gradient of the mean log-likelihood of a customer, by the logarithms of the parameters. */
const TOLERANCE = 1e-7;

/**
 * BG/NBD by maximum likelihood (equation 6 of the paper), with its analytic gradient, over the logarithms of the parameters. Time is scaled to
 * the oldest customer's age while fitting. Customers with the same (x, t_x, T) are one term; everything that could overflow stays a logarithm.
 */
export function fitBgNbd(summary: RepeatDays): BgNbdFit | Off {
  const refused = tooLittle(summary);
  if (refused) return refused;
  const groups = purchaseGroups(summary);
  const { customers, repeats, longest } = groups;
  const found = minimise(
    (at, gradient) => {
      const [r = NaN, alpha = NaN, a = NaN, b = NaN] = at.map(Math.exp);
      const value = bgnbdLikelihood(groups, { r, alpha, a, b }, longest, gradient);
      [r, alpha, a, b].forEach((own, k) => (gradient[k] = ((gradient[k] ?? 0) * -own) / customers));
      return -value / customers;
    },
    [0, 0, 0, 0],
    { tolerance: TOLERANCE, farthest: FARTHEST }
  );
  const weeks = longest / DAYS_A_WEEK;
  const [r = NaN, scaled = NaN, a = NaN, b = NaN] = found.at.map(Math.exp);
  if (isDegenerate([r, scaled, a, b])) return { off: "degenerate" };
  if (!found.converged) return { off: "noConvergence" };
  const logLikelihood = -found.value * customers - repeats * Math.log(weeks);
  return { r, alpha: scaled * weeks, a, b, logLikelihood, customers };
}

function tooLittle({ length, frequency, age }: RepeatDays): Off | undefined {
  if (length === 0) return { off: "noPurchases" };
  const longest = age.reduce((most, days) => Math.max(most, days), 0);
  if (longest < LEAST_WEEKS * DAYS_A_WEEK) return { off: "tooShort" };
  const repeatBuyers = frequency.reduce((sum, x) => sum + Number(x > 0), 0);
  return repeatBuyers < LEAST_REPEAT_BUYERS ? { off: "tooFewRepeatBuyers" } : undefined;
}

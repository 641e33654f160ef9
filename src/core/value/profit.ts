import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/** What each customer earned us. */
export interface Profit {
  /** One entry a customer, in the currency of the reports, rounded to 6 decimals; a row without a profit adds 0. NaN where no row tells one. */
  ofCustomer: Float64Array;
  /** Used rows in whose profit cell there is no number. */
  gaps: number;
}

/**
 * Profit of the used rows from day `from` on, refunds on their own day. Absent without a profit column, and where no used row has a number
 * in it.
 */
export function profitOf({ lines, perCustomer }: Facts, from: Day = NO_DAY): Profit | undefined {
  if (!lines.profit) return undefined;
  const ofCustomer = new Float64Array(perCustomer.length).fill(NaN);
  let gaps = 0;
  let told = 0;
  for (let i = 0; i < lines.length; i++) {
    if ((lines.day[i] ?? NO_DAY) < from) continue;
    const profit = lines.profit[i] ?? NaN;
    if (Number.isNaN(profit)) {
      gaps++;
      continue;
    }
    told++;
    const c = lines.customer[i] ?? 0;
    ofCustomer[c] = (ofCustomer[c] || 0) + profit;
  }
  return told > 0 ? { ofCustomer: ofCustomer.map(round6), gaps } : undefined;
}

import type { Orders } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
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
export function profitOf(
  orders: Orders | undefined,
  { lines, perCustomer }: Facts,
  from: Day = NO_DAY
): Profit | undefined {
  if (!orders?.profit) return undefined;
  const ofCustomer = new Float64Array(perCustomer.length).fill(NaN);
  let gaps = 0;
  let told = 0;
  for (let i = 0; i < lines.length; i++) {
    if ((lines.day[i] ?? NO_DAY) < from) continue;
    const profit = profitOfLine(orders, lines, i);
    if (Number.isNaN(profit)) {
      gaps++;
      continue;
    }
    told++;
    const c = lines.customer[i] ?? 0;
    const sum = ofCustomer[c] ?? NaN;
    ofCustomer[c] = (Number.isNaN(sum) ? 0 : sum) + profit;
  }
  return told > 0 ? { ofCustomer: ofCustomer.map(round6), gaps } : undefined;
}

/** Profit of a used row, NaN where it tells none. In a book of several currencies it is changed into that of the reports as the row's amount is. */
export function profitOfLine(orders: Orders, lines: Facts["lines"], i: number): number {
  const row = lines.row[i] ?? 0;
  const reported = lines.amount[i] ?? 0;
  const written = orders.amount[row] ?? 0;
  const rate = reported === written || written === 0 ? 1 : reported / written;
  return (orders.profit?.[row] ?? NaN) * rate;
}

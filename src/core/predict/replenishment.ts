import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";

/**
 * The day on which the goods of each customer's last order day run out, over all products together: last quantity / daily use, where daily use is
 * what was bought from the first order day up to, not including, the last one, divided by the days between the two. Half days are rounded up.
 *
 * Quantities are those of the valid orders, at the order's day; lines with a negative amount take theirs away again. NO_DAY for who has fewer than
 * two order days or bought nothing before the last one or on it, and for all when the book has no quantities.
 */
export function replenishment({ orders: source }: Book, facts: Facts): Int32Array {
  const { perCustomer, lines, orders } = facts;
  const runsOut = new Int32Array(perCustomer.length).fill(NO_DAY);
  if (!source?.quantity) return runsOut;
  const dayOf = new Int32Array(lines.orderCount).fill(NO_DAY);
  for (let i = 0; i < orders.length; i++) dayOf[orders.order[i] ?? 0] = orders.day[i] ?? NO_DAY;

  const before = new Float64Array(perCustomer.length);
  const last = new Float64Array(perCustomer.length);
  for (let i = 0; i < lines.length; i++) {
    const day = dayOf[lines.order[i] ?? 0] ?? NO_DAY;
    const units = source.quantity[lines.row[i] ?? 0] ?? NaN;
    if (day === NO_DAY || Number.isNaN(units)) continue;
    const c = lines.customer[i] ?? 0;
    const signed = (lines.amount[i] ?? 0) < 0 ? -Math.abs(units) : units;
    const of = day === perCustomer.lastDay[c] ? last : before;
    of[c] = (of[c] ?? 0) + signed;
  }
  return runsOut.map((_, c) =>
    runOut(
      perCustomer.firstDay[c] ?? NO_DAY,
      perCustomer.lastDay[c] ?? NO_DAY,
      before[c] ?? 0,
      last[c] ?? 0
    )
  );
}

/** A stock for longer than a hundred years is a typing error. */
const MOST_DAYS = 36_500;

function runOut(first: Day, last: Day, unitsBefore: number, lastUnits: number): Day {
  if (last <= first || unitsBefore <= 0 || lastUnits <= 0) return NO_DAY;
  const dailyUse = unitsBefore / (last - first);
  const days = Math.round(lastUnits / dailyUse);
  return days > MOST_DAYS ? NO_DAY : last + days;
}

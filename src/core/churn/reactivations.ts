import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/** A customer who came back, by index into `Book.customers`; only the latest return of each. */
export interface Reactivation {
  customer: number;
  /** Day of the order after the gap. */
  day: Day;
  /** Days between that order and the one before. */
  gap: number;
  /** Valid orders from that day on, and their net amount. */
  orders: number;
  net: number;
}

/**
 * Reactivated: a valid order more than `churnDays` after the one before. The returns after the day `since`, the newest first, on one day
 * the greatest net amount first.
 */
export function reactivations(
  { orders, perCustomer }: Facts,
  churnDays: number,
  since: Day
): Reactivation[] {
  const { length } = perCustomer;
  const last = new Int32Array(length).fill(NO_DAY);
  const returned = new Int32Array(length).fill(NO_DAY);
  const away = new Int32Array(length);
  const count = new Int32Array(length);
  const net = new Float64Array(length);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const day = orders.day[i] ?? NO_DAY;
    const before = last[c] ?? NO_DAY;
    last[c] = day;
    if (before !== NO_DAY && day - before > churnDays) {
      returned[c] = day;
      away[c] = day - before;
      count[c] = 0;
      net[c] = 0;
    }
    if (returned[c] === NO_DAY) continue;
    count[c] = (count[c] ?? 0) + 1;
    net[c] = (net[c] ?? 0) + (orders.net[i] ?? 0);
  }
  const found: Reactivation[] = [];
  for (let c = 0; c < length; c++) {
    const day = returned[c] ?? NO_DAY;
    if (day === NO_DAY || day <= since) continue;
    const own = { gap: away[c] ?? 0, orders: count[c] ?? 0, net: round6(net[c] ?? 0) };
    found.push({ customer: c, day, ...own });
  }
  return found.sort((a, b) => b.day - a.day || b.net - a.net || a.customer - b.customer);
}

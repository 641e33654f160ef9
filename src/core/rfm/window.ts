import type { Day } from "../columns/values/cell";
import { dateOfDay, dayOfDate } from "../columns/values/civil";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";

/** What the customers did in the window on which R, F and M look; one entry a customer. */
export interface Windowed {
  /** First day of the window; absent: everything counts. */
  from?: Day;
  /** Valid orders whose day is in the window. */
  orders: Int32Array;
  /** Net of the used rows of the window, refunds on their own day; rounded to 6 decimals. */
  net: Float64Array;
}

/**
 * First day of the window of so many calendar months that ends with `asOf`: the day after the same date that many months before,
 * or after the last day of that month where it is shorter. 12 months to 2024-06-30 begin on 2023-07-01, to 2024-02-29 on 2023-03-01.
 */
export function windowStart(asOf: Day, months: number): Day {
  const { year, month, date } = dateOfDay(asOf);
  const index = year * 12 + (month - 1) - months;
  const [backYear, backMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let wanted = date; wanted > 0; wanted--) {
    const day = dayOfDate(backYear, backMonth, wanted);
    if (day !== undefined) return day + 1;
  }
  throw new RangeError(`no month ${months} months before day ${asOf}`);
}

/** Orders and money inside the window of the settings; without a window those of the whole book. */
export function windowed(facts: Facts, { windowMonths }: Settings, asOf: Day): Windowed {
  const { perCustomer, lines, orders } = facts;
  if (windowMonths === undefined) return { orders: perCustomer.orderCount, net: perCustomer.net };
  const from = windowStart(asOf, windowMonths);
  const count = new Int32Array(perCustomer.length);
  const net = new Float64Array(perCustomer.length);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? 0;
    if ((orders.day[i] ?? 0) >= from) count[c] = (count[c] ?? 0) + 1;
  }
  for (let i = 0; i < lines.length; i++) {
    const c = lines.customer[i] ?? 0;
    if ((lines.day[i] ?? 0) >= from) net[c] = (net[c] ?? 0) + (lines.amount[i] ?? 0);
  }
  return { from, orders: count, net: net.map(round6) };
}

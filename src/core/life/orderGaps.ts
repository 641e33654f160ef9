import { NO_DAY } from "../columns/values/cell";
import type { Facts } from "../facts";
import { medianWithin } from "../math/quantile";

/** Fewer gaps than this make no rhythm of one's own. */
export const LEAST_GAPS = 2;

/** Days between one order day of a customer and the next, oldest first: those of customer c are `days[start[c]] … days[start[c + 1] - 1]`. */
export interface OrderGaps {
  /** One entry a customer and one more. */
  start: Int32Array;
  /** At least 1 each: several orders on one day are one occasion to buy. */
  days: Int32Array;
}

/** The gaps of every customer, in one counting sort over the valid orders; none for who ordered on one day only. */
export function orderGaps({ orders, perCustomer }: Facts): OrderGaps {
  const { length } = perCustomer;
  const start = new Int32Array(length + 1);
  const last = new Int32Array(length).fill(NO_DAY);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const day = orders.day[i] ?? NO_DAY;
    const before = last[c] ?? NO_DAY;
    last[c] = day;
    if (before !== NO_DAY && day > before) start[c + 1] = (start[c + 1] ?? 0) + 1;
  }
  for (let c = 0; c < length; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);

  const days = new Int32Array(start[length] ?? 0);
  const next = start.slice();
  last.fill(NO_DAY);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const day = orders.day[i] ?? NO_DAY;
    const before = last[c] ?? NO_DAY;
    last[c] = day;
    if (before === NO_DAY || day <= before) continue;
    const place = next[c] ?? 0;
    days[place] = day - before;
    next[c] = place + 1;
  }
  return { start, days };
}

/** Every customer's own median gap in days; NaN for who has fewer than `LEAST_GAPS`. */
export function medianGaps({ start, days }: OrderGaps): Float64Array {
  const medians = new Float64Array(start.length - 1).fill(NaN);
  const rearranged = Float64Array.from(days);
  for (let c = 0; c < medians.length; c++) {
    const from = start[c] ?? 0;
    const until = start[c + 1] ?? 0;
    if (until - from >= LEAST_GAPS) medians[c] = medianWithin(rearranged, from, until);
  }
  return medians;
}

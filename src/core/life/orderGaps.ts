import { NO_DAY } from "../columns/values/cell";
import type { Facts } from "../facts";
import { median } from "../math/quantile";

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
  eachGap((c) => (start[c + 1] = (start[c + 1] ?? 0) + 1));
  for (let c = 0; c < length; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);

  const days = new Int32Array(start[length] ?? 0);
  const next = start.slice();
  eachGap((c, gap) => {
    const place = next[c] ?? 0;
    days[place] = gap;
    next[c] = place + 1;
  });
  return { start, days };

  function eachGap(found: (customer: number, gap: number) => void): void {
    const last = new Int32Array(length).fill(NO_DAY);
    for (let i = 0; i < orders.length; i++) {
      const c = orders.customer[i] ?? -1;
      const day = orders.day[i] ?? NO_DAY;
      const before = last[c] ?? NO_DAY;
      last[c] = day;
      if (before !== NO_DAY && day > before) found(c, day - before);
    }
  }
}

/** Every customer's own median gap in days; NaN for who has fewer than `LEAST_GAPS`. */
export function medianGaps({ start, days }: OrderGaps): Float64Array {
  return Float64Array.from({ length: start.length - 1 }, (_, c) => {
    const from = start[c] ?? 0;
    const until = start[c + 1] ?? 0;
    return until - from < LEAST_GAPS ? NaN : median(days.subarray(from, until));
  });
}

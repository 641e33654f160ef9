import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

const NONE = -1;

/**
 * Goes through time and says when each customer had ordered last: for ascending days, the day of the last order that is valid when only
 * the lines up to that day are known; NO_DAY without one. Every answer is the same array, brought up to date. Each line is looked at once.
 */
export function lastOrdersOverTime({ lines, perCustomer }: Facts): (until: Day) => Int32Array {
  const { customer, order, orderCount, day, amount } = lines;
  const net = new Float64Array(orderCount);
  const orderDay = new Int32Array(orderCount).fill(NO_DAY);
  /** The customer's newest order so far, and from each order the one before it: lines come sorted by day. */
  const newest = new Int32Array(perCustomer.length).fill(NONE);
  const before = new Int32Array(orderCount).fill(NONE);
  const last = new Int32Array(perCustomer.length).fill(NO_DAY);
  /** Some order of theirs has been added to or taken back: only a look at all of them tells. */
  const isTouched = new Uint8Array(perCustomer.length);
  let next = 0;

  /** Refunds may have taken the newest orders back: the last one that is left counts. */
  const lastOf = (who: number): Day => {
    let id = newest[who] ?? NONE;
    while (id !== NONE && round6(net[id] ?? 0) <= 0) id = before[id] ?? NONE;
    return orderDay[id] ?? NO_DAY;
  };
  return (until) => {
    const touched: number[] = [];
    for (; next < lines.length && (day[next] ?? until) <= until; next++) {
      const id = order[next] ?? 0;
      const who = customer[next] ?? 0;
      const money = amount[next] ?? 0;
      const netOfOrder = (net[id] ?? 0) + money;
      net[id] = netOfOrder;
      const isFirst = money > 0 && orderDay[id] === NO_DAY;
      if (isFirst) {
        orderDay[id] = day[next] ?? NO_DAY;
        before[id] = newest[who] ?? NONE;
        newest[who] = id;
        if (round6(netOfOrder) > 0) last[who] = day[next] ?? NO_DAY;
      } else if (isTouched[who] === 0) {
        touched.push(who);
        isTouched[who] = 1;
      }
    }
    for (const who of touched) {
      last[who] = lastOf(who);
      isTouched[who] = 0;
    }
    return last;
  };
}

import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/**
 * Goes through time and says when each customer had ordered last: for ascending days, the day of the last order that is valid when only
 * the lines up to that day are known; NO_DAY without one. Every answer is the same array, brought up to date.
 */
export function lastOrdersOverTime({ lines, perCustomer }: Facts): (until: Day) => Int32Array {
  const { customer, order, orderCount, day, amount } = lines;
  const owner = new Int32Array(orderCount);
  const net = new Float64Array(orderCount);
  const orderDay = new Int32Array(orderCount).fill(NO_DAY);
  const last = new Int32Array(perCustomer.length).fill(NO_DAY);
  let next = 0;

  const count = (id: number) => {
    const at = orderDay[id] ?? NO_DAY;
    const who = owner[id] ?? -1;
    if (at > (last[who] ?? NO_DAY) && round6(net[id] ?? 0) > 0) last[who] = at;
  };
  return (until) => {
    let shrunk = false;
    for (; next < lines.length && (day[next] ?? until) <= until; next++) {
      const id = order[next] ?? 0;
      const money = amount[next] ?? 0;
      owner[id] = customer[next] ?? -1;
      net[id] = (net[id] ?? 0) + money;
      if (orderDay[id] !== NO_DAY) shrunk ||= money < 0;
      else if (money > 0) orderDay[id] = day[next] ?? NO_DAY;
      count(id);
    }
    if (shrunk) {
      // An order may have ceased to be one: the one before it is the last again.
      last.fill(NO_DAY);
      for (let id = 0; id < orderCount; id++) count(id);
    }
    return last;
  };
}

import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/** The orders as they were known on one day; the arrays are brought up to date for the next day that is asked for. */
export interface OrdersSoFar {
  /** Valid orders of each customer. */
  count: Int32Array;
  /** Net of each customer's used lines, refunds included; not rounded. */
  net: Float64Array;
  /** Valid orders whose day is after the day asked for before. */
  placed: number;
  /** Net of the lines after the day asked for before. */
  turnover: number;
  /** An order of before the day asked for before has become one since, or has ceased to be one. */
  rewritten: boolean;
  /** Calls with every valid order, or with those counted in `placed`, in the order of their days. */
  forEach: (which: "all" | "placed", visit: (customer: number, day: Day) => void) => void;
}

/**
 * Goes through time and keeps count: for ascending days, what was known when only the lines up to that day were. An order is valid while its
 * lines net to more than 0; its day is that of its first positive line. Over all days together every line is looked at once.
 */
export function ordersOverTime({ lines, perCustomer }: Facts): (until: Day) => OrdersSoFar {
  const { customer, order, orderCount, day, amount } = lines;
  const orderNet = new Float64Array(orderCount);
  const orderDay = new Int32Array(orderCount).fill(NO_DAY);
  const owner = new Int32Array(orderCount);
  const valid = new Uint8Array(orderCount);
  /** Orders by their days: lines come sorted. */
  const sequence = new Int32Array(orderCount);
  let dated = 0;
  let datedBefore = 0;
  let next = 0;
  let from = NO_DAY;

  const soFar: OrdersSoFar = {
    count: new Int32Array(perCustomer.length),
    net: new Float64Array(perCustomer.length),
    placed: 0,
    turnover: 0,
    rewritten: false,
    forEach: (which, visit) => {
      for (let i = which === "all" ? 0 : datedBefore; i < dated; i++) {
        const id = sequence[i] ?? 0;
        if (valid[id] === 1) visit(owner[id] ?? 0, orderDay[id] ?? NO_DAY);
      }
    },
  };

  return (until) => {
    const { count, net } = soFar;
    let placed = 0;
    let turnover = 0;
    soFar.rewritten = false;
    datedBefore = dated;
    for (; next < lines.length && (day[next] ?? until) <= until; next++) {
      const id = order[next] ?? 0;
      const c = customer[next] ?? 0;
      const money = amount[next] ?? 0;
      owner[id] = c;
      turnover += money;
      net[c] = (net[c] ?? 0) + money;
      const netOfOrder = (orderNet[id] ?? 0) + money;
      orderNet[id] = netOfOrder;
      if (money > 0 && orderDay[id] === NO_DAY) {
        orderDay[id] = day[next] ?? NO_DAY;
        sequence[dated++] = id;
      }
      const now = Number(round6(netOfOrder) > 0);
      const change = now - (valid[id] ?? 0);
      if (change === 0) continue;
      valid[id] = now;
      count[c] = (count[c] ?? 0) + change;
      if ((orderDay[id] ?? NO_DAY) > from) placed += change;
      else soFar.rewritten = true;
    }
    from = until;
    return Object.assign(soFar, { placed, turnover });
  };
}

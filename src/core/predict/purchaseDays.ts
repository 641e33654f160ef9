import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/**
 * The days on which each customer bought, oldest first: those of customer c are `day[start[c] + k]` for 0 ≤ k < `count[c]`, and `value` is
 * what its orders of that day came to.
 */
export interface PurchaseDays {
  start: Int32Array;
  count: Int32Array;
  day: Int32Array;
  value: Float64Array;
}

/**
 * Purchase days as they were known at the end of `until`: orders that net to more than 0, each at the day of its earliest positive line,
 * and orders given free, all of whose lines are 0, at their first. Free orders make no order elsewhere, but they are purchases to the
 * purchase models, as in the published data. An order refunded in full, and money back without an order, is no purchase.
 */
export function purchaseDays({ lines, perCustomer }: Facts, until: Day): PurchaseDays {
  const bought = purchases(lines, linesUntil(lines, until));
  const start = new Int32Array(perCustomer.length + 1);
  for (let i = 0; i < bought.length; i++) {
    const c = bought.customer[i] ?? -1;
    start[c + 1] = (start[c + 1] ?? 0) + 1;
  }
  for (let c = 0; c < perCustomer.length; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);

  const day = new Int32Array(bought.length);
  const value = new Float64Array(bought.length);
  const next = start.slice();
  for (let i = 0; i < bought.length; i++) {
    const c = bought.customer[i] ?? -1;
    const at = bought.day[i] ?? NO_DAY;
    const free = next[c] ?? 0;
    const sameDay = free > (start[c] ?? 0) && day[free - 1] === at;
    const place = sameDay ? free - 1 : free;
    day[place] = at;
    value[place] = (value[place] ?? 0) + (bought.net[i] ?? 0);
    next[c] = place + 1;
  }
  const count = new Int32Array(perCustomer.length);
  for (let c = 0; c < count.length; c++) count[c] = (next[c] ?? 0) - (start[c] ?? 0);
  return { start, count, day, value };
}

/** How many lines there are up to `until`; lines come sorted by day. */
function linesUntil({ day, length }: Facts["lines"], until: Day): number {
  let seen = length;
  while (seen > 0 && (day[seen - 1] ?? 0) > until) seen--;
  return seen;
}

const FREE = 0;
const PAID = 1;
const REFUNDED = 2;

/** All purchases in the order of their days: each is met at the first of its lines on its own day. */
interface Purchases {
  length: number;
  customer: Int32Array;
  day: Int32Array;
  net: Float64Array;
}

function purchases(lines: Facts["lines"], seen: number): Purchases {
  const { day: orderDay, net } = daysOfOrders(lines, seen);
  const bought = {
    length: 0,
    customer: new Int32Array(seen),
    day: new Int32Array(seen),
    net: new Float64Array(seen),
  };
  for (let i = 0; i < seen; i++) {
    const id = lines.order[i] ?? 0;
    const at = lines.day[i] ?? NO_DAY;
    if (orderDay[id] !== at) continue;
    const place = bought.length++;
    bought.customer[place] = lines.customer[i] ?? -1;
    bought.day[place] = at;
    bought.net[place] = net[id] ?? 0;
    orderDay[id] = NO_DAY;
  }
  return bought;
}

/** What each order nets to, rounded to 6 decimals, and its day; NO_DAY where it is no purchase. */
function daysOfOrders(
  { order, orderCount, day: dayOfLine, amount }: Facts["lines"],
  seen: number
): { day: Int32Array; net: Float64Array } {
  const day = new Int32Array(orderCount).fill(NO_DAY);
  const net = new Float64Array(orderCount);
  const state = new Uint8Array(orderCount).fill(FREE);
  for (let i = 0; i < seen; i++) {
    const id = order[i] ?? 0;
    const money = amount[i] ?? 0;
    net[id] = (net[id] ?? 0) + money;
    if (state[id] !== PAID && money > 0) {
      state[id] = PAID;
      day[id] = dayOfLine[i] ?? NO_DAY;
    } else if (state[id] === FREE) {
      if (money < 0) state[id] = REFUNDED;
      else if (day[id] === NO_DAY) day[id] = dayOfLine[i] ?? NO_DAY;
    }
  }
  for (let id = 0; id < orderCount; id++) {
    const rounded = round6(net[id] ?? 0);
    net[id] = rounded;
    const bought = state[id] === FREE || (state[id] === PAID && rounded > 0);
    if (!bought) day[id] = NO_DAY;
  }
  return { day, net };
}

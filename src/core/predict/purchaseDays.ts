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
  const seen = linesUntil(lines, until);
  const { day: orderDay, net } = purchases(lines, seen);
  const start = new Int32Array(perCustomer.length + 1);
  const taken = new Uint8Array(lines.orderCount);
  eachOrder((c) => (start[c + 1] = (start[c + 1] ?? 0) + 1));
  for (let c = 0; c < perCustomer.length; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);

  const count = new Int32Array(perCustomer.length);
  const day = new Int32Array(start[perCustomer.length] ?? 0);
  const value = new Float64Array(day.length);
  taken.fill(0);
  eachOrder((c, at, money) => {
    const last = (start[c] ?? 0) + (count[c] ?? 0) - 1;
    const sameDay = (count[c] ?? 0) > 0 && day[last] === at;
    const place = sameDay ? last : last + 1;
    if (!sameDay) count[c] = (count[c] ?? 0) + 1;
    day[place] = at;
    value[place] = (value[place] ?? 0) + money;
  });
  return { start, count, day, value };

  /** The purchases in the order of their days: each is met at the first of its lines on its own day. */
  function eachOrder(found: (customer: number, at: Day, money: number) => void): void {
    for (let i = 0; i < seen; i++) {
      const id = lines.order[i] ?? 0;
      const at = lines.day[i] ?? NO_DAY;
      if (taken[id] === 1 || orderDay[id] !== at) continue;
      taken[id] = 1;
      found(lines.customer[i] ?? -1, at, net[id] ?? 0);
    }
  }
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

/** What each order nets to, and its day; NO_DAY where it is no purchase. */
function purchases(lines: Facts["lines"], seen: number): { day: Int32Array; net: Float64Array } {
  const day = new Int32Array(lines.orderCount).fill(NO_DAY);
  const net = new Float64Array(lines.orderCount);
  const state = new Uint8Array(lines.orderCount).fill(FREE);
  for (let i = 0; i < seen; i++) {
    const id = lines.order[i] ?? 0;
    const money = lines.amount[i] ?? 0;
    net[id] = (net[id] ?? 0) + money;
    if (state[id] !== PAID && money > 0) {
      state[id] = PAID;
      day[id] = lines.day[i] ?? NO_DAY;
    } else if (state[id] === FREE) {
      if (money < 0) state[id] = REFUNDED;
      else if (day[id] === NO_DAY) day[id] = lines.day[i] ?? NO_DAY;
    }
  }
  for (let id = 0; id < lines.orderCount; id++) {
    net[id] = round6(net[id] ?? 0);
    const bought = state[id] === FREE || (state[id] === PAID && (net[id] ?? 0) > 0);
    if (!bought) day[id] = NO_DAY;
  }
  return { day, net };
}

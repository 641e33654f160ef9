import type { Orders } from "./columns/book";
import { NO_DAY } from "./columns/values/cell";
import type { Facts } from "./facts";
import type { Judged } from "./leftOut";
import { rankByKey } from "./math/rankByKey";
import { round6 } from "./math/round6";

/** Larger than any day. */
const NEVER = 2147483647;

/**
 * The orders whose used lines net to more than 0, each at the day of its earliest line with a positive amount, sorted by day, then by first row.
 *
 * @param lines the used rows of `source`
 */
export function validOrders(
  source: Orders,
  { reason, worth }: Judged,
  lines: Facts["lines"]
): Facts["orders"] {
  // codes are dense: as many orders as rows means that no two rows share one
  return source.orderCount === source.length
    ? ordersOfOneLine(lines)
    : ordersOfLines(source, reason, worth);
}

function ordersOfOneLine(lines: Facts["lines"]): Facts["orders"] {
  let length = 0;
  for (let i = 0; i < lines.length; i++) if (round6(lines.amount[i] ?? 0) > 0) length++;
  const orders = emptyOrders(length);
  let place = 0;
  for (let i = 0; i < lines.length; i++) {
    const net = round6(lines.amount[i] ?? 0);
    if (!(net > 0)) continue;
    orders.customer[place] = lines.customer[i] ?? -1;
    orders.day[place] = lines.day[i] ?? NO_DAY;
    orders.net[place] = net;
    orders.order[place] = lines.order[i] ?? 0;
    place++;
  }
  return orders;
}

/** Order codes are given in the order of first rows, so a stable sort by day leaves orders of one day in that order. */
function ordersOfLines(
  { length: rows, order, customer, day, amount, orderCount }: Orders,
  reason: Uint8Array,
  worth: Judged["worth"]
): Facts["orders"] {
  const net = new Float64Array(orderCount);
  const firstDay = new Int32Array(orderCount).fill(NEVER);
  const owner = new Int32Array(orderCount);
  for (let row = 0; row < rows; row++) {
    if (reason[row] !== 0) continue;
    const id = order[row] ?? 0;
    const money = (amount[row] ?? 0) * worth(row);
    net[id] = (net[id] ?? 0) + money;
    owner[id] = customer[row] ?? -1;
    const at = day[row] ?? NEVER;
    if (money > 0 && at < (firstDay[id] ?? NEVER)) firstDay[id] = at;
  }
  const ids = new Int32Array(orderCount);
  let length = 0;
  for (let id = 0; id < orderCount; id++) {
    const rounded = round6(net[id] ?? 0);
    net[id] = rounded;
    if (rounded > 0) ids[length++] = id;
  }
  const rank = rankByKey(Int32Array.from(ids.subarray(0, length), (id) => firstDay[id] ?? NEVER));
  const orders = emptyOrders(length);
  for (let i = 0; i < length; i++) {
    const id = ids[i] ?? 0;
    const place = rank[i] ?? 0;
    orders.customer[place] = owner[id] ?? -1;
    orders.day[place] = firstDay[id] ?? NO_DAY;
    orders.net[place] = net[id] ?? 0;
    orders.order[place] = id;
  }
  return orders;
}

/** Room for so many orders. */
export const emptyOrders = (length: number): Facts["orders"] => ({
  length,
  customer: new Int32Array(length),
  day: new Int32Array(length),
  net: new Float64Array(length),
  order: new Int32Array(length),
});

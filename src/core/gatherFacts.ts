import type { Book, Orders } from "./columns/book";
import type { Day } from "./columns/values/cell";
import { NO_DAY } from "./columns/values/cell";
import type { Facts, FactsResult } from "./facts";
import { leaveOut } from "./leftOut";
import type { Judged } from "./leftOut";
import { rankByKey } from "./math/rankByKey";
import { round6 } from "./math/round6";
import type { LeftOutReason } from "./problem";
import { LEFT_OUT_REASONS } from "./problem";
import type { Settings } from "./settings";

/** Larger than any day. */
const NEVER = 2147483647;

/**
 * Judges every order row at `asOf` and adds up what is used. An order is what shares an order id; it is valid when its used lines net to
 * more than 0, and its day is that of its earliest line with a positive amount. Refunds count on their own day and only in money.
 * Without an order sheet everything is empty. Money is in the currency of the reports: with a table of rates
 * it is converted row by row. Sums are rounded to 6 decimals.
 */
export function gatherFacts(book: Book, settings: Settings, asOf: Day): FactsResult {
  const { orders } = book;
  if (!orders) return { ok: true, value: factsOf(NOTHING, undefined, book) };
  const judged = leaveOut(orders, book.rates, settings, asOf);
  return judged.ok ? { ok: true, value: factsOf(judged.value, orders, book) } : judged;
}

const NOTHING: Judged = { reason: new Uint8Array(0), worth: () => 1 };

function factsOf({ reason, worth }: Judged, source: Orders | undefined, book: Book): Facts {
  const used = usedRows(reason);
  const lines = source ? sortedLines(source, used, worth) : emptyLines();
  const orders = source ? validOrders(source, used, worth) : emptyOrders();
  const perCustomer = customersOf(book.customers.length, lines, orders);
  const { scored, net } = perCustomer;
  let total = 0;
  for (let c = 0; c < perCustomer.length; c++) if (scored[c] === 1) total += net[c] ?? 0;
  return {
    reason,
    used: used.length,
    leftOut: countReasons(reason),
    unattributed: unattributed(source, reason, worth),
    lines,
    orders,
    perCustomer,
    net: round6(total),
  };
}

const emptyLines = (): Facts["lines"] => ({
  length: 0,
  customer: new Int32Array(0),
  order: new Int32Array(0),
  orderCount: 0,
  day: new Int32Array(0),
  amount: new Float64Array(0),
  row: new Int32Array(0),
});
const emptyOrders = (): Facts["orders"] => ({
  length: 0,
  customer: new Int32Array(0),
  day: new Int32Array(0),
  net: new Float64Array(0),
  order: new Int32Array(0),
});

function usedRows(reason: Uint8Array): Int32Array {
  const rows = new Int32Array(reason.length);
  let used = 0;
  for (let i = 0; i < reason.length; i++) if (reason[i] === 0) rows[used++] = i;
  return rows.subarray(0, used);
}

function countReasons(reason: Uint8Array): Record<LeftOutReason, number> {
  const counts = new Int32Array(LEFT_OUT_REASONS.length + 1);
  for (const code of reason) counts[code] = (counts[code] ?? 0) + 1;
  return Object.fromEntries(
    LEFT_OUT_REASONS.map((name, i) => [name, counts[i + 1] ?? 0])
  ) as Record<LeftOutReason, number>;
}

/** Rows without a customer, whatever else is wrong with them, and the money of those that hold an amount in a currency that is used. */
function unattributed(
  orders: Orders | undefined,
  reason: Uint8Array,
  worth: Judged["worth"]
): Facts["unattributed"] {
  const code = LEFT_OUT_REASONS.indexOf("missingCustomer") + 1;
  let rows = 0;
  let amount = 0;
  reason.forEach((why, i) => {
    if (why !== code) return;
    rows++;
    const money = (orders?.amount[i] ?? NaN) * worth(i);
    if (!Number.isNaN(money)) amount += money;
  });
  return { rows, amount: round6(amount) };
}

function sortedLines(source: Orders, used: Int32Array, worth: Judged["worth"]): Facts["lines"] {
  const { customer, order, orderCount, day, amount, profit } = source;
  const length = used.length;
  const rank = rankByKey(pick(day, used));
  const lines = {
    length,
    customer: new Int32Array(length),
    order: new Int32Array(length),
    orderCount,
    day: new Int32Array(length),
    amount: new Float64Array(length),
    row: new Int32Array(length),
    ...(profit && { profit: new Float64Array(length) }),
  };
  for (let i = 0; i < length; i++) {
    const row = used[i] ?? 0;
    const place = rank[i] ?? 0;
    lines.customer[place] = customer[row] ?? -1;
    lines.order[place] = order[row] ?? 0;
    lines.day[place] = day[row] ?? NO_DAY;
    lines.amount[place] = (amount[row] ?? 0) * worth(row);
    lines.row[place] = row;
    if (lines.profit) lines.profit[place] = (profit?.[row] ?? NaN) * worth(row);
  }
  return lines;
}

/** Order codes are given in the order of first rows, so a stable sort by day leaves orders of one day in that order. */
function validOrders(source: Orders, used: Int32Array, worth: Judged["worth"]): Facts["orders"] {
  const { order, customer, day, amount, orderCount } = source;
  const net = new Float64Array(orderCount);
  const firstDay = new Int32Array(orderCount).fill(NEVER);
  const owner = new Int32Array(orderCount);
  for (let i = 0; i < used.length; i++) {
    const row = used[i] ?? 0;
    const id = order[row] ?? 0;
    const money = (amount[row] ?? 0) * worth(row);
    net[id] = (net[id] ?? 0) + money;
    owner[id] = customer[row] ?? -1;
    const at = day[row] ?? NEVER;
    if (money > 0 && at < (firstDay[id] ?? NEVER)) firstDay[id] = at;
  }
  const valid = new Int32Array(orderCount);
  let length = 0;
  for (let id = 0; id < orderCount; id++) {
    const rounded = round6(net[id] ?? 0);
    net[id] = rounded;
    if (rounded > 0) valid[length++] = id;
  }
  const ids = valid.subarray(0, length);
  const rank = rankByKey(pick(firstDay, ids));
  const orders = {
    length,
    customer: new Int32Array(length),
    day: new Int32Array(length),
    net: new Float64Array(length),
    order: new Int32Array(length),
  };
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

function pick(values: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length);
  for (let i = 0; i < at.length; i++) picked[i] = values[at[i] ?? 0] ?? 0;
  return picked;
}

function customersOf(
  length: number,
  lines: Facts["lines"],
  orders: Facts["orders"]
): Facts["perCustomer"] {
  const orderCount = new Int32Array(length);
  const net = new Float64Array(length);
  const firstDay = new Int32Array(length).fill(NO_DAY);
  const lastDay = new Int32Array(length).fill(NO_DAY);
  const scored = new Uint8Array(length);
  const netZero = new Uint8Array(length);
  for (let i = 0; i < lines.length; i++) {
    const c = lines.customer[i] ?? 0;
    net[c] = (net[c] ?? 0) + (lines.amount[i] ?? 0);
    netZero[c] = 1;
  }
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? 0;
    const day = orders.day[i] ?? NO_DAY;
    orderCount[c] = (orderCount[c] ?? 0) + 1;
    if (firstDay[c] === NO_DAY) firstDay[c] = day;
    lastDay[c] = day;
    scored[c] = 1;
    netZero[c] = 0;
  }
  for (let c = 0; c < length; c++) net[c] = round6(net[c] ?? 0);
  return { length, orderCount, net, firstDay, lastDay, scored, netZero };
}

import type { Book, Orders } from "./columns/book";
import type { Day } from "./columns/values/cell";
import { NO_DAY } from "./columns/values/cell";
import type { Facts, FactsResult } from "./facts";
import { leaveOut } from "./leftOut";
import type { Judged } from "./leftOut";
import { round6 } from "./math/round6";
import type { LeftOutReason } from "./problem";
import { LEFT_OUT_REASONS } from "./problem";
import type { Settings } from "./settings";
import { sortedLines } from "./sortedLines";
import { emptyOrders, validOrders } from "./validOrders";

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

function factsOf(judged: Judged, source: Orders | undefined, book: Book): Facts {
  const { reason, worth } = judged;
  const lines = source ? sortedLines(source, judged) : emptyLines();
  const orders = source ? validOrders(source, judged, lines) : emptyOrders(0);
  const perCustomer = customersOf(book.customers.length, lines, orders);
  const { scored, net } = perCustomer;
  let total = 0;
  for (let c = 0; c < perCustomer.length; c++) if (scored[c] === 1) total += net[c] ?? 0;
  return {
    reason,
    used: lines.length,
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

function countReasons(reason: Uint8Array): Record<LeftOutReason, number> {
  const counts = new Int32Array(LEFT_OUT_REASONS.length + 1);
  for (let i = 0; i < reason.length; i++) {
    const code = reason[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
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
  for (let i = 0; i < reason.length; i++) {
    if (reason[i] !== code) continue;
    rows++;
    const money = (orders?.amount[i] ?? NaN) * worth(i);
    if (!Number.isNaN(money)) amount += money;
  }
  return { rows, amount: round6(amount) };
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
    const count = orderCount[c] ?? 0;
    if (count === 0) firstDay[c] = day;
    lastDay[c] = day;
    orderCount[c] = count + 1;
  }
  for (let c = 0; c < length; c++) {
    net[c] = round6(net[c] ?? 0);
    if (orderCount[c] === 0) continue;
    scored[c] = 1;
    netZero[c] = 0;
  }
  return { length, orderCount, net, firstDay, lastDay, scored, netZero };
}

import type { Orders } from "./columns/book";
import { NO_DAY } from "./columns/values/cell";
import type { Facts } from "./facts";
import type { Judged } from "./leftOut";
import { rankByKey } from "./math/rankByKey";

/**
 * The used rows sorted by day, then by row. Sheets mostly stand in the order of their days already; where nothing is left out of such a sheet either, its
 * columns are taken as they are, not copied.
 * */
export function sortedLines(source: Orders, { reason, worth }: Judged): Facts["lines"] {
  const { customer, order, orderCount, day, amount, profit, currency } = source;
  const row = byDay(day, usedRows(reason));
  const money = (values: Float64Array) => {
    const picked = pick(values, row);
    return currency ? picked.map((value, i) => value * worth(row[i] ?? 0)) : picked;
  };
  return {
    length: row.length,
    customer: pick(customer, row),
    order: pick(order, row),
    orderCount,
    day: pick(day, row),
    amount: money(amount),
    row,
    ...(profit && { profit: money(profit) }),
  };
}

function usedRows(reason: Uint8Array): Int32Array {
  const rows = new Int32Array(reason.length);
  let used = 0;
  for (let i = 0; i < reason.length; i++) if (reason[i] === 0) rows[used++] = i;
  return rows.subarray(0, used);
}

/** The rows in the order of their days; those of one day in their own order. */
function byDay(day: Int32Array, rows: Int32Array): Int32Array {
  if (isAscending(day, rows)) return rows;
  const sorted = new Int32Array(rows.length);
  const rank = rankByKey(pick(day, rows));
  for (let i = 0; i < rows.length; i++) sorted[rank[i] ?? 0] = rows[i] ?? 0;
  return sorted;
}

function isAscending(day: Int32Array, rows: Int32Array): boolean {
  let before = NO_DAY;
  for (let i = 0; i < rows.length; i++) {
    const at = day[rows[i] ?? 0] ?? NO_DAY;
    if (at < before) return false;
    before = at;
  }
  return true;
}

/** The values of the rows in the order of these; the values themselves where that is all of them as they stand. */
function pick<A extends Int32Array | Float64Array>(values: A, rows: Int32Array): A {
  if (rows.length === values.length && isEachRow(rows)) return values;
  const picked = new (values.constructor as new (length: number) => A)(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i] ?? 0] ?? 0;
  return picked;
}

function isEachRow(rows: Int32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (rows[i] !== i) return false;
  return true;
}

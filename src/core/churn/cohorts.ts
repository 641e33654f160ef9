import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import { ascendingMonths, firstDayOf, monthOf } from "./monthCounter";

/** This many cohorts have a row of their own; older ones are summed. */
export const MOST_COHORTS = 24;

/** The customers whose first valid order fell into one calendar month. */
export interface Cohort {
  /** First day of the month; absent for the sum of all older cohorts. */
  month?: Day;
  size: number;
  /**
   * By calendar months since the first order, 0 … `places` − 1 and then all later ones together: distinct customers with an order
   * in that month, and the net of these orders. Shorter where the month had not begun at `asOf`. Place 0 holds the whole cohort.
   */
  customers: number[];
  revenue: number[];
}

/**
 * Cohorts, oldest first: the last 24 months that won customers, before them the sum of the older ones if there are any. Calendar months: an
 * order of 1 February is one month after one of 31 January.
 *
 * Sizes add up to all customers with a valid order, revenue to the net of all valid orders. A refund under the id of its order has reduced
 * that order, in the order's month; a refund under an id of its own is no order and is in no cohort.
 *
 * @param places how many months have a place of their own
 */
export function cohorts(facts: Facts, asOf: Day, places: number): Cohort[] {
  const { first, sizes } = firstMonths(facts);
  const months = [...sizes.keys()];
  const older = months.slice(0, -MOST_COHORTS);
  const shown = months.slice(-MOST_COHORTS);
  const rows = [...(older.length > 0 ? [older] : []), ...shown.map((month) => [month])];
  const rowOf = new Map(rows.flatMap((own, row) => own.map((month) => [month, row] as const)));
  const grid = countOrders(facts, { first, rowOf, rows: rows.length, places });

  const now = monthOf(asOf);
  return rows.map((own, row) => {
    const [oldest = now] = own;
    const from = row * (places + 1);
    const until = from + Math.min(now - oldest, places) + 1;
    return {
      ...(own !== older && { month: firstDayOf(oldest) }),
      size: own.reduce((sum, month) => sum + (sizes.get(month) ?? 0), 0),
      customers: Array.from(grid.customers.subarray(from, until)),
      revenue: Array.from(grid.revenue.subarray(from, until), round6),
    };
  });
}

/** The month of each customer's first order, and how many have each, oldest first. */
function firstMonths({ orders, perCustomer }: Facts): {
  first: Int32Array;
  sizes: ReadonlyMap<number, number>;
} {
  const monthOfOrder = ascendingMonths();
  const first = new Int32Array(perCustomer.length).fill(-1);
  const sizes = new Map<number, number>();
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    if (first[c] !== -1) continue;
    const month = monthOfOrder(orders.day[i] ?? 0);
    first[c] = month;
    sizes.set(month, (sizes.get(month) ?? 0) + 1);
  }
  return { first, sizes };
}

interface Layout {
  /** First month by customer, row by first month. */
  first: Int32Array;
  rowOf: ReadonlyMap<number, number>;
  rows: number;
  places: number;
}

/** Distinct customers and money, row by row, `places` + 1 to a row. */
function countOrders(
  { orders, perCustomer }: Facts,
  { first, rowOf, rows, places }: Layout
): { customers: Int32Array; revenue: Float64Array } {
  const width = places + 1;
  const customers = new Int32Array(rows * width);
  const revenue = new Float64Array(rows * width);
  const begins = new Int32Array(perCustomer.length);
  for (let c = 0; c < begins.length; c++) begins[c] = width * (rowOf.get(first[c] ?? -1) ?? 0);
  const counted = new Int32Array(perCustomer.length).fill(-1);
  const monthOfOrder = ascendingMonths();
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const place = Math.min(monthOfOrder(orders.day[i] ?? 0) - (first[c] ?? 0), places);
    const cell = (begins[c] ?? 0) + place;
    revenue[cell] = (revenue[cell] ?? 0) + (orders.net[i] ?? 0);
    if (counted[c] === place) continue;
    counted[c] = place;
    customers[cell] = (customers[cell] ?? 0) + 1;
  }
  return { customers, revenue };
}

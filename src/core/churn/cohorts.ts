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
export function cohorts({ orders, perCustomer }: Facts, asOf: Day, places: number): Cohort[] {
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

  const now = monthOf(asOf);
  const months = [...sizes.keys()];
  const older = months.slice(0, -MOST_COHORTS);
  const shown = months.slice(-MOST_COHORTS).map((month) => emptyCohort(now - month, places, month));
  const sum = older.length > 0 ? [emptyCohort(now - (older[0] ?? now), places)] : [];
  const grid = [...sum, ...shown];
  const rowOf = new Map([
    ...older.map((month): [number, number] => [month, 0]),
    ...months.slice(-MOST_COHORTS).map((month, row): [number, number] => [month, row + sum.length]),
  ]);
  for (const [month, size] of sizes) {
    const cohort = grid[rowOf.get(month) ?? 0];
    if (cohort) cohort.size += size;
  }
  countOrders(orders, first, places, (month) => grid[rowOf.get(month) ?? 0]);
  for (const cohort of grid) cohort.revenue = cohort.revenue.map(round6);
  return grid;
}

function emptyCohort(age: number, places: number, month?: number): Cohort {
  const zeros = () => Array.from({ length: Math.min(age, places) + 1 }, () => 0);
  const own = { size: 0, customers: zeros(), revenue: zeros() };
  return month === undefined ? own : { month: firstDayOf(month), ...own };
}

function countOrders(
  orders: Facts["orders"],
  first: Int32Array,
  places: number,
  cohortOf: (month: number) => Cohort | undefined
): void {
  const monthOfOrder = ascendingMonths();
  const counted = new Int32Array(first.length).fill(-1);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const began = first[c] ?? 0;
    const place = Math.min(monthOfOrder(orders.day[i] ?? 0) - began, places);
    const cohort = cohortOf(began);
    if (!cohort) continue;
    cohort.revenue[place] = (cohort.revenue[place] ?? 0) + (orders.net[i] ?? 0);
    if (counted[c] === place) continue;
    counted[c] = place;
    cohort.customers[place] = (cohort.customers[place] ?? 0) + 1;
  }
}

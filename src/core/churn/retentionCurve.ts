import type { Day } from "../columns/values/cell";
import { cohorts } from "./cohorts";
import type { Facts } from "../facts";
import { monthOf } from "./monthCounter";

/** The curve ends here: few cohorts are older than two years. */
const MOST_MONTHS = 24;

/** How many customers order again in the k-th calendar month after that of their first order. */
export interface Retention {
  /** Months since the first order, 1 … 23. */
  months: number;
  /** Customers of the cohorts for which that month is over at `asOf`, at least 1. */
  customers: number;
  /** Of those, how many ordered in it. */
  ordered: number;
  /** ordered / customers: the cohorts' shares, weighted with their sizes. */
  share: number;
}

/**
 * The cohorts' shares averaged, weighted by size, over the cohorts old enough: those whose k-th month is over. Ends with the last month that any
 * cohort has behind it; empty for a book whose customers all came in the last two months.
 */
export function retentionCurve(facts: Facts, asOf: Day): Retention[] {
  const grid = cohorts(facts, asOf, MOST_MONTHS);
  const over = monthOf(asOf + 1) - 1;
  const curve: Retention[] = [];
  for (let months = 1; months < MOST_MONTHS; months++) {
    let customers = 0;
    let ordered = 0;
    for (const cohort of grid) {
      if (cohort.month !== undefined && monthOf(cohort.month) + months > over) continue;
      customers += cohort.size;
      ordered += cohort.customers[months] ?? 0;
    }
    if (customers === 0) break;
    curve.push({ months, customers, ordered, share: ordered / customers });
  }
  return curve;
}

import type { Day } from "../columns/cell";
import { MOST_MONTHS, type Cohort } from "./cohorts";
import { monthOf } from "./monthCounter";

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
export function retentionCurve(grid: readonly Cohort[], asOf: Day): Retention[] {
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

import type { Day } from "../columns/values/cell";
import { buyersOf } from "../rfm/measure";
import type { PurchaseDays } from "./purchaseDays";

export const DAYS_A_WEEK = 7;

/** All that the purchase models know of the customers who bought; all arrays have the same length, one entry a customer. */
export interface RepeatDays {
  length: number;
  /** Index into `Book.customers`. */
  customer: Int32Array;
  /** Purchase days after the first one: x. */
  frequency: Int32Array;
  /** Days from the first purchase day to the last one: t_x, 0 without a repeat. */
  recency: Int32Array;
  /** Days from the first purchase day to the end of the observation: T. */
  age: Int32Array;
  /** Average value of a repeat day, the first day left out: what an order is worth to the Gamma-Gamma model; 0 without a repeat. */
  meanValue: Float64Array;
}

/**
 * The repeat-day summary at the end of `until`: customers without a purchase are left out. The same as `summary_data_from_transaction_data` of the
 * Python package lifetimes, in days.
 */
export function repeatDays(purchases: PurchaseDays, until: Day): RepeatDays {
  const { start, count, day, value } = purchases;
  const customer = buyersOf(count);
  const { length } = customer;
  const summary: RepeatDays = {
    length,
    customer,
    frequency: new Int32Array(length),
    recency: new Int32Array(length),
    age: new Int32Array(length),
    meanValue: new Float64Array(length),
  };
  customer.forEach((c, i) => {
    const first = start[c] ?? 0;
    const repeats = (count[c] ?? 0) - 1;
    summary.frequency[i] = repeats;
    summary.recency[i] = (day[first + repeats] ?? 0) - (day[first] ?? 0);
    summary.age[i] = until - (day[first] ?? 0);
    let sum = 0;
    for (let k = 1; k <= repeats; k++) sum += value[first + k] ?? 0;
    if (repeats > 0) summary.meanValue[i] = sum / repeats;
  });
  return summary;
}

import type { Day } from "../columns/values/cell";
import type { BgNbd } from "./bgnbd";
import { expectedWhileAlive } from "./expectedOrders";
import type { PurchaseDays } from "./purchaseDays";
import { DAYS_A_WEEK, type RepeatDays } from "./repeatDays";

/** Repeat orders from the first day of the book up to the end of one of its weeks, counted and expected. */
export interface TrackedWeek {
  /** 1, 2, 3 … */
  week: number;
  until: Day;
  actual: number;
  expected: number;
  /** The week lies behind the part on which the model was fitted. */
  heldOut: boolean;
}

/**
 * Cumulative repeat orders (purchase days) by week of the customers of `summary`, against what the model expects of newcomers: the sum of E(X(t)) with each
 * customer's own t since the first purchase. Nothing but the day of the first purchase is used, so this is no forecast of the single customer.
 */
export function trackWeeks(
  summary: RepeatDays,
  whole: PurchaseDays,
  model: BgNbd,
  first: Day,
  cut: Day,
  until: Day
): TrackedWeek[] {
  const days = until - first;
  const starts = new Int32Array(days + 1);
  const repeats = new Int32Array(days + 1);
  summary.customer.forEach((c, i) => {
    const start = cut - (summary.age[i] ?? 0);
    starts[start - first] = (starts[start - first] ?? 0) + 1;
    for (let k = 0; k < (whole.count[c] ?? 0); k++) {
      const day = whole.day[(whole.start[c] ?? 0) + k] ?? 0;
      if (day > start && day <= until) repeats[day - first] = (repeats[day - first] ?? 0) + 1;
    }
  });
  const expectedAfter = Float64Array.from({ length: days + 1 }, (_, lag) =>
    expectedWhileAlive(model, 0, 0, lag / DAYS_A_WEEK)
  );

  const weeks: TrackedWeek[] = [];
  let actual = 0;
  let day = 0;
  for (let week = 1; week * DAYS_A_WEEK <= days; week++) {
    const end = week * DAYS_A_WEEK;
    for (; day <= end; day++) actual += repeats[day] ?? 0;
    let expected = 0;
    for (let start = 0; start < end; start++)
      expected += (starts[start] ?? 0) * (expectedAfter[end - start] ?? 0);
    weeks.push({ week, until: first + end, actual, expected, heldOut: first + end > cut });
  }
  return weeks;
}

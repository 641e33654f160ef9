import { dateOfDay } from "../../core/columns/values/civil";
import type { Day } from "../../core/columns/values/cell";

/** How busy a shop is from January to December, and from Sunday to Saturday; 1 is the ordinary day. */
const MONTHS = [0.8, 0.7, 0.9, 0.9, 1, 1.1, 0.9, 0.8, 1, 1.1, 1.6, 1.5];
const WEEKDAYS = [0.6, 1.2, 1.1, 1, 1, 1.2, 0.9];
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** Days drawn as a shop's year goes. */
export interface Season {
  /** A day from `from` to `until`, both included, by a number 0 < `at` < 1: busy days are likelier. */
  dayBetween(from: Day, until: Day, at: number): Day;
}

export function seasonOf(first: Day, days: number): Season {
  const before = new Float64Array(days + 1);
  for (let i = 0; i < days; i++) {
    const month = MONTHS[dateOfDay(first + i).month - 1] ?? 1;
    const weekday = WEEKDAYS[(first + i + WEEKDAY_OF_DAY_0) % 7] ?? 1;
    before[i + 1] = (before[i] ?? 0) + month * weekday;
  }
  return {
    dayBetween(from, until, at) {
      const low = before[from - first] ?? 0;
      const high = before[until - first + 1] ?? 0;
      return first + stepBelow(before, low + at * (high - low));
    },
  };
}

/** The step of ascending sums into which `at` falls: sums[step] ≤ at < sums[step + 1]. */
export function stepBelow(sums: Float64Array, at: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

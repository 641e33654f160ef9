import type { Day } from "../columns/values/cell";
import { dateOfDay, dayOfDate } from "../columns/values/civil";

/** The calendar month of a day as one number: year · 12 + month − 1, so that months can be subtracted. */
export function monthOf(day: Day): number {
  const { year, month } = dateOfDay(day);
  return year * 12 + month - 1;
}

/** First day of a month. */
export function firstDayOf(month: number): Day {
  return dayOfDate(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

/** `monthOf` for ascending days: looks at the calendar once a month, not once a day. */
export function ascendingMonths(): (day: Day) => number {
  let month = 0;
  let next = -Infinity;
  return (day) => {
    if (day >= next) {
      month = monthOf(day);
      next = firstDayOf(month + 1);
    }
    return month;
  };
}

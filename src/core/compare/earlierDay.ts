import type { Day } from "../columns/values/cell";
import { dateOfDay, dayOfDate } from "../columns/values/civil";
import type { History } from "../history/history";
import type { Settings } from "../settings";

/** The day with which a review is compared, and why that one. */
export interface EarlierDay {
  day: Day;
  /** `lastReview`: a review was made for that day; `day`: it was asked for; else so many calendar months before. */
  by: Settings["compareWith"];
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The day that is wanted: that of the newest review before `asOf`, a calendar month, quarter or year before, or a day of the user's own. Where there
 * is no earlier review, or the own day is absent or not before `asOf`, it is a month before.
 */
export function earlierDay(
  { reviews }: Pick<History, "reviews">,
  { compareWith, compareDay }: Pick<Settings, "compareWith" | "compareDay">,
  asOf: Day
): EarlierDay {
  if (compareWith !== "lastReview" && compareWith !== "day")
    return { day: monthsBefore(asOf, MONTHS[compareWith]), by: compareWith };
  const known = compareWith === "day" ? [compareDay] : reviews.map((review) => review.asOf);
  const before = known.filter((day) => day !== undefined).filter((day) => day < asOf);
  if (before.length === 0) return { day: monthsBefore(asOf, 1), by: "month" };
  return { day: before.reduce((a, b) => (a > b ? a : b)), by: compareWith };
}

/**
 * The same date so many calendar months before. The last day of a month stays the last day of one, so that whole months are compared: 30 April
 * follows 31 March; a date that the month does not have becomes its last day.
 */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, date } = dateOfDay(day);
  const index = year * 12 + (month - 1) - months;
  const last = lastDayOf(index);
  const isLast = dateOfDay(day + 1).date === 1;
  if (isLast) return last;
  return dayOfDate(Math.floor(index / 12), (index % 12) + 1, date) ?? last;
}

/** Last day of the month `year · 12 + month − 1`. */
function lastDayOf(index: number): Day {
  const next = index + 1;
  return (dayOfDate(Math.floor(next / 12), (next % 12) + 1, 1) ?? 0) - 1;
}

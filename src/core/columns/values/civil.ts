import type { Day } from "./cell";

const MS_PER_DAY = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The `Day` of a date of the Gregorian calendar; `undefined` when there is no such date (30 February). Years 1 … 9999, months 1 … 12. */
export function dayOfDate(year: number, month: number, date: number): Day | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  if (!Number.isInteger(year + month + date)) return undefined;
  if (!(year >= 1 && year <= 9999 && date >= 1 && date <= length)) return undefined;
  const moment = Date.UTC(2000 + (year % 400), month - 1, date);
  return moment / MS_PER_DAY + (Math.floor(year / 400) - 5) * DAYS_IN_400_YEARS;
}

/** Year, month 1 … 12 and date of a day. */
export function dateOfDay(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * MS_PER_DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
}

/** `2024-01-05` */
export function isoOfDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

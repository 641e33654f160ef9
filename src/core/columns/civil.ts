import type { Day } from "./cell";

const MS_PER_DAY = 86_400_000;

/** The `Day` of a date of the Gregorian calendar; `undefined` when there is no such date (30 February). Years 1 … 9999, months 1 … 12. */
export function dayOfDate(year: number, month: number, date: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getUTCDate() === date ? Math.floor(moment.getTime() / MS_PER_DAY) : undefined;
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

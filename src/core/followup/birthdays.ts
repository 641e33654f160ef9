import { NO_DAY, type Day } from "../columns/values/cell";
import { dateOfDay, dayOfDate } from "../columns/values/civil";

/** A birthday to come, by index into `Book.customers`. */
export interface Birthday {
  customer: number;
  on: Day;
  /** Days from `asOf`; 0 today. */
  days: number;
}

/**
 * Birthdays from `asOf` up to `withinDays` later, the next first; equals stay in the order of the book. The year of birth does not matter;
 * those born on 29 February have their birthday on the 28th in common years.
 *
 * @param born day of birth of each customer, NO_DAY where it is unknown
 */
export function birthdays(
  born: ArrayLike<Day> | undefined,
  asOf: Day,
  withinDays: number
): Birthday[] {
  const coming: Birthday[] = [];
  for (let customer = 0; customer < (born?.length ?? 0); customer++) {
    const day = born?.[customer] ?? NO_DAY;
    if (day === NO_DAY) continue;
    const on = nextBirthday(day, asOf);
    if (on - asOf <= withinDays) coming.push({ customer, on, days: on - asOf });
  }
  return coming.sort((a, b) => a.days - b.days || a.customer - b.customer);
}

/** The first birthday on or after `asOf`. */
export function nextBirthday(born: Day, asOf: Day): Day {
  const { month, date } = dateOfDay(born);
  const { year } = dateOfDay(asOf);
  const inYear = (y: number) => dayOfDate(y, month, date) ?? dayOfDate(y, 2, 28) ?? asOf;
  const thisYear = inYear(year);
  return thisYear >= asOf ? thisYear : inYear(year + 1);
}

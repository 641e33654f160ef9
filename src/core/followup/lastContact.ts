import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";

/**
 * The day of each customer's last contact up to `asOf`: of the contacts sheet or the customer's own column, whichever is later; NO_DAY
 * without one. Contacts after `asOf` are plans, not contacts.
 */
export function lastContactDays(
  { customers, contacts }: Pick<Book, "customers" | "contacts">,
  asOf: Day
): Int32Array {
  const days = new Int32Array(customers.length).fill(NO_DAY);
  const touch = (c: number, day: Day) => {
    if (day <= asOf && day > (days[c] ?? day)) days[c] = day;
  };
  customers.lastContact?.forEach((day, c) => touch(c, day));
  contacts?.day.forEach((day, i) => touch(contacts.customer[i] ?? -1, day));
  return days;
}

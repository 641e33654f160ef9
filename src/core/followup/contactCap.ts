import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Settings } from "../settings";

/** A customer who hears from us too often, by index into `Book.customers`. */
export interface TooManyContacts {
  customer: number;
  /** Contacts in the window. */
  contacts: number;
  last: Day;
}

/**
 * Customers with more contacts than `cap.contacts` in the last `cap.days` days (0 ≤ asOf − day < days), most contacts first; equals stay in
 * the order of the book. Each row of the contacts sheet counts once, and so does a last contact on the customer sheet that is newer than all of
 * them. Empty without a contacts sheet.
 */
export function tooManyContacts(
  { contacts, customers }: Pick<Book, "contacts" | "customers">,
  cap: Settings["contactCap"],
  asOf: Day
): TooManyContacts[] {
  if (!contacts) return [];
  const count = new Int32Array(customers.length);
  const last = new Int32Array(customers.length).fill(NO_DAY);
  for (let i = 0; i < contacts.length; i++) {
    const c = contacts.customer[i] ?? -1;
    const day = contacts.day[i] ?? NO_DAY;
    if (c < 0 || day > asOf || asOf - day >= cap.days) continue;
    count[c] = (count[c] ?? 0) + 1;
    if (day > (last[c] ?? day)) last[c] = day;
  }
  customers.lastContact?.forEach((day, c) => {
    if (day > asOf || asOf - day >= cap.days || day <= (last[c] ?? NO_DAY)) return;
    count[c] = (count[c] ?? 0) + 1;
    last[c] = day;
  });
  const tooMany: TooManyContacts[] = [];
  count.forEach((n, customer) => {
    if (n > cap.contacts) tooMany.push({ customer, contacts: n, last: last[customer] ?? NO_DAY });
  });
  return tooMany.sort((a, b) => b.contacts - a.contacts || a.customer - b.customer);
}

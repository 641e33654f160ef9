import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { StageStays } from "./stayList";

/** The clock that contacts set back, beside that of the stage; one entry a customer, in the order of `Book.customers`. */
export interface ContactClock {
  /** Whether the book tells of contacts at all: a contact sheet or a last-contact column. */
  known: boolean;
  /** Days since the last contact; -1 when there was none or none is known. */
  days: Int32Array;
  /** Contacts since the present stage was entered, that day included; all of them where the day is unknown. */
  sinceEntry: Int32Array;
}

/**
 * Contacts up to `asOf` from the contact sheet and the last-contact column. A last contact that is newer than all rows of the sheet is one
 * contact more. Rows without a customer or a day, and those after `asOf`, are passed over.
 */
export function contactClock(
  { customers, contacts }: Book,
  { first, entered }: StageStays,
  asOf: Day
): ContactClock {
  const { length, lastContact } = customers;
  const newest = new Int32Array(length).fill(NO_DAY);
  const sinceEntry = new Int32Array(length);
  const take = (c: number, day: Day) => {
    if (c < 0 || day === NO_DAY || day > asOf) return;
    if (day > (newest[c] ?? NO_DAY)) newest[c] = day;
    if (day >= (entered[(first[c + 1] ?? 0) - 1] ?? NO_DAY))
      sinceEntry[c] = (sinceEntry[c] ?? 0) + 1;
  };
  for (let i = 0; contacts && i < contacts.length; i++)
    take(contacts.customer[i] ?? -1, contacts.day[i] ?? NO_DAY);
  lastContact?.forEach((day, c) => {
    if (day > (newest[c] ?? NO_DAY)) take(c, day);
  });
  return {
    known: contacts !== undefined || lastContact !== undefined,
    days: newest.map((day) => (day === NO_DAY ? -1 : asOf - day)),
    sinceEntry,
  };
}

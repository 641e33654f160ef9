import type { Problem } from "../problem";
import { contactsOf, costsOf, ratesOf, stageLogOf } from "./assembleRecords";
import type { CustomerOf } from "./assembleRecords";
import type { Book, Orders } from "./book";
import { NO_DAY } from "./values/cell";
import type { CustomersPart } from "./sheets/customerReader";
import { joinCustomers } from "./joinCustomers";
import type { OrdersPart } from "./sheets/orderReader";
import type { RecordsPart } from "./sheets/recordReader";

/** The sheets of a book as they were read. */
export interface BookParts {
  orders?: OrdersPart | undefined;
  customers?: CustomersPart | undefined;
  stageLog?: RecordsPart | undefined;
  contacts?: RecordsPart | undefined;
  rates?: RecordsPart | undefined;
  costs?: RecordsPart | undefined;
}

/**
 * Joins what was read: customers of the sheet first, in its order, then those that only orders know, in the order in which they appear.
 * Logs make no customers. Takes over the parts' arrays. Without customers and orders the book is empty and the problem is `noData`.
 */
export function assembleBook(parts: BookParts = {}): { book: Book; problems: Problem[] } {
  const { orders, customers, stageLog, contacts, rates, costs } = parts;
  const joined = joinCustomers(orders, customers);
  const known = [orders, customers, stageLog, contacts, rates, costs].filter(
    (part) => part !== undefined
  );
  const problems = known.flatMap((part) => part.problems);
  if (!orders && !customers) problems.push({ kind: "noData" });
  const badCells = known.flatMap((part) => part.badCells);
  const book: Book = { customers: joined.customers, badCells };
  if (orders) {
    book.orders = withCustomers(orders, joined.customerOf);
    if (!rates && isOneSign(orders)) delete book.orders.currency;
    const newest = newestDay(book.orders);
    if (newest !== NO_DAY) book.newestOrder = newest;
  }
  if (stageLog) book.stageLog = stageLogOf(stageLog, joined.customerOrNameOf);
  if (contacts) book.contacts = contactsOf(contacts, joined.customerOrNameOf);
  if (rates) book.rates = ratesOf(rates);
  if (costs) book.costs = costsOf(costs);
  return { book, problems };
}

function withCustomers(part: OrdersPart, customerOf: CustomerOf): Orders {
  const index = Int32Array.from(part.customerKeys, customerOf);
  return { ...part.orders, customer: part.orders.customer.map((code) => index[code] ?? -1) };
}

/** One sign beside all amounts matters only where a rate says what it is worth. */
function isOneSign({ bySigns, orders }: OrdersPart): boolean {
  return bySigns && (orders.currency?.labels.length ?? 0) < 2;
}

/** Newest day on which a known customer spent something. */
function newestDay({ length, day, amount, customer }: Orders): number {
  let newest = NO_DAY;
  for (let i = 0; i < length; i++) {
    const at = day[i] ?? NO_DAY;
    if (at > newest && (amount[i] ?? 0) > 0 && (customer[i] ?? -1) >= 0) newest = at;
  }
  return newest;
}

import type { Problem } from "../problem";
import { MOST_BAD_CELLS } from "./badOrderCells";
import type { Book, Coded, Customers, Orders } from "./book";
import { NO_DAY } from "./cell";
import type { CustomersPart } from "./customerReader";
import type { OrdersPart } from "./orderReader";

/**
 * Joins what was read: customers of the sheet first, in its order, then those that only orders know, in the order in which they appear.
 * Takes over the parts' arrays. Without either part the book is empty and the problem is `noData`.
 */
export function assembleBook(
  ordersPart?: OrdersPart,
  customersPart?: CustomersPart
): { book: Book; problems: Problem[] } {
  const { customers, indexOf } = joinCustomers(ordersPart, customersPart);
  const problems = [...(ordersPart?.problems ?? []), ...(customersPart?.problems ?? [])];
  if (!ordersPart && !customersPart) problems.push({ kind: "noData" });
  const badCells = [...(ordersPart?.badCells ?? []), ...(customersPart?.badCells ?? [])];
  const book: Book = { customers, badCells: badCells.slice(0, MOST_BAD_CELLS) };
  if (ordersPart) {
    const orders = withCustomers(ordersPart, indexOf);
    book.orders = orders;
    const newest = newestDay(orders);
    if (newest !== NO_DAY) book.newestOrder = newest;
  }
  return { book, problems };
}

function joinCustomers(ordersPart?: OrdersPart, part?: CustomersPart) {
  const indexOf = new Map<string, number>();
  part?.keys.forEach((key, i) => indexOf.set(key, i));
  const onSheet = indexOf.size;
  const id = [...(part?.ids ?? [])];
  const name = id.map((own, i) => part?.names[i] || own);
  ordersPart?.customerKeys.forEach((key, code) => {
    if (indexOf.has(key)) return;
    const own = ordersPart.customerIds[code] ?? key;
    indexOf.set(key, id.length);
    id.push(own);
    name.push(own);
  });
  const length = id.length;
  const customers: Customers = {
    length,
    id,
    onSheet,
    ofRow: part?.ofRow ?? new Int32Array(0),
    name,
    ...(part && { source: part.source }),
    ...(part?.owner && { owner: padCodes(part.owner, length) }),
    ...(part?.stage && { stage: padCodes(part.stage, length) }),
    ...(part?.created && { created: pad(part.created, length, NO_DAY) }),
    ...(part?.stageEntered && { stageEntered: pad(part.stageEntered, length, NO_DAY) }),
    ...(part?.lastContact && { lastContact: pad(part.lastContact, length, NO_DAY) }),
  };
  return { customers, indexOf };
}

function withCustomers(part: OrdersPart, indexOf: ReadonlyMap<string, number>): Orders {
  const index = Int32Array.from(part.customerKeys, (key) => indexOf.get(key) ?? -1);
  return { ...part.orders, customer: part.orders.customer.map((code) => index[code] ?? -1) };
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

function pad(values: Int32Array, length: number, filling: number): Int32Array {
  const padded = new Int32Array(length).fill(filling);
  padded.set(values);
  return padded;
}

function padCodes({ codes, labels }: Coded, length: number): Coded {
  return { codes: pad(codes, length, -1), labels };
}

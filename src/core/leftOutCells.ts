import type { Book, Orders } from "./columns/book";
import { isoOfDay } from "./columns/values/civil";
import { NO_DAY } from "./columns/values/cell";
import type { OrderField } from "./columns/fields";
import type { Facts } from "./facts";
import { LEFT_OUT_REASONS, type LeftOutReason } from "./problem";

/** The cell that shows why an order row was left out, by zero-based position. */
export interface LeftOutCell {
  reason: LeftOutReason;
  row: number;
  column: number;
  /** What made the row unusable, as text; "" for an empty cell and where the position says it all. */
  content: string;
}

/** Where to look, in order of preference; the block's first column when none of them was found. */
const FIELDS: Record<LeftOutReason, readonly OrderField[]> = {
  missingCustomer: ["customerId"],
  badDate: ["paidDate", "orderDate"],
  badAmount: ["netAmount", "amount", "quantity", "unitPrice"],
  future: ["paidDate", "orderDate"],
  cancelled: ["status"],
  orderOnTwoCustomers: ["orderId"],
  otherCurrency: ["currency", "netAmount", "amount", "unitPrice"],
  duplicate: [],
};

/** The first `most` left-out rows of each reason: reasons in the order of LEFT_OUT_REASONS, rows from top to bottom. */
export function leftOutCells(book: Book, facts: Facts, most: number): LeftOutCell[] {
  const { orders } = book;
  if (!orders) return [];
  const bad = new Map(
    book.badCells
      .filter(({ sheet }) => sheet === orders.source.sheet)
      .map((cell) => [`${cell.kind}:${cell.row}`, cell])
  );
  return LEFT_OUT_REASONS.flatMap((reason, k) => {
    const cells: LeftOutCell[] = [];
    for (let i = 0; i < orders.length && cells.length < most; i++) {
      if (facts.reason[i] !== k + 1) continue;
      const row = orders.row[i] ?? 0;
      const seen = bad.get(`${reason}:${row}`);
      cells.push({
        reason,
        row,
        column: seen?.column ?? columnOf(orders, reason),
        content: seen?.text ?? contentOf(orders, reason, i),
      });
    }
    return cells;
  });
}

function columnOf({ source }: Orders, reason: LeftOutReason): number {
  const match = FIELDS[reason]
    .map((field) => source.columns.find((column) => column.field === field))
    .find((column) => column !== undefined);
  return source.firstColumn + (match?.column ?? 0);
}

function contentOf(orders: Orders, reason: LeftOutReason, i: number): string {
  const day = orders.day[i] ?? NO_DAY;
  if (reason === "future" && day !== NO_DAY) return isoOfDay(day);
  const coded =
    reason === "cancelled"
      ? orders.status
      : reason === "otherCurrency"
        ? orders.currency
        : undefined;
  return coded?.labels[coded.codes[i] ?? -1] ?? "";
}

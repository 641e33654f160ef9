import { a1 } from "./columns/values/address";
import { repurchaseGaps } from "./churn/repurchaseGaps";
import type { Book } from "./columns/book";
import type { Day } from "./columns/values/cell";
import { customerRows } from "./customerRows";
import type { Facts } from "./facts";
import { leftOutCells } from "./leftOutCells";
import { LEFT_OUT_REASONS, type Notice } from "./problem";
import { scoreNotices } from "./rfm/scoreNotices";
import type { Settings } from "./settings";
import type { Standing } from "./standing";
import { cellsOfNobody, unreadCells } from "./unreadCells";
import type { CellPlace } from "./unreadCells";

/** Addresses kept in a notice. */
const MOST_ADDRESSES = 50;
/** A newest order older than this makes the analysis date doubtful. */
const OLD_AFTER_DAYS = 30;

/** What is worth telling about the book, each kind once (an empty score once a score, cells once a sheet). Empty for a clean book. */
export function gatherNotices(
  book: Book,
  facts: Facts,
  standing: Standing,
  settings: Settings,
  asOf: Day
): Notice[] {
  return [
    ...leftOutNotices(book, facts),
    ...keptDuplicates(book, facts, settings),
    ...customerNotices(book, standing),
    ...cellNotices(book),
    ...oldOrders(book, asOf),
    ...scoreNotices(facts, standing, settings),
    ...gapNotices(facts, standing, settings),
  ];
}

function leftOutNotices(book: Book, facts: Facts): Notice[] {
  const { orders } = book;
  if (!orders) return [];
  const cells = leftOutCells(book, facts, MOST_ADDRESSES);
  return LEFT_OUT_REASONS.filter((reason) => facts.leftOut[reason] > 0).map((reason) => ({
    kind: reason,
    count: facts.leftOut[reason],
    sheet: orders.source.sheet,
    addresses: cells
      .filter((cell) => cell.reason === reason)
      .map(({ row, column }) => a1(row, column)),
    ...(reason === "missingCustomer" && { facts: { amount: facts.unattributed.amount } }),
  }));
}

/** Cells taken as blank, and rows of logs that name nobody, each once a sheet. Stage dates are told with the customers. */
function cellNotices(book: Book): Notice[] {
  const unread = unreadCells(book).filter(({ kind }) => kind !== "badStageDate");
  const sheets = [...new Set(unread.map(({ sheet }) => sheet))];
  return [
    ...sheets.map((sheet) =>
      noticeOf(
        "unreadCells",
        unread.filter((cell) => cell.sheet === sheet)
      )
    ),
    ...cellsOfNobody(book).map((cells) => noticeOf("rowsOfNobody", cells)),
  ].flat();
}

function noticeOf(kind: Notice["kind"], cells: readonly CellPlace[]): Notice[] {
  const [first] = cells;
  if (!first) return [];
  const addresses = cells.slice(0, MOST_ADDRESSES).map(({ row, column }) => a1(row, column));
  return [{ kind, count: cells.length, sheet: first.sheet, addresses }];
}

/** Duplicates that count; those left out for another reason are told there. */
function keptDuplicates({ orders }: Book, facts: Facts, settings: Settings): Notice[] {
  if (!orders || settings.dropDuplicates) return [];
  const addresses: string[] = [];
  let count = 0;
  for (const place of orders.repeated) {
    if (facts.reason[place] !== 0) continue;
    if (count++ < MOST_ADDRESSES)
      addresses.push(a1(orders.row[place] ?? 0, orders.source.firstColumn));
  }
  if (count === 0) return [];
  return [{ kind: "duplicateKept", count, sheet: orders.source.sheet, addresses }];
}

function customerNotices({ customers, badCells }: Book, standing: Standing): Notice[] {
  const { source } = customers;
  if (!source) return [];
  const notices: Notice[] = [];
  const tell = (kind: Notice["kind"], cells: { row: number; column: number }[]) => {
    if (cells.length === 0) return;
    const addresses = cells.slice(0, MOST_ADDRESSES).map(({ row, column }) => a1(row, column));
    notices.push({ kind, count: cells.length, sheet: source.sheet, addresses });
  };
  tell(
    "badStageDate",
    badCells.filter(({ kind }) => kind === "badStageDate")
  );
  const { repeated, differing } = customerRows({ customers }, standing);
  tell("duplicateCustomer", repeated);
  tell("stageDiffers", differing);
  return notices;
}

function oldOrders({ newestOrder }: Book, asOf: Day): Notice[] {
  if (newestOrder === undefined || asOf - newestOrder <= OLD_AFTER_DAYS) return [];
  const days = asOf - newestOrder;
  return [{ kind: "newestOrderOld", count: days, day: newestOrder, facts: { days } }];
}

/** The book was to give its own status bounds and has too few gaps for it. */
function gapNotices(facts: Facts, { statusBounds }: Standing, { statusBasis }: Settings): Notice[] {
  if (statusBasis === statusBounds.basis || facts.orders.length === 0) return [];
  return [{ kind: "tooFewGaps", count: repurchaseGaps(facts).gaps }];
}

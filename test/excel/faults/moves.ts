import { Book } from "../../../src/host/model/book";
import { tableFilter } from "../../../src/host/model/filter/filterPlace";
import { renameSheet } from "../../../src/host/model/sheet/renameSheet";
import { deleteCells, insertCells } from "../../../src/host/model/shift/shiftCells";
import type { SheetState, WorkbookState } from "../../../src/host/model/state";
import { userEdit } from "../../../src/host/model/userEdit";
import { userArrange, userFilter } from "../../../src/host/model/userRows";
import { DEFAULT_LIMITS } from "../../../src/host/protocol/limits";
import { sheetNamed } from "../books";

/** Something that a user or a co-author does to the book while a job is at work. */
export interface Move {
  name: string;
  /** Does nothing when the sheet is not there. */
  act: (workbook: WorkbookState) => void;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: COLUMNS });
const wholeColumn = (column: number) => ({ row: 0, column, rows: ROWS, columns: 1 });

function asAnotherClient(workbook: WorkbookState, act: (book: Book) => void): void {
  const book = new Book(workbook, DEFAULT_LIMITS, () => undefined);
  act(book);
  book.close();
}

/** Body of the customers' Table. */
function bodyOf(sheet: SheetState) {
  const [table] = sheet.tables;
  if (!table) throw new Error("no Table");
  const { area } = table;
  return { table, body: { ...area, row: area.row + 1, rows: area.rows - 1 } };
}

function sorted(workbook: WorkbookState, sheet: SheetState): void {
  const { body } = bodyOf(sheet);
  const order = Array.from({ length: body.rows }, (_, row) => body.rows - 1 - row);
  userArrange(workbook, sheet, body, order);
}

function rowInserted(workbook: WorkbookState, sheet: SheetState): void {
  const { body } = bodyOf(sheet);
  asAnotherClient(workbook, (book) => insertCells(book, sheet, wholeRow(body.row + 2), "Down"));
  userEdit(workbook, sheet, { ...body, row: body.row + 2, rows: 1, columns: 2 }, [["C9", "Gus"]]);
}

function rowDeleted(workbook: WorkbookState, sheet: SheetState): void {
  const { body } = bodyOf(sheet);
  asAnotherClient(workbook, (book) => deleteCells(book, sheet, wholeRow(body.row + 1), "Up"));
}

function columnInserted(workbook: WorkbookState, sheet: SheetState): void {
  asAnotherClient(workbook, (book) => insertCells(book, sheet, wholeColumn(0), "Right"));
}

function filtered(workbook: WorkbookState, sheet: SheetState): void {
  const { table } = bodyOf(sheet);
  userFilter(tableFilter(workbook, sheet, table), [
    { column: 1, filterOn: "Values", values: ["Ann", "Eve"] },
  ]);
}

/** Moves of the customers' sheet, then of that of their orders. */
export const MOVES: readonly Move[] = [
  on("Clients", "the customers are sorted", sorted),
  on("Clients", "a customer is inserted", rowInserted),
  on("Clients", "a customer is deleted", rowDeleted),
  on("Clients", "the customers are filtered", filtered),
  on("Clients", "a column is inserted left of the customers", columnInserted),
  on("Clients", "the customers' Table is renamed", (_, sheet) => {
    bodyOf(sheet).table.name = "Everyone";
  }),
  on("Clients", "the customers' sheet is renamed", (workbook, sheet) =>
    renameSheet(workbook, sheet, "People")
  ),
  on("Clients", "the customers' sheet is deleted", deleted),
  on("Sales", "the orders' sheet is renamed", (workbook, sheet) =>
    renameSheet(workbook, sheet, "Invoices")
  ),
  on("Sales", "the orders' sheet is deleted", deleted),
  on("Churn", "a page is renamed", (workbook, sheet) => renameSheet(workbook, sheet, "Mine")),
  on("Churn", "a page is deleted", deleted),
];

function deleted(workbook: WorkbookState, sheet: SheetState): void {
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.emit({ kind: "sheets", deleted: sheet });
}

function on(
  name: string,
  what: string,
  act: (workbook: WorkbookState, sheet: SheetState) => void
): Move {
  return {
    name: what,
    act: (workbook) => {
      if (workbook.sheetByName(name)) act(workbook, sheetNamed(workbook, name));
    },
  };
}

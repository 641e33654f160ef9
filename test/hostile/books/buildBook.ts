import { SheetState, WorkbookState } from "../../../src/host/model/state";
import type { TableState } from "../../../src/host/model/state";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/host/model/range/area";
import { longTextOf, type HostileCell } from "./cells";
import type { HostileBlock, HostileBook, HostileSheet } from "./hostileBook";

/** The workbook that a description stands for, as Excel would hold it: names of sheets and columns of Tables are made unique, what leaves the sheet is cut. */
export function buildBook({ date1904, sheets }: HostileBook): WorkbookState {
  const book = new WorkbookState();
  book.date1904 = date1904;
  for (const described of sheets) addSheet(book, described);
  // Excel lets nobody hide the last sheet
  const [first] = book.sheets;
  if (first && book.sheets.every(({ visibility }) => visibility !== "Visible"))
    first.visibility = "Visible";
  book.activeSheetId = book.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
  return book;
}

function addSheet(book: WorkbookState, described: HostileSheet): void {
  const { name, visibility, blocks, hiddenRows, hiddenColumns, merged, fillers } = described;
  const sheet = new SheetState(
    book.newId(),
    unique(name, (one) => !book.sheetByName(one), 31)
  );
  sheet.visibility = visibility;
  book.sheets.push(sheet);
  let below = 0;
  let first: Place | undefined;
  for (const block of blocks) {
    const at = placeOf(block, below, fillers);
    first ??= at;
    below = at.row + block.rows.length + 3;
    if (at.row < MAX_ROWS) addBlock(book, sheet, block, at);
  }
  if (!first) return;
  const { row, column } = first;
  for (const offset of hiddenRows)
    if (row + offset < MAX_ROWS) sheet.rows.set(row + offset, { hidden: true });
  for (const offset of hiddenColumns)
    if (column + offset < MAX_COLUMNS) sheet.columns.set(column + offset, { hidden: true });
  const [block] = blocks;
  const right = column + (block?.headers.length ?? 0);
  for (let filler = 0; filler < fillers && right + filler < MAX_COLUMNS; filler++)
    if (!block?.isTable || filler > 0)
      sheet.cells.setValue(row, right + filler, `Filler ${filler + 1}`);
  if (merged && sheet.tables.length === 0 && block && block.rows.length > merged.rows)
    merge(sheet, { row: row + 1, column, ...merged });
}

interface Place {
  row: number;
  column: number;
}

function placeOf({ row, column, headers }: HostileBlock, below: number, fillers: number): Place {
  const top = row < 0 ? MAX_ROWS + row : row;
  const left = column < 0 ? MAX_COLUMNS - headers.length + 1 + column : column;
  return {
    row: Math.max(top, below),
    column: fillers > 1 ? 0 : Math.max(0, Math.min(left, MAX_COLUMNS - headers.length)),
  };
}

function addBlock(book: WorkbookState, sheet: SheetState, block: HostileBlock, at: Place): void {
  const rows = block.rows.slice(0, MAX_ROWS - at.row - 1);
  const isTable = block.isTable && block.headers.length > 0 && rows.length > 0;
  const names: string[] = [];
  for (const header of block.headers) {
    const text = isTable ? columnName(header, names) : header;
    setCell(sheet, at.row, at.column + names.length, text);
    names.push(typeof text === "string" ? text : "");
  }
  rows.forEach((row, r) =>
    row.forEach((cell, c) => setCell(sheet, at.row + 1 + r, at.column + c, cell))
  );
  if (isTable) sheet.tables.push(tableOf(book, at, names, rows.length));
}

/** Headers of Tables are texts of at most 255 letters, each different from the others. */
function columnName(header: HostileCell, taken: readonly string[]): string {
  const text = typeof header === "string" || typeof header === "number" ? String(header) : "";
  const lower = taken.map((name) => name.toLowerCase());
  const isFree = (name: string) => !lower.includes(name.toLowerCase());
  return unique(text === "" ? "Column" : text, isFree, 255);
}

function unique(name: string, isFree: (name: string) => boolean, most: number): string {
  if (isFree(name)) return name;
  for (let number = 2; ; number++) {
    const ending = String(number);
    const other = name.slice(0, most - ending.length) + ending;
    if (isFree(other)) return other;
  }
}

function tableOf(book: WorkbookState, at: Place, names: string[], rows: number): TableState {
  const id = book.newId();
  return {
    id,
    name: `Table${id.slice(-6, -1)}`,
    area: { ...at, rows: rows + 1, columns: names.length },
    columns: names.map((name, i) => ({ id: i + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    criteria: [],
    changed: false,
  };
}

function setCell({ cells }: SheetState, row: number, column: number, cell: HostileCell): void {
  if (cell === null || column >= MAX_COLUMNS) return;
  if (typeof cell !== "object" || "error" in cell) cells.setValue(row, column, cell);
  else if ("formula" in cell) cells.setFormula(row, column, cell.formula, cell.gives);
  else cells.setValue(row, column, longTextOf(cell));
}

/** Merges cells; as in Excel only the upper left one keeps what it holds. */
function merge(
  sheet: SheetState,
  area: { row: number; column: number; rows: number; columns: number }
): void {
  const columns = Math.min(area.columns, MAX_COLUMNS - area.column);
  if (columns * area.rows < 2 || area.row + area.rows > MAX_ROWS) return;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + columns; column++)
      if (row > area.row || column > area.column) sheet.cells.setValue(row, column, undefined);
  sheet.merges.push({ ...area, columns });
}

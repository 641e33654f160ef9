import { SheetState, WorkbookState } from "../../src/host/model/state";
import type { CellScalar, TableState } from "../../src/host/model/state";

export type Row = (CellScalar | "")[];

interface SheetSpec {
  name: string;
  rows: Row[];
  /** Zero-based position of the first row's first cell. */
  at?: { row: number; column: number };
  /** Makes an Excel Table of that name of it. */
  table?: string;
}

/** A workbook as a user would have typed it: sheets of cells, some of them Tables. */
export function workbookOf(...sheets: SheetSpec[]): WorkbookState {
  const workbook = new WorkbookState();
  for (const spec of sheets) addSheet(workbook, spec);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

export function addSheet(
  workbook: WorkbookState,
  { name, rows, at = { row: 0, column: 0 }, table }: SheetSpec
): SheetState {
  const sheet = new SheetState(workbook.newId(), name);
  workbook.sheets.push(sheet);
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== "") sheet.cells.setValue(at.row + r, at.column + c, cell);
    })
  );
  if (table !== undefined) sheet.tables.push(tableOver(workbook, table, rows, at));
  return sheet;
}

function tableOver(
  workbook: WorkbookState,
  name: string,
  rows: Row[],
  at: { row: number; column: number }
): TableState {
  const header = rows[0] ?? [];
  return {
    id: workbook.newId(),
    name,
    area: { ...at, rows: rows.length, columns: header.length },
    columns: header.map((cell, i) => ({ id: i + 1, name: String(cell) })),
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

/** Serial number of a day, `2026-01-31` → 46053. */
export const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
/** Days since 1970-01-01. */
export const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

export function sheetNamed(workbook: WorkbookState, name: string): SheetState {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Values of a rectangle, blank cells as `""`. */
export function cellsOf(
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number
) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.cells.value(row + r, column + c) ?? "")
  );
}

/** The column under this header in a header row, top to bottom. */
export function columnUnder(sheet: SheetState, header: string, headerRow: number, rows: number) {
  for (let column = 0; column < 100; column++) {
    if (sheet.cells.value(headerRow, column) === header) {
      return cellsOf(sheet, headerRow + 1, column, rows, 1).map(([cell]) => cell);
    }
  }
  throw new Error(`no column ${header}`);
}

/** Moves a Table's column to another place, as dragging it does: its cells, its name and its number go along. */
export function moveTableColumn(sheet: SheetState, name: string, to: number): void {
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  const from = table.columns.findIndex((column) => column.name === name);
  const order = table.columns.map((_, i) => i);
  order.splice(to, 0, ...order.splice(from, 1));
  const { row, column, rows } = table.area;
  for (let r = row; r < row + rows; r++) {
    const cells = order.map((i) => ({
      value: sheet.cells.value(r, column + i),
      style: sheet.cells.style(r, column + i),
    }));
    cells.forEach(({ value, style }, i) => {
      sheet.cells.setValue(r, column + i, value);
      sheet.cells.setStyle(r, column + i, style);
    });
  }
  table.columns = order.flatMap((i) => table.columns[i] ?? []);
}

/** Types another header over a Table's column. */
export function renameTableColumn(sheet: SheetState, name: string, to: string): void {
  const [table] = sheet.tables;
  const at = table?.columns.findIndex((column) => column.name === name) ?? -1;
  const column = table?.columns[at];
  if (!table || !column) throw new Error(`no column ${name}`);
  column.name = to;
  sheet.cells.setValue(table.area.row, table.area.column + at, to);
}

import { HostError, invalidArgument } from "../../protocol/hostError";
import { intersection, isOnSheet, isUnbounded } from "../range/area";
import type { Book } from "../book";
import { tableFilter } from "../filter/filterPlace";
import { clearFilter, setCriterion } from "../filter/setFilter";
import { deleteCells, insertCells } from "../shift/shiftCells";
import { withNewColumns } from "../shift/shiftTables";
import type { Area, SheetState, TableState } from "../state";
import { nameHeadersFromCells } from "./tableHeaders";
import { freeTableName } from "./tableNames";
import { usedArea } from "../range/usedArea";
import { writeValues } from "../range/writeCells";

const NO_OVERLAP = "A table can't overlap another table.";

function requireFree(sheet: SheetState, area: Area, location: string, except?: TableState): void {
  const isTaken = sheet.tables.some((table) => table !== except && intersection(table.area, area));
  if (isTaken) throw invalidArgument(NO_OVERLAP, location);
}

/** Makes a table; a heading without data gets an empty row, as in Excel. */
export function addTable(
  book: Book,
  sheet: SheetState,
  wanted: Area,
  hasHeaders: boolean
): TableState {
  const location = "TableCollection.add";
  book.requireWritable(sheet, location);
  if (isUnbounded(wanted)) throw invalidArgument(undefined, location);
  if (!hasHeaders) insertCells(book, sheet, { ...wanted, rows: 1 }, "Down");
  const rows = hasHeaders ? Math.max(2, wanted.rows) : wanted.rows + 1;
  const area = { ...wanted, rows };
  if (!isOnSheet(area)) throw invalidArgument(undefined, location);
  requireFree(sheet, area, location);
  const table: TableState = {
    id: book.state.newId(),
    name: freeTableName(book.state),
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    criteria: [],
    changed: true,
  };
  table.columns = withNewColumns(table, 0, area.columns);
  sheet.tables.push(table);
  nameHeadersFromCells(book.state, sheet, table);
  book.changed(sheet, "tables");
  book.changedCells(sheet, { ...area, rows: 1 });
  return table;
}

/** Table.resize: the header row stays where it is and the new range must overlap the old. */
export function resizeTable(book: Book, sheet: SheetState, table: TableState, area: Area): void {
  const location = "Table.resize";
  book.requireWritable(sheet, location);
  const minimum = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
  const fits =
    area.row === table.area.row && area.rows >= minimum && intersection(area, table.area);
  if (!fits || isUnbounded(area)) throw invalidArgument(undefined, location);
  requireFree(sheet, area, location, table);
  const old = table.area;
  const filtered = table.criteria.map((criterion) => ({
    ...criterion,
    column: criterion.column + old.column - area.column,
  }));
  clearFilter(tableFilter(book.state, sheet, table));
  const kept = table.columns.filter((_column, i) => {
    const column = old.column + i;
    return column >= area.column && column < area.column + area.columns;
  });
  const before = Math.max(0, Math.min(old.column, area.column + area.columns) - area.column);
  table.columns = withNewColumns({ ...table, columns: kept }, 0, before);
  const after = area.columns - table.columns.length;
  table.columns = withNewColumns(table, table.columns.length, after);
  table.area = area;
  const place = tableFilter(book.state, sheet, table);
  for (const criterion of filtered)
    if (criterion.column >= 0 && criterion.column < area.columns)
      setCriterion(place, place.area() ?? area, criterion.column, criterion);
  finish(book, sheet, table);
}

export function addTableColumn(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number
): number {
  const location = "TableColumnCollection.add";
  const { area } = table;
  const position = index < 0 ? area.columns : index;
  if (position > area.columns) throw invalidArgument(undefined, location);
  book.requireWritable(sheet, location);
  if (area.rows * (16_383 - area.columns) > book.limits.operationCells)
    throw new HostError(
      "OperationCellsExceedLimit",
      "The attempted operation affects more than the limit of 33554000 cells.",
      location
    );
  const isInside = position > 0 && position < area.columns;
  const fresh = { ...area, column: area.column + position, columns: 1 };
  insertCells(book, sheet, fresh, "Right");
  if (!isInside) {
    table.columns = withNewColumns(table, position, 1);
    table.area = { ...area, columns: area.columns + 1 };
  }
  finish(book, sheet, table);
  return position;
}

export function deleteTableColumn(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number
): void {
  if (table.columns.length === 1)
    throw new HostError("InvalidOperation", "A table keeps one column.", "TableColumn.delete");
  const { area } = table;
  deleteCells(book, sheet, { ...area, column: area.column + index, columns: 1 }, "Left");
}

/** Adds rows of the table's width and moves what is below; returns the first new row's index. */
export function addTableRows(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number,
  values: readonly unknown[][]
): number {
  const { area } = table;
  const body = area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  const position = index < 0 ? body : index;
  if (position > body || values.some((row) => row.length !== area.columns))
    throw invalidArgument(undefined, "TableRowCollection.add");
  book.requireWritable(sheet, "TableRowCollection.add");
  const row = area.row + (table.showHeaders ? 1 : 0) + position;
  const fresh = { ...area, row, rows: values.length };
  const isInside = position < body || table.showTotals;
  const below = { ...fresh, rows: 1_048_576 - row };
  if (isInside || usedArea(sheet, false, below)) insertCells(book, sheet, fresh, "Down");
  if (!isInside) table.area = { ...area, rows: area.rows + values.length };
  finish(book, sheet, table);
  writeValues(book, sheet, fresh, values, "TableRowCollection.add");
  return position;
}

export function setTotals(book: Book, sheet: SheetState, table: TableState, show: boolean): void {
  if (show === table.showTotals) return;
  book.requireWritable(sheet, "Table.showTotals");
  const { area } = table;
  const totals = { ...area, row: area.row + area.rows - (show ? 0 : 1), rows: 1 };
  if (show) {
    if (usedArea(sheet, false, totals)) insertCells(book, sheet, totals, "Down");
    sheet.cells.setValue(totals.row, totals.column, "Total");
  } else
    for (let column = totals.column; column < totals.column + totals.columns; column++)
      sheet.cells.setValue(totals.row, column, undefined);
  table.area = { ...area, rows: area.rows + (show ? 1 : -1) };
  table.showTotals = show;
  finish(book, sheet, table);
}

function finish(book: Book, sheet: SheetState, table: TableState): void {
  table.changed = true;
  nameHeadersFromCells(book.state, sheet, table);
  book.changed(sheet, "tables");
  book.changedCells(sheet, table.area);
}

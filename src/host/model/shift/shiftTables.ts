import { movedArea, type Shift } from "./shift";
import type { SheetState, TableColumnState, TableState } from "../state";
import { uniqueHeader } from "../table/tableHeaders";

/** Moves the tables of a sheet; columns that appear inside one get a name and a header cell, vanished ones leave it. */
export function shiftTables(sheet: SheetState, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const moved = movedArea(table.area, shift);
    if (typeof moved === "string") return moved === "torn";
    if (moved === table.area) return true;
    if (shift.axis === "columns" && moved.columns !== table.area.columns)
      table.columns = shiftedColumns(table, shift);
    table.area = moved;
    for (const [i, column] of table.columns.entries())
      if (table.showHeaders && sheet.cells.value(moved.row, moved.column + i) === undefined)
        sheet.cells.setValue(moved.row, moved.column + i, column.name);
    table.changed = true;
    sheet.changed.add("tables");
    return true;
  });
}

function shiftedColumns(table: TableState, shift: Shift): TableColumnState[] {
  const offset = shift.at - table.area.column;
  if (shift.count < 0)
    return table.columns.filter((_column, i) => i < offset || i >= offset - shift.count);
  return withNewColumns(table, offset, shift.count);
}

/** A table's columns with new ones at an offset. */
export function withNewColumns(
  table: TableState,
  offset: number,
  count: number
): TableColumnState[] {
  const columns = [...table.columns];
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let id = Math.max(0, ...columns.map((column) => column.id));
  const fresh = Array.from({ length: count }, () => {
    const name = uniqueHeader("", taken);
    taken.add(name.toLowerCase());
    return { id: ++id, name };
  });
  columns.splice(offset, 0, ...fresh);
  return columns;
}

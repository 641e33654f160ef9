import type { Area, TableState } from "../state";

/** Area of a table's data rows. */
export function bodyOf(table: TableState): Area {
  const header = table.showHeaders ? 1 : 0;
  const total = table.showTotals ? 1 : 0;
  const { area } = table;
  return { ...area, row: area.row + header, rows: area.rows - header - total };
}

import type { BooleanNumber, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { isFilteredOut } from "../../host/model/filter/filteredRows";
import type { SheetState, StyleTable } from "../../host/model/state";
import { NO, YES } from "./engineEnums";
import { styleKey } from "./gridCell";
import { gridRange } from "./gridRange";
import {
  charactersToPixels,
  COLUMN_HEADER_PIXELS,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  pointsToPixels,
  ROW_HEADER_PIXELS,
} from "./measures";
import { tallRows } from "./rowHeights";

const flag = (yes: boolean | undefined): BooleanNumber => (yes ? YES : NO);

/** Empty room below and to the right of what the sheet holds. */
const SPARE = { rows: 50, columns: 6 };
const LEAST = { rows: 200, columns: 26 };

/** How many rows and columns the grid shows of a sheet: what it holds and some room. */
export function gridExtent(sheet: SheetState): { rows: number; columns: number } {
  let columns = 0;
  for (let row = 0; row < sheet.cells.rowCount; row++)
    columns = Math.max(columns, sheet.cells.rowValues(row)?.length ?? 0);
  for (const column of sheet.columns.keys())
    if (column < 16383) columns = Math.max(columns, Math.min(column + 1, 100));
  return {
    rows: Math.max(LEAST.rows, sheet.cells.rowCount + SPARE.rows),
    columns: Math.max(LEAST.columns, columns + SPARE.columns),
  };
}

export function gridColumns(sheet: SheetState): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [index, { width, hidden, style }] of sheet.columns)
    columns[index] = {
      ...(width !== undefined && { w: charactersToPixels(width) }),
      hd: flag(hidden),
      ...(style !== undefined && { s: styleKey(style) }),
    };
  return columns;
}

/** Heights and visibility of all rows that are not as usual. */
export function gridRows(sheet: SheetState, styles: StyleTable): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of tallRows(sheet, styles, { row: 0, rows: sheet.cells.rowCount }))
    rows[row] = { h, ia: NO };
  for (const [index, { height, hidden, style }] of sheet.rows)
    rows[index] = {
      ...rows[index],
      ...(height !== undefined && { h: pointsToPixels(height), ia: NO }),
      // the engine asks for filtered rows, see `hideFilteredRows`
      hd: flag(hidden && !isFilteredOut(sheet, index)),
      ...(style !== undefined && { s: styleKey(style) }),
    };
  return rows;
}

export function gridFreeze(sheet: SheetState): IWorksheetData["freeze"] {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** Everything of a sheet but its cells, which follow when it is first shown. */
export function gridSheet(sheet: SheetState, styles: StyleTable): Partial<IWorksheetData> {
  const { rows, columns } = gridExtent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    showGridlines: flag(sheet.showGridlines),
    rowCount: rows,
    columnCount: columns,
    rowHeader: { width: ROW_HEADER_PIXELS },
    columnHeader: { height: COLUMN_HEADER_PIXELS },
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    freeze: gridFreeze(sheet),
    mergeData: sheet.merges.map(gridRange),
    columnData: gridColumns(sheet),
    rowData: gridRows(sheet, styles),
    cellData: {},
  };
}

import { DEFAULT_ROW_HEIGHT, pointsOfWidth } from "../model/format/columnWidths";
import type { SheetState } from "../model/state";

/** A point of a sheet as drawings store it: a cell and EMUs from the cell's upper left corner. */
export interface CellPoint {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

export const EMU_PER_POINT = 12_700;

/** Where `left` and `top`, in points from the sheet's corner, lie. */
export function cellAt(sheet: SheetState, left: number, top: number): CellPoint {
  const across = walk(left, (column) => columnPoints(sheet, column));
  const down = walk(top, (row) => rowPoints(sheet, row));
  return { row: down.index, column: across.index, rowOffset: down.rest, columnOffset: across.rest };
}

/** Points from the sheet's corner; the opposite of `cellAt`. */
export function pointAt(
  sheet: SheetState,
  { row, column, rowOffset, columnOffset }: CellPoint
): { left: number; top: number } {
  let left = columnOffset / EMU_PER_POINT;
  for (let at = 0; at < column; at++) left += columnPoints(sheet, at);
  let top = rowOffset / EMU_PER_POINT;
  for (let at = 0; at < row; at++) top += rowPoints(sheet, at);
  return { left, top };
}

function walk(points: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let left = points;
  let index = 0;
  for (let size = sizeOf(0); left >= size && index < 16_000; size = sizeOf(++index)) left -= size;
  return { index, rest: Math.round(left * EMU_PER_POINT) };
}

function columnPoints(sheet: SheetState, column: number): number {
  const state = sheet.columns.get(column);
  return state?.hidden ? 0 : pointsOfWidth(state?.width);
}

function rowPoints(sheet: SheetState, row: number): number {
  const state = sheet.rows.get(row);
  return state?.hidden ? 0 : (state?.height ?? DEFAULT_ROW_HEIGHT);
}

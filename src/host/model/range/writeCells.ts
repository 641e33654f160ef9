import { invalidArgument } from "../../protocol/hostError";
import { isUnbounded } from "./area";
import type { Book } from "../book";
import { enterCell } from "./enterCell";
import { requireUnfiltered } from "../filter/filteredRows";
import type { Area, SheetState } from "../state";
import { followHeaders } from "../table/tableHeaders";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A 2-D array of the area's size, or one value for every cell. */
export function requireGrid(
  input: unknown,
  area: Area,
  location: string
): readonly unknown[][] | undefined {
  if (!Array.isArray(input)) return undefined;
  const rows = input as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(WRONG_SIZE, location);
  return rows as readonly unknown[][];
}

/** Whole rows and columns cannot be given cell values: Excel refuses. */
export function requireBounded(area: Area, location: string): void {
  if (isUnbounded(area)) throw invalidArgument(undefined, location);
}

/** `Range.values` and `Range.formulas`: null leaves a cell, `""` empties it, text is read as if typed. */
export function writeValues(
  book: Book,
  sheet: SheetState,
  area: Area,
  input: unknown,
  location: string
): void {
  requireBounded(area, location);
  const grid = requireGrid(input, area, location);
  if (input === undefined || input === null) return;
  book.requireWritable(sheet, location);
  if (grid) requireUnfiltered(sheet, area, location);
  const { cells } = sheet;
  for (let i = 0; i < area.rows; i++) {
    const row = area.row + i;
    for (let j = 0; j < area.columns; j++) {
      const item = grid ? grid[i]?.[j] : input;
      if (item === null || item === undefined) continue;
      const column = area.column + j;
      if (typeof item === "number" || typeof item === "boolean") {
        cells.setValue(row, column, item);
        continue;
      }
      enterCell(book.state, sheet, row, column, item, location);
    }
  }
  followHeaders(book.state, sheet, area);
  book.changedCells(sheet, area);
}

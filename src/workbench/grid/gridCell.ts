import type { ICellData } from "@univerjs/core";
import type { CellScalar, SheetState } from "../../host/model/state";
import { NUMBER, TEXT, TRUTH } from "./engineEnums";

/** Text that the grid would take for a number, such as the id `00123`. */
const LOOKS_NUMERIC = /^\s*[-+]?[\d.]/;

function gridValue(value: CellScalar): Pick<ICellData, "v" | "t"> {
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TRUTH };
  if (typeof value === "object") return { v: value.error };
  // typed text is parsed for dates at every paint, so only text that must not become a number has a type
  return LOOKS_NUMERIC.test(value) ? { v: value, t: TEXT } : { v: value };
}

/** The grid's name for an interned style. */
export const styleKey = (style: number): string => `s${style}`;

/** One cell for the grid; undefined: nothing to show. */
export function gridCell(sheet: SheetState, row: number, column: number): ICellData | undefined {
  const { cells } = sheet;
  const value = cells.value(row, column);
  const style = cells.style(row, column);
  const formula = cells.formula(row, column);
  if (value === undefined && style === undefined && formula === undefined) return undefined;
  const cell: ICellData = value === undefined ? {} : gridValue(value);
  if (style !== undefined) cell.s = styleKey(style);
  if (formula !== undefined) cell.f = formula;
  return cell;
}

/** One row for the grid; undefined: an empty row. */
export function gridRow(sheet: SheetState, row: number): Record<number, ICellData> | undefined {
  const { cells } = sheet;
  const width = Math.max(cells.rowValues(row)?.length ?? 0, cells.rowStyles(row)?.length ?? 0);
  let cellsOfRow: Record<number, ICellData> | undefined;
  for (let column = 0; column < width; column++) {
    const cell = gridCell(sheet, row, column);
    if (cell) (cellsOfRow ??= {})[column] = cell;
  }
  return cellsOfRow;
}

import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn } from "../../core/writtenColumns";
import { serialOf } from "./layout";
import { heldCell } from "./safeText";

/**
 * What a written column holds, row by row of its sheet.
 * @param valueOfRow For each data row its index in the column's values; -1: the row stays blank.
 */
export function columnCells(
  { values, holdsDays }: Pick<WrittenColumn, "values" | "holdsDays">,
  valueOfRow: Int32Array,
  date1904: boolean
): (row: number) => Cell {
  return (row) => {
    const at = valueOfRow[row] ?? -1;
    if (at < 0) return "";
    const value = values[at];
    return holdsDays && typeof value === "number" ? serialOf(value, date1904) : heldCell(value);
  };
}

import { interpretEntry } from "./cellInput";
import { setNumberFormat, styleAt } from "../format/cellStyles";
import type { SheetState, WorkbookState } from "../state";

/** Puts one entry, read as if typed, into a cell. */
export function enterCell(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  input: unknown,
  location: string
): void {
  const { numberFormat } = styleAt(state, sheet, row, column);
  const entry = interpretEntry(input, numberFormat, state.date1904, location);
  if (entry.kind === "formula") {
    sheet.cells.setFormula(row, column, entry.formula, undefined);
    return;
  }
  sheet.cells.setValue(row, column, entry.value);
  if (entry.numberFormat !== undefined && numberFormat === "General")
    setNumberFormat(state, sheet, row, column, entry.numberFormat);
}

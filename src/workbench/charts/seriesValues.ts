import { displayText } from "../../host/model/range/cellText";
import type { Area, CellScalar, WorkbookState } from "../../host/model/state";

/** The cells of a one-row or one-column area, in reading order. */
function cellsOf(
  workbook: WorkbookState,
  { sheet: name, area }: { sheet: string; area: Area }
): { value: CellScalar | undefined; numberFormat: string }[] {
  const sheet = workbook.sheetByName(name);
  if (!sheet) return [];
  const found: { value: CellScalar | undefined; numberFormat: string }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      found.push({
        value: sheet.cells.value(row, column),
        numberFormat: workbook.styles.get(sheet.cells.style(row, column) ?? 0).numberFormat,
      });
  return found;
}

type Reference = { sheet: string; area: Area };

/** Numbers of a series; text, errors and blanks are gaps. */
export const numbersOf = (workbook: WorkbookState, reference: Reference): (number | null)[] =>
  cellsOf(workbook, reference).map(({ value }) => (typeof value === "number" ? value : null));

/** Category labels as the cells show them. */
export const labelsOf = (workbook: WorkbookState, reference: Reference): string[] =>
  cellsOf(workbook, reference).map(({ value, numberFormat }) =>
    displayText(value, numberFormat, workbook.date1904)
  );

/** Number format of a series' first number; the axis follows it, as in Excel. */
export const numberFormatOf = (workbook: WorkbookState, reference: Reference): string =>
  cellsOf(workbook, reference).find(({ value }) => typeof value === "number")?.numberFormat ??
  "General";

/** A number as Excel would show it on an axis. */
export const formatNumber = (value: number, numberFormat: string): string =>
  displayText(value, numberFormat, false);

import type { Area, SheetState } from "../state";

/**
 * The smallest area that holds every used cell of a sheet, or of `within` on it; undefined when none is used.
 * @param valuesOnly leave out cells that have a format but no value or formula
 */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within?: Area): Area | undefined {
  const { cells } = sheet;
  const firstRow = within?.row ?? 0;
  const endRow = Math.min(cells.rowCount, within ? within.row + within.rows : Infinity);
  const firstColumn = within?.column ?? 0;
  const endColumn = within ? within.column + within.columns : Infinity;
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = firstRow; row < endRow; row++) {
    const values = cells.rowValues(row);
    const styles = valuesOnly ? undefined : cells.rowStyles(row);
    const end = Math.min(Math.max(values?.length ?? 0, styles?.length ?? 0), endColumn);
    const isUsed = (column: number) =>
      values?.[column] !== undefined ||
      styles?.[column] !== undefined ||
      cells.formula(row, column) !== undefined;
    let last = end - 1;
    while (last >= firstColumn && !isUsed(last)) last--;
    if (last < firstColumn) continue;
    let first = firstColumn;
    while (!isUsed(first)) first++;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return top < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

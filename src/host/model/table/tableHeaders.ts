import { intersection } from "../range/area";
import { displayText } from "../range/cellText";
import { styleAt } from "../format/cellStyles";
import type { Area, SheetState, TableState, WorkbookState } from "../state";

/** Names made unique as Excel does: `Score`, `Score2`, `Score3`; an empty one becomes `Column1`. Case is ignored. */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  const isTaken = (name: string) => taken.has(name.toLowerCase());
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const stem = wanted === "" ? "Column" : wanted;
  for (let n = wanted === "" ? 1 : 2; ; n++) if (!isTaken(`${stem}${n}`)) return `${stem}${n}`;
}

/**
 * A table's header cells and its column names are one thing: takes the names from the cells and writes back what Excel would show.
 * @returns whether a cell had to be rewritten
 */
export function nameHeadersFromCells(
  state: WorkbookState,
  sheet: SheetState,
  table: TableState
): boolean {
  if (!table.showHeaders) return false;
  let rewritten = false;
  const taken = new Set<string>();
  const { row, column: firstColumn } = table.area;
  for (const [offset, tableColumn] of table.columns.entries()) {
    const column = firstColumn + offset;
    const cell = sheet.cells.value(row, column);
    const numberFormat = styleAt(state, sheet, row, column).numberFormat;
    const shown = displayText(cell, numberFormat, state.date1904);
    const name = uniqueHeader(shown, taken);
    taken.add(name.toLowerCase());
    if (cell !== name || sheet.cells.formula(row, column) !== undefined) {
      sheet.cells.setValue(row, column, name);
      rewritten = true;
    }
    if (tableColumn.name !== name) {
      tableColumn.name = name;
      table.changed = true;
      state.emit({ kind: "aspect", sheet, aspect: "tables" });
    }
  }
  return rewritten;
}

/** The same for every table whose header row an area touches. */
export function followHeaders(state: WorkbookState, sheet: SheetState, area: Area): boolean {
  return sheet.tables
    .filter((table) => intersection(area, { ...table.area, rows: 1 }))
    .map((table) => nameHeadersFromCells(state, sheet, table))
    .includes(true);
}

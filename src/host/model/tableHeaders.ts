import type { Book } from "./book";
import { displayText } from "./cellText";
import { styleAt } from "./cellStyles";
import type { SheetState, TableState } from "./state";

/** Names made unique as Excel does: `Score`, `Score2`, `Score3`; an empty one becomes `Column1`. Case is ignored. */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  const isTaken = (name: string) => taken.has(name.toLowerCase());
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const stem = wanted === "" ? "Column" : wanted;
  for (let n = wanted === "" ? 1 : 2; ; n++) if (!isTaken(`${stem}${n}`)) return `${stem}${n}`;
}

/** A table's header cells and its column names are one thing: takes the names from the cells and writes back what Excel would show. */
export function nameHeadersFromCells(book: Book, sheet: SheetState, table: TableState): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const { row, column: firstColumn } = table.area;
  for (const [offset, tableColumn] of table.columns.entries()) {
    const column = firstColumn + offset;
    const cell = sheet.cells.value(row, column);
    const numberFormat = styleAt(book.state, sheet, row, column).numberFormat;
    const shown = displayText(cell, numberFormat, book.state.date1904);
    const name = uniqueHeader(shown, taken);
    taken.add(name.toLowerCase());
    if (cell !== name || sheet.cells.formula(row, column) !== undefined)
      sheet.cells.setValue(row, column, name);
    if (tableColumn.name !== name) {
      tableColumn.name = name;
      table.changed = true;
      book.changed(sheet, "tables");
    }
  }
}

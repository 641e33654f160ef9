import { enterCell } from "./range/enterCell";
import type { Area, CellScalar, SheetState, WorkbookState } from "./state";

/**
 * What a person typed, pasted or deleted: text is read as if typed, `undefined` empties a cell. Listeners hear of it as the user's doing.
 * A co-author's edit comes from elsewhere.
 * Nothing happens on a protected sheet or in a book opened for reading; the answer is then false.
 */
export function userEdit(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  values: readonly (readonly (CellScalar | undefined)[])[],
  by: "user" | "coauthor" = "user"
): boolean {
  if (sheet.isProtected || state.readOnly) return false;
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = { value: sheet.cells.value(area.row, area.column) };
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) {
      const value = values[i]?.[j];
      const [row, column] = [area.row + i, area.column + j];
      if (typeof value === "object" || value === undefined)
        sheet.cells.setValue(row, column, value);
      else enterCell(state, sheet, row, column, value, "");
    }
  state.emit({ kind: "cells", sheet, area, by, ...(isSingle && { before }) });
  return true;
}

/** What a person selected. */
export function userSelect(state: WorkbookState, sheet: SheetState, area: Area): void {
  sheet.selection = area;
  state.activeSheetId = sheet.id;
  state.emit({ kind: "activate", sheet, area });
}

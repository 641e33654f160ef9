import type { Area, SheetState, WorkbookState } from "../../host/model/state";
import type { CellEdit, UserEdit } from "./userEdits";

function apply(workbook: WorkbookState, { cells }: SheetState, edit: CellEdit): void {
  const { row, column } = edit;
  switch (edit.kind) {
    case "constant":
      return cells.setValue(row, column, edit.value);
    case "formula":
      return cells.setFormula(row, column, edit.formula, edit.value);
    case "result": {
      const formula = cells.formula(row, column);
      return formula === undefined
        ? cells.setValue(row, column, edit.value)
        : cells.setFormula(row, column, formula, edit.value);
    }
    case "numberFormat": {
      const style = workbook.styles.get(cells.style(row, column) ?? 0);
      const restyled = workbook.styles.intern({ ...style, numberFormat: edit.pattern });
      return cells.setStyle(row, column, restyled);
    }
  }
}

/** The smallest area that holds all the cells. */
export function boundsOf(edits: readonly CellEdit[]): Area {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of edits) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return {
    row: area.top,
    column: area.left,
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  };
}

/**
 * Brings what the user did to the grid into the workbook, and tells the add-in as Excel would: once per edit, with the old
 * value where a single cell changed. False: a protected sheet and a book opened for reading stay as they are, and the grid
 * is to show its cells again.
 */
export function applyEdit(workbook: WorkbookState, { sheetId, cells }: UserEdit): boolean {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet || cells.length === 0) return true;
  if (sheet.isProtected || workbook.readOnly) return false;
  const area = boundsOf(cells);
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = { value: sheet.cells.value(area.row, area.column) };
  for (const edit of cells) apply(workbook, sheet, edit);
  workbook.emit({ kind: "cells", sheet, area, by: "user", ...(isSingle && { before }) });
  return true;
}

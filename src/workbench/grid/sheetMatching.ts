import type { Workbook } from "@univerjs/core";
import type { WorkbookState } from "../../host/model/state";
import type { RunOnSheet } from "./engineCommand";
import { NO, YES } from "./engineEnums";
import { gridSheet } from "./gridSheet";

/** Gives the grid the workbook's sheets: added, removed, renamed, hidden, in order. Returns the ids that are gone. */
export function matchSheets(workbook: WorkbookState, book: Workbook, run: RunOnSheet): string[] {
  workbook.sheets.forEach((sheet, index) => {
    const config = book.getSheetBySheetId(sheet.id)?.getConfig();
    if (!config) {
      run("sheet.mutation.insert-sheet", sheet, {
        index,
        sheet: gridSheet(sheet, workbook.styles),
      });
      return;
    }
    if (config.name !== sheet.name)
      run("sheet.mutation.set-worksheet-name", sheet, { name: sheet.name });
    const hidden = sheet.visibility === "Visible" ? NO : YES;
    if (config.hidden !== hidden) run("sheet.mutation.set-worksheet-hidden", sheet, { hidden });
  });
  const gone = book.getSheetOrders().filter((id) => !workbook.sheetById(id));
  const active = workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  // the engine cannot be left without a sheet in view
  if (active && gone.includes(book.getActiveSheet().getSheetId()))
    run("sheet.operation.set-worksheet-active", active);
  for (const id of gone) run("sheet.mutation.remove-sheet", { id });
  workbook.sheets.forEach((sheet, toOrder) => {
    const fromOrder = book.getSheetOrders().indexOf(sheet.id);
    if (fromOrder !== toOrder)
      run("sheet.mutation.set-worksheet-order", sheet, { fromOrder, toOrder });
  });
  return gone;
}

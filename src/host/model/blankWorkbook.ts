import { SheetState, WorkbookState } from "./state";

/** A new workbook with empty sheets of the given names; the first is active. */
export function blankWorkbook(sheetNames: readonly string[] = ["Sheet1"]): WorkbookState {
  const workbook = new WorkbookState();
  workbook.sheets = sheetNames.map((name) => new SheetState(workbook.newId(), name));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

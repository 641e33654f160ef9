import type { WorkbookState } from "../model/state";

/** How Excel keeps a book from being changed. */
export interface Locks {
  /** All its sheets are protected. */
  sheets: boolean;
  /** Sheets can be neither added nor removed, renamed or moved. */
  structure: boolean;
  /** Opened for reading only. */
  reading: boolean;
}

export const NO_LOCKS: Locks = { sheets: false, structure: false, reading: false };

/** Locks a book; what was locked before stays so when the returned function puts everything back. */
export function lockBook(workbook: WorkbookState, locks: Locks): () => void {
  const before = {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet, sheet.isProtected])),
    structureProtected: workbook.structureProtected,
    readOnly: workbook.readOnly,
  };
  if (locks.sheets) for (const sheet of workbook.sheets) sheet.isProtected = true;
  workbook.structureProtected ||= locks.structure;
  workbook.readOnly ||= locks.reading;
  return () => {
    for (const [sheet, isProtected] of before.sheets) sheet.isProtected = isProtected;
    workbook.structureProtected = before.structureProtected;
    workbook.readOnly = before.readOnly;
  };
}

import type { SheetState } from "../../model/state";

export interface SheetEntry {
  sheet: SheetState;
  /** Relationship of the workbook part to the sheet's part. */
  relation: string;
}

/** Relationships of the sheets in tab order, in the loaded file and now; `localSheetId` counts in these. */
export interface TabOrder {
  before: readonly (string | undefined)[];
  now: readonly string[];
}

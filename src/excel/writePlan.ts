import type { WrittenColumnKey } from "../core/writtenColumns";

/** What a review is about to write, for the user's consent. */
export interface WritePreview {
  customerSheet: string;
  /** The customer sheet is made from the ids in the orders. */
  makesCustomerSheet: boolean;
  /** Those that are new or whose header or values change, in the order in which they will stand. */
  columns: { key: WrittenColumnKey; header: string; isNew: boolean }[];
  /** Headers of follow-up columns that are added for the user. */
  followUps: string[];
  /** Sheets that are made, and pages that are drawn again since they change. */
  sheets: { sheet: string; isNew: boolean }[];
  /** Rows that are added to the stage log. */
  logRows: number;
  /** Cells of the customer sheet whose content changes, and cells that are filled on the pages that are drawn; the stage log apart. */
  cells: number;
}

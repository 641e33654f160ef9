import type { WrittenColumnKey } from "../core/writtenColumns";

/** What a review is about to write, for the user's consent. */
export interface WritePreview {
  customerSheet: string;
  /** The customer sheet is made from the ids in the orders. */
  makesCustomerSheet: boolean;
  /** In the order in which they will stand. */
  columns: { key: WrittenColumnKey; header: string; isNew: boolean }[];
  /** Headers of follow-up columns that are added for the user. */
  followUps: string[];
  sheets: { sheet: string; isNew: boolean }[];
  /** Rows that are added to the stage log. */
  logRows: number;
  /** Cells on the customer sheet and on report sheets. */
  cells: number;
}

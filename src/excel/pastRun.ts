import type { Day } from "../core/columns/values/cell";
import type { BookEdit } from "./bookEdit";

/** Something that was written and can be put back, newest first in a list. Putting one back puts back all that are newer. */
export interface PastRun {
  /** Unique in the workbook. */
  id: string;
  kind: "review" | "settings" | BookEdit["kind"];
  /** ISO 8601. */
  at: string;
  /** Of a review. */
  asOf?: Day;
  /** Customers, rows or settings that were touched. */
  count: number;
  /** The customer or sheet it was about, where it was one. */
  about?: string;
  /** It broke off before it was whole, or is being written by somebody else at this moment. */
  unfinished?: true;
}

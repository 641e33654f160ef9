import type { Day } from "./columns/values/cell";
import type { Field, SheetKind } from "./columns/fields";

/** Why a row of orders was left out. A row counts under the first of these that applies; the order is part of the definition. */
export const LEFT_OUT_REASONS = [
  "missingCustomer",
  "badDate",
  "badAmount",
  "future",
  "cancelled",
  "orderOnTwoCustomers",
  "otherCurrency",
  "duplicate",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/**
 * An expected failure. The job returns it as a value; only bugs are thrown. `text/` has a sentence for every `kind`.
 * Those from `noData` to `tooLarge` end the run before anything is written.
 */
export type Problem =
  | { kind: "noData" }
  /** `headers`: what the field could be, those that nothing else claimed first. */
  | { kind: "missingField"; sheetKind: SheetKind; field: Field; sheet: string; headers: string[] }
  | { kind: "ambiguousDates"; sheet: string; address: string; column: string; samples: string[] }
  | { kind: "mixedCurrencies"; sheet: string; currencies: string[] }
  | { kind: "unknownColumn"; sheetKind: SheetKind; header: string }
  | { kind: "protectedSheet"; sheet: string }
  | { kind: "filteredSheet"; sheet: string }
  | { kind: "protectedWorkbook" }
  | { kind: "readOnlyWorkbook" }
  | { kind: "columnsOccupied"; sheet: string; address: string }
  | { kind: "sheetChanged"; sheet: string }
  | { kind: "cellBeingEdited" }
  | { kind: "hostSilent"; seconds: number }
  | { kind: "hostError"; code: string; detail: string }
  | { kind: "cancelledByUser" }
  | { kind: "nothingToUndo" }
  | { kind: "unknownCustomer"; id: string }
  /** A customer without a row to write into. */
  | { kind: "onlyInOrders"; id: string }
  /** What is asked for needs columns that a review writes. */
  | { kind: "columnsNotWritten" }
  /** Nobody on the customer sheet is in the group that was asked for. */
  | { kind: "nobodyFound"; sheet: string }
  /** The cells of a column take only some values. */
  | { kind: "notAChoice"; sheet: string; header: string; value: string; choices: string[] }
  | { kind: "undoBlocked"; sheet: string; reason: string }
  | { kind: "tooLarge"; what: string }
  /** A stored setting that was replaced by its default; `key` as in `TUNABLES`. Does not end the run. */
  | { kind: "badSetting"; key: string };

/** What can fail in an expected way returns its problem as a value. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Something worth telling that did not stop the run; counted, with the cells it was seen in. */
export interface Notice {
  kind:
    | LeftOutReason
    | "duplicateKept"
    | "badStageDate"
    | "duplicateCustomer"
    | "stageDiffers"
    | "newestOrderOld"
    | "emptyScore"
    | "dimensionNotScored"
    | "outsideWindow"
    | "noProfit"
    | "profitGaps"
    | "noValueScore"
    | "tooFewGaps"
    | "unreadCells"
    | "rowsOfNobody"
    | "skippedReport"
    | "badHistory"
    | "badPlaybook";
  count: number;
  sheet?: string;
  /** A1 addresses without the sheet's name; at most 50 are kept. */
  addresses?: string[];
  /** Facts for the sentence in `text/`: numbers, days, codes, names. */
  facts?: Record<string, string | number>;
  day?: Day;
}

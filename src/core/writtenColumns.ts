import type { Cell } from "./columns/cell";

/** The columns written beside the customers, in their order from left to right. */
export const WRITTEN_COLUMNS = [
  "recency",
  "orders",
  "net",
  "aov",
  "r",
  "f",
  "m",
  "rfm",
  "segment",
  "tier",
  "aToE",
  "pipeline",
  "status",
  "relationship",
  "daysInStage",
  "stalled",
  "nextBoundary",
] as const;
export type WrittenColumnKey = (typeof WRITTEN_COLUMNS)[number];

/** One column ready to be written: translated header, one value a customer (`""` where there is none), in the order of `Book.customers`. */
export interface WrittenColumn {
  key: WrittenColumnKey;
  header: string;
  /** One Excel number format for the whole column. */
  numberFormat: string;
  values: Cell[];
}

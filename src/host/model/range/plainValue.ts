import type { CellScalar } from "../state";

/** A value as office.js gives it. */
export type PlainValue = string | number | boolean;

/** What `Range.values` gives: an error as its text, a blank as `""`. */
export const plainValue = (value: CellScalar | undefined): PlainValue =>
  value === undefined ? "" : typeof value === "object" ? value.error : value;

/** A cell's value as Office.js `Range.values` delivers it: a blank cell is `""`, a date is a serial number, an error is its text (`"#N/A"`). */
export type Cell = string | number | boolean;

/** Whole days since 1970-01-01 (UTC civil calendar); negative before it. */
export type Day = number;

/** The `Day` of a cell that holds no date; the smallest Int32, so it sorts before every real day. */
export const NO_DAY: Day = -2147483648;

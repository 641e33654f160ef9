import type { Format } from "../../core/report/report";

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01. */
export const SERIAL_OF_1970 = 25_569;
/** What serials of a workbook with the 1904 date system lack. */
export const SHIFT_1904 = 1_462;

export const NUMBER_FORMATS: Record<Format, string> = {
  text: "@",
  integer: "#,##0",
  money: "#,##0.00",
  decimal: "0.00",
  tenths: "#,##0.0",
  days: "#,##0.0",
  percent: "0.0%",
  date: "yyyy-mm-dd",
};

export const TITLE_FONT = { size: 18, bold: true, color: "#1F3864" } as const;
export const FINDING_FONT = { size: 12, color: "#404040" } as const;
export const TABLE_TITLE_FONT = { size: 13, bold: true, color: "#1F3864" } as const;
export const NOTE_FONT = { italic: true, color: "#595959" } as const;
export const TABLE_STYLE = "TableStyleMedium2";
/** As Excel shows a link; set too, since not every program does. */
export const LINK_FONT = { color: "#0563C1", underline: "Single" } as const;
/** As the Table's style has it; set too, for programs that do not draw Table styles. */
export const HEADER_FONT = { bold: true, color: "#FFFFFF" } as const;
export const HEADER_FILL = "#4472C4";
/** How an axis shows values of a column. */
export const AXIS_FORMATS: Partial<Record<Format, string>> = {
  integer: "#,##0",
  money: "#,##0",
  percent: "0%",
};

/** Rows of a report sheet, zero-based. */
export const TITLE_ROW = 0;
export const DATE_ROW = 1;
export const FINDING_ROW = 2;
/** Empty rows between two blocks. */
export const BLOCK_GAP = 2;
/** A page is at least so wide, in points: what A4 across holds without being made smaller. */
export const PAGE_WIDTH = 620;
/** A table with more columns has its charts below it. */
export const MOST_COLUMNS_BESIDE = 8;
/** Of a column that nobody has set. */
export const STANDARD_WIDTH = 48;
/** Rows kept free for a chart, and its size and distance from the table or chart before it in points. */
export const CHART_ROWS = 17;
export const CHART_SIZE = { width: 384, height: 252 } as const;
export const CHART_GAP = 14;

export const POINTS_PER_CHARACTER = 5.6;
/** Characters of the narrowest and the widest column. */
const NARROWEST = 10;
export const WIDEST = 42;
/** Edges of a cell and the filter button of a header, in characters. */
const EDGE = 3;
/** Of a row with one line. */
export const LINE_HEIGHT = 15;

/** East Asian characters are twice as wide as Latin ones. */
export function charactersOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Points that show `longest` characters, within reason; with room for the edges and the filter button of a header. */
export function pointsFor(longest: number): number {
  const characters = Math.min(WIDEST, Math.max(NARROWEST, longest + EDGE));
  return Math.ceil(characters * POINTS_PER_CHARACTER);
}

/** Names of native Tables and charts begin so; by it they are known again. */
export const TABLE_PREFIX = "Perennial_";
/** Of the sheets that edits and runs make. */
export const STAGE_LOG_TABLE = `${TABLE_PREFIX}StageLog`;
export const CONTACTS_TABLE = `${TABLE_PREFIX}Contacts`;
/** Names of the Tables of copied customers begin so; such a copy is never taken for the customers. */
export const LIST_TABLE = `${TABLE_PREFIX}List`;
export const CHART_PREFIX = "Perennial ";

/** Serial number of a day (days since 1970-01-01), as the workbook counts it. */
export const serialOf = (day: number, date1904: boolean) =>
  day + SERIAL_OF_1970 - (date1904 ? SHIFT_1904 : 0);

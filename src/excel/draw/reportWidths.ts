import type { Cell } from "../../core/columns/values/cell";
import type { ReportColumn, TableBlock } from "../../core/report/report";
import {
  charactersOf,
  LINE_HEIGHT,
  NUMBER_FORMATS,
  pointsFor,
  POINTS_PER_CHARACTER,
  WIDEST,
} from "../cells/layout";
import type { Words } from "../text/words";
import { linesOf } from "./textLines";

const SAMPLED_ROWS = 200;
const HEADER_LINES = 2;
/** The letters of a sentence are narrower than figures, as if they were of a smaller font. */
const RUNNING_SIZE = 10;

/** Column widths of a page in points. Its tables share the columns: each is as wide as the widest of them needs. */
export function pageWidths(tables: readonly TableBlock[], words: Words): number[] {
  const longest = [charactersOf(words.analysisDate), NUMBER_FORMATS.date.length];
  for (const { columns, rows } of tables) {
    columns.forEach((column, i) => {
      const cells = rows.map((row) => row[i] ?? "");
      const header = headerCharacters(column.header);
      longest[i] = Math.max(longest[i] ?? 0, header, longestOf(column, cells));
    });
  }
  return longest.map(pointsFor);
}

/** Whether some cell of a column of text is wider than a column gets. */
export const isLong = (column: ReportColumn, cells: readonly Cell[]) =>
  column.format === "text" && longestOf(column, cells) > WIDEST;

/** Excel's rows are no higher, in points. */
const HIGHEST_ROW = 409;

/** Height in points of a row whose cells wrap in columns of these widths; the longest texts show as much as fits the highest row. */
export function wrappedHeight(texts: readonly Cell[], widths: readonly number[]): number {
  const lines = texts
    .map((cell, i) => {
      const text = String(cell);
      const isLatin = charactersOf(text) === text.length;
      return linesOf(
        text,
        (widths[i] ?? 0) - POINTS_PER_CHARACTER,
        isLatin ? RUNNING_SIZE : undefined
      );
    })
    .map((broken) => broken.length);
  const most = lines.reduce((most, count) => Math.max(most, count), 1);
  return Math.min(HIGHEST_ROW, most * LINE_HEIGHT);
}

/** Widest cell of a column, in characters. */
function longestOf({ format }: ReportColumn, cells: readonly Cell[]): number {
  return cells
    .slice(0, SAMPLED_ROWS)
    .reduce<number>((longest, cell) => Math.max(longest, shownCharacters(cell, format)), 0);
}

function shownCharacters(cell: Cell, format: ReportColumn["format"]): number {
  if (format === "date") return NUMBER_FORMATS.date.length;
  if (typeof cell !== "number") return charactersOf(String(cell));
  const decimals = { money: 3, decimal: 3, tenths: 2, days: 2, percent: 3 } as const;
  const whole = Math.trunc(format === "percent" ? cell * 100 : cell).toLocaleString("en");
  return whole.length + (format in decimals ? decimals[format as keyof typeof decimals] : 0);
}

/** Characters in which a header takes no more than its lines. */
function headerCharacters(header: string): number {
  const whole = charactersOf(header);
  for (let width = Math.ceil(whole / HEADER_LINES); width < whole; width++) {
    const lines = linesOf(header, width * POINTS_PER_CHARACTER);
    if (lines.length <= HEADER_LINES && lines.every((line) => charactersOf(line) <= width))
      return width;
  }
  return whole;
}

import type { Report } from "../../core/report/report";
import {
  DATE_ROW,
  FINDING_FONT,
  FINDING_ROW,
  NOTE_FONT,
  NUMBER_FORMATS,
  serialOf,
  TABLE_TITLE_FONT,
  TITLE_FONT,
  TITLE_ROW,
} from "../cells/layout";
import type { BlockPlace } from "./placeBlocks";
import { safeCell } from "../cells/safeText";
import type { Words } from "../text/words";

/** Queues what stands above the blocks of a page. */
export function fillHeading(
  sheet: Excel.Worksheet,
  { title, asOf }: Report,
  findingLines: readonly string[],
  words: Words,
  date1904: boolean
): void {
  writeLine(sheet, TITLE_ROW, title, TITLE_FONT);
  writeLine(sheet, DATE_ROW, words.analysisDate, {});
  const date = sheet.getRangeByIndexes(DATE_ROW, 1, 1, 1);
  date.numberFormat = [[NUMBER_FORMATS.date]];
  date.values = [[serialOf(asOf, date1904)]];
  date.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  writeLines(sheet, FINDING_ROW, findingLines, FINDING_FONT);
}

/** Queues a block's title, its note, and what is said in place of a table without rows. */
export function fillBlockHead(
  sheet: Excel.Worksheet,
  { block, row, noteLines, headerRow, emptyLines }: BlockPlace
): void {
  writeLine(sheet, row, block.title, TABLE_TITLE_FONT);
  writeLines(sheet, row + 1, noteLines, NOTE_FONT);
  writeLines(sheet, headerRow, emptyLines, NOTE_FONT);
}

/** Queues the widths of a page's columns; its rows forget the heights that an earlier page gave them. */
export function fillWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  sheet.getRange().format.autofitRows();
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

type Look = Partial<Pick<Excel.RangeFont, "size" | "bold" | "italic" | "color">>;

function writeLines(
  sheet: Excel.Worksheet,
  row: number,
  lines: readonly string[],
  font: Look
): void {
  lines.forEach((line, i) => writeLine(sheet, row + i, line, font));
}

function writeLine(sheet: Excel.Worksheet, row: number, text: string, font: Look): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.numberFormat = [[NUMBER_FORMATS.text]]; // a line may end with "2026." alone
  cell.values = [[safeCell(text)]];
  cell.format.font.set(font);
}

import type { Report, TableBlock } from "../core/report/report";
import {
  CHART_COLUMN_POINTS,
  CHART_COLUMNS,
  CHART_GAP,
  charactersOf,
  DATE_ROW,
  FINDING_FONT,
  FINDING_ROW,
  longestOf,
  NOTE_FONT,
  NUMBER_FORMATS,
  pointsFor,
  serialOf,
  TABLE_TITLE_FONT,
  TITLE_FONT,
  TITLE_ROW,
} from "./layout";
import type { BlockPlace } from "./placeBlocks";
import { safeCell } from "./safeText";
import type { Words } from "./text/words";

/** Queues what stands above the blocks of a page. */
export function fillHeading(
  sheet: Excel.Worksheet,
  { title, asOf, finding }: Report,
  words: Words,
  date1904: boolean
): void {
  writeLine(sheet, TITLE_ROW, title, TITLE_FONT);
  writeLine(sheet, DATE_ROW, words.analysisDate, {});
  const date = sheet.getRangeByIndexes(DATE_ROW, 1, 1, 1);
  date.numberFormat = [[NUMBER_FORMATS.date]];
  date.values = [[serialOf(asOf, date1904)]];
  date.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  writeLine(sheet, FINDING_ROW, finding, FINDING_FONT);
}

/** Queues a block's title, its note, and what is said in place of a table without rows. */
export function fillBlockHead(sheet: Excel.Worksheet, { block, row, headerRow }: BlockPlace): void {
  writeLine(sheet, row, block.title, TABLE_TITLE_FONT);
  if (block.note !== undefined) writeLine(sheet, row + 1, block.note, NOTE_FONT);
  if (block.rows.length === 0) writeLine(sheet, headerRow, block.whenEmpty, NOTE_FONT);
}

/** Queues column widths. The tables of a page share its columns: each is as wide as the widest of them needs. */
export function fillWidths(
  sheet: Excel.Worksheet,
  tables: readonly TableBlock[],
  words: Words,
  chartColumn: number
): void {
  const longest = [charactersOf(words.analysisDate), NUMBER_FORMATS.date.length];
  for (const { columns, rows } of tables) {
    columns.forEach((column, i) => {
      const cells = rows.map((row) => row[i] ?? "");
      longest[i] = Math.max(longest[i] ?? 0, longestOf(column, cells));
    });
  }
  longest.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsFor(characters);
  });
  const charts = Math.max(0, ...tables.map((table) => table.charts.length));
  const first = Math.max(longest.length, chartColumn - CHART_GAP);
  const end = chartColumn + charts * (CHART_COLUMNS + CHART_GAP);
  if (end > first) {
    sheet.getRangeByIndexes(0, first, 1, end - first).format.columnWidth = CHART_COLUMN_POINTS;
  }
}

function writeLine(
  sheet: Excel.Worksheet,
  row: number,
  text: string,
  font: Partial<Pick<Excel.RangeFont, "size" | "bold" | "italic" | "color">>
): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[safeCell(text)]];
  cell.format.font.set(font);
}

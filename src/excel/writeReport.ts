import type { Report, TableBlock } from "../core/report/report";
import { clearReport } from "./clearReport";
import { drawChart } from "./drawChart";
import {
  BLOCK_GAP,
  blockRows,
  CHART_COLUMN_POINTS,
  CHART_COLUMNS,
  CHART_GAP,
  DATE_ROW,
  FINDING_FONT,
  FINDING_ROW,
  FIRST_BLOCK_ROW,
  headRows,
  charactersOf,
  longestOf,
  NOTE_FONT,
  NUMBER_FORMATS,
  pointsFor,
  serialOf,
  TABLE_TITLE_FONT,
  TITLE_FONT,
  TITLE_ROW,
} from "./layout";
import { safeCell } from "./safeText";
import type { Session } from "./session";
import { WORDS } from "./text/words";
import { writeTable } from "./writeTable";

export interface ReportTarget {
  sheetId: string;
  date1904: boolean;
}

/** Draws a report natively on its sheet, which is emptied first. */
export async function writeReport(
  session: Session,
  target: ReportTarget,
  report: Report
): Promise<void> {
  await clearReport(session, target.sheetId);
  await writeHeading(session, target, report);
  const chartColumn =
    Math.max(0, ...report.tables.map(({ columns }) => columns.length)) + CHART_GAP;
  await setWidths(session, target.sheetId, report.tables, chartColumn);
  let row = FIRST_BLOCK_ROW;
  for (const block of report.tables) {
    await writeBlockHead(session, target.sheetId, block, row);
    if (block.rows.length > 0) {
      const place = { ...target, reportKey: report.key, block, row: row + headRows(block) };
      await writeTable(session, place);
      for (const [i, chart] of block.charts.entries()) {
        await drawChart(session, { ...place, chart, chartRow: row, chartColumn, index: i });
      }
    }
    row += blockRows(block) + BLOCK_GAP;
  }
}

async function writeHeading(
  session: Session,
  { sheetId, date1904 }: ReportTarget,
  report: Report
): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cell = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
    const title = cell(TITLE_ROW, 0);
    title.values = [[safeCell(report.title)]];
    title.format.font.set(TITLE_FONT);
    cell(DATE_ROW, 0).values = [[WORDS[session.language].analysisDate]];
    const date = cell(DATE_ROW, 1);
    date.numberFormat = [[NUMBER_FORMATS.date]];
    date.values = [[serialOf(report.asOf, date1904)]];
    date.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    const finding = cell(FINDING_ROW, 0);
    finding.values = [[safeCell(report.finding)]];
    finding.format.font.set(FINDING_FONT);
    await context.sync();
  });
}

async function writeBlockHead(
  session: Session,
  sheetId: string,
  block: TableBlock,
  row: number
): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const line = (at: number, text: string, font: object) => {
      const cell = sheet.getRangeByIndexes(at, 0, 1, 1);
      cell.values = [[safeCell(text)]];
      cell.format.font.set(font);
    };
    line(row, block.title, TABLE_TITLE_FONT);
    if (block.note !== undefined) line(row + 1, block.note, NOTE_FONT);
    if (block.rows.length === 0) line(row + headRows(block), block.whenEmpty, NOTE_FONT);
    await context.sync();
  });
}

/** The tables of a page share its columns: each is as wide as the widest of them needs. */
async function setWidths(
  session: Session,
  sheetId: string,
  tables: readonly TableBlock[],
  chartColumn: number
): Promise<void> {
  const longest = [charactersOf(WORDS[session.language].analysisDate), 10];
  for (const { columns, rows } of tables) {
    columns.forEach((column, i) => {
      const cells = rows.map((row) => row[i] ?? "");
      longest[i] = Math.max(longest[i] ?? 0, longestOf(column, cells));
    });
  }
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    longest.forEach((characters, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsFor(characters);
    });
    const charts = Math.max(0, ...tables.map((table) => table.charts.length));
    const first = Math.max(longest.length, chartColumn - CHART_GAP);
    const end = chartColumn + charts * (CHART_COLUMNS + CHART_GAP);
    if (end > first) {
      sheet.getRangeByIndexes(0, first, 1, end - first).format.columnWidth = CHART_COLUMN_POINTS;
    }
    await context.sync();
  });
}

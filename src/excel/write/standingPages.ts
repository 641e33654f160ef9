import type { Cell } from "../../core/columns/values/cell";
import type { Report, ReportKey } from "../../core/report/report";
import type { ReportPlace } from "../memory/bookRecord";
import { formulasOf } from "../undo/captureReports";
import { TABLE_PREFIX } from "../cells/layout";
import { pageCells } from "../draw/pageCells";
import type { DrawnReports } from "../memory/drawnReports";
import type { Session } from "../session/session";
import { WORDS } from "../text/words";

/**
 * The pages that need not be drawn again: their report is the one that was drawn, and the page still shows it: every cell of ours holds what we
 * wrote, no Table or chart is missing. So what the user has put beside our blocks of such a page stays, while a page on which a figure was
 * overtyped or a table sorted is drawn anew.
 * @param places Where the pages are.
 * @param drawn What the last run drew; absent: not known.
 */
export async function standingPages(
  session: Session,
  places: readonly ReportPlace[],
  reports: readonly Report[],
  drawn: DrawnReports | undefined,
  date1904: boolean
): Promise<ReadonlySet<ReportKey>> {
  const standing = new Set<ReportKey>();
  if (drawn?.language !== session.language) return standing;
  const textOf = (report: Report | undefined) => JSON.stringify(report);
  for (const place of places) {
    const report = reports.find(({ key }) => key === place.key);
    const before = drawn.reports.find(({ key }) => key === place.key);
    if (!report || textOf(report) !== textOf(before)) continue;
    if (await shows(session, place.sheetId, report, date1904)) standing.add(place.key);
  }
  return standing;
}

async function shows(
  session: Session,
  sheetId: string,
  report: Report,
  date1904: boolean
): Promise<boolean> {
  const page = await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name");
    sheet.charts.load("items/id");
    await context.sync();
    return {
      sheetId,
      rows: used.rowIndex + used.rowCount,
      columns: used.columnIndex + used.columnCount,
      tables: sheet.tables.items.filter(({ name }) =>
        name.startsWith(`${TABLE_PREFIX}${report.key}_`)
      ).length,
      charts: sheet.charts.items.length,
    };
  });
  const filled = report.tables.filter(({ rows }) => rows.length > 0);
  const charts = filled.reduce((total, block) => total + block.charts.length, 0);
  if (page.tables < filled.length || page.charts < charts) return false;
  const cells: Cell[][] = await formulasOf(session, page);
  return pageCells(report, WORDS[session.language], date1904).every(
    ({ row, column, cell }) => cells[row]?.[column] === cell
  );
}

import type { Report } from "../core/report/report";
import { clearReport } from "./clearReport";
import type { KeptOnPage } from "./clearReport";
import { drawChart } from "./drawChart";
import { fillBlockHead, fillHeading, fillWidths } from "./fillReport";
import { pageWidths, placeBlocks } from "./placeBlocks";
import type { BlockPlace } from "./placeBlocks";
import type { Session } from "./session";
import { WORDS } from "./text/words";
import { addTable, fillHeader, fillLinks, fillRows } from "./writeTable";

export interface ReportTarget {
  sheetId: string;
  date1904: boolean;
}

/** Tables up to this length are written together with their page. */
const SHORT = 300;
const CELL_BYTES = 24;
const LINK_BYTES = 1_500;

/** Draws a report natively on its sheet, which is emptied first: cells, then Tables and charts over them; as few round trips as Excel carries. */
export async function writeReport(
  session: Session,
  target: ReportTarget,
  report: Report
): Promise<void> {
  const { sheetId, date1904 } = target;
  const words = WORDS[session.language];
  const widths = pageWidths(report.tables, words);
  const places = placeBlocks(report, widths);
  const filled = places.filter(({ block }) => block.rows.length > 0);
  const kept = await clearReport(session, sheetId);
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    fillHeading(sheet, report, words, date1904);
    fillWidths(sheet, widths);
    for (const place of places) fillBlockHead(sheet, place);
    for (const place of filled) {
      fillHeader(sheet, place);
      const { rows } = place.block;
      if (rows.length <= SHORT) fillRows(sheet, place, 0, rows.length, date1904);
    }
    await context.sync();
  });
  for (const place of filled) await writeLongParts(session, target, place);
  await drawOver(session, sheetId, filled, kept);
}

async function writeLongParts(
  session: Session,
  { sheetId, date1904 }: ReportTarget,
  place: BlockPlace
): Promise<void> {
  const { rows, columns, links = [] } = place.block;
  const rowWeight = { cells: columns.length, bytes: columns.length * CELL_BYTES };
  const onSheet = (fill: (sheet: Excel.Worksheet) => void) =>
    session.step(async (context) => {
      fill(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
    });
  if (rows.length > SHORT) {
    await session.inChunks(rows.length, rowWeight, (from, count) =>
      onSheet((sheet) => fillRows(sheet, place, from, count, date1904))
    );
  }
  await session.inChunks(links.length, { cells: 1, bytes: LINK_BYTES }, (from, count) =>
    onSheet((sheet) => fillLinks(sheet, place, links.slice(from, from + count)))
  );
}

async function drawOver(
  session: Session,
  sheetId: string,
  places: readonly BlockPlace[],
  kept: KeptOnPage
): Promise<void> {
  await session.step(async (context, repeated) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (repeated) await eraseHalf(context, sheet, kept);
    const names = [...kept.tableNames];
    for (const place of places) {
      names.push(addTable(sheet, place, names).toLowerCase());
      place.block.charts.forEach((_, i) => drawChart(sheet, place, i));
    }
    await context.sync();
  });
}

/** Takes off what an attempt that broke off had drawn over the cells; it may not even have a name of ours yet. */
async function eraseHalf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: KeptOnPage
): Promise<void> {
  sheet.charts.load("items/id");
  sheet.tables.load("items/id");
  await context.sync();
  for (const chart of sheet.charts.items) if (!kept.chartIds.includes(chart.id)) chart.delete();
  for (const table of sheet.tables.items) {
    if (!kept.tableIds.includes(table.id)) table.convertToRange();
  }
  sheet.getUsedRange().conditionalFormats.clearAll();
}

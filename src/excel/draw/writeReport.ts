import type { Report } from "../../core/report/report";
import { clearReport } from "./clearReport";
import type { KeptOnPage } from "./clearReport";
import { drawChart } from "./drawChart";
import { fillBlockHead, fillHeading, fillWidths } from "./fillReport";
import { layPage } from "./placeBlocks";
import type { BlockPlace, Page } from "./placeBlocks";
import { setPrinting } from "./printPage";
import { pageWidths } from "./reportWidths";
import type { RowWeight } from "../session/chunks";
import type { Session } from "../session/session";
import { WORDS } from "../text/words";
import { addTable, fillHeader, fillLinks, fillRows } from "./writeTable";

export interface ReportTarget {
  sheetId: string;
  date1904: boolean;
}

/** Tables up to this length are written together with their page. */
const SHORT = 300;
/** Of a block's Table, its rules and its charts. */
const DRAWING_BYTES = 12_000;
const CELL_BYTES = 24;
/** The requests for a column's header and look, in cells of the same size. */
const HEAD_CELLS = 20;
const LINK_BYTES = 1_500;

/** Draws a report natively on its sheet, which is emptied first: cells, then Tables and charts over them; as few round trips as Excel carries. */
export async function writeReport(
  session: Session,
  target: ReportTarget,
  report: Report
): Promise<void> {
  const { sheetId, date1904 } = target;
  const words = WORDS[session.language];
  const page = layPage(report, pageWidths(report.tables, words));
  const filled = page.places.filter(({ block }) => block.rows.length > 0);
  const kept = await clearReport(session, sheetId, report.title);
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    fillHeading(sheet, report, page.findingLines, words, date1904);
    fillWidths(sheet, page.widths);
    setPrinting(sheet, report, page);
    await context.sync();
  });
  await session.inChunks(page.places.length, pageWeight(page), (from, count) =>
    session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const place of page.places.slice(from, from + count)) {
        fillBlockHead(sheet, place);
        const { rows } = place.block;
        if (rows.length === 0) continue;
        fillHeader(sheet, place, page.widths);
        if (rows.length <= SHORT) fillRows(sheet, place, 0, rows.length, date1904);
      }
      await context.sync();
    })
  );
  for (const place of filled) await writeLongParts(session, target, place);
  await drawOver(session, sheetId, filled, kept);
}

/** What a block of this page weighs on the wire, on average. */
function pageWeight({ places }: Page): RowWeight {
  const cells = places.reduce((total, { block }) => {
    const rows = block.rows.length <= SHORT ? block.rows.length : 0;
    return total + block.columns.length * (rows + HEAD_CELLS);
  }, 0);
  const average = Math.ceil(cells / Math.max(1, places.length));
  return { cells: average, bytes: average * CELL_BYTES };
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
  const drawn: KeptOnPage = { ...kept };
  await session.inChunks(places.length, { cells: 1, bytes: DRAWING_BYTES }, async (from, count) => {
    const part = places.slice(from, from + count);
    Object.assign(drawn, await drawPart(session, sheetId, part, drawn));
  });
}

/** @returns What is on the page then. */
async function drawPart(
  session: Session,
  sheetId: string,
  places: readonly BlockPlace[],
  kept: KeptOnPage
): Promise<KeptOnPage> {
  return session.step(async (context, repeated) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (repeated) await eraseHalf(context, sheet, kept, places);
    const names = [...kept.tableNames];
    for (const place of places) {
      names.push(addTable(sheet, place, names).toLowerCase());
      place.block.charts.forEach((_, i) => drawChart(sheet, place, i));
    }
    sheet.charts.load("items/id");
    sheet.tables.load("items/id");
    await context.sync();
    return {
      chartIds: sheet.charts.items.map(({ id }) => id),
      tableIds: sheet.tables.items.map(({ id }) => id),
      tableNames: names,
    };
  });
}

/** Takes off what an attempt that broke off had drawn over the cells; it may not even have a name of ours yet. */
async function eraseHalf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: KeptOnPage,
  places: readonly BlockPlace[]
): Promise<void> {
  sheet.charts.load("items/id");
  sheet.tables.load("items/id");
  await context.sync();
  for (const chart of sheet.charts.items) if (!kept.chartIds.includes(chart.id)) chart.delete();
  for (const table of sheet.tables.items) {
    if (!kept.tableIds.includes(table.id)) table.convertToRange();
  }
  for (const { block, headerRow } of places) {
    const { rows, columns } = block;
    const body = sheet.getRangeByIndexes(headerRow + 1, 0, rows.length, columns.length);
    body.conditionalFormats.clearAll();
  }
}

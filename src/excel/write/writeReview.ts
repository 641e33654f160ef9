import { NO_HISTORY } from "../../core/history/history";
import { nextHistory } from "../../core/history/nextHistory";
import { archiveTexts } from "../memory/archive";
import { FOLLOW_UP_FIELDS } from "../memory/bookRecord";
import type {
  BookRecord,
  CustomerPlace,
  MadeSheet,
  ReportPlace,
  SheetPlace,
} from "../memory/bookRecord";
import { appendCustomers, makeCustomerSheet } from "../find/customerSheet";
import type { DrawnReports } from "../memory/drawnReports";
import type { ReviewResult } from "../job";
import { DRAWN_TEXT } from "../memory/lastingTexts";
import { writeStageLog } from "../records/logStages";
import { planColumns } from "./planColumns";
import type { PreparedRun, RunJob } from "./prepareRun";
import { settleRuns } from "../undo/restorePoint";
import type { Session } from "../session/session";
import { historyTexts } from "../memory/storedHistory";
import { addSheet } from "../cells/sheets";
import { dressPage } from "../draw/printPage";
import { writeColumns } from "./writeColumns";
import type { ColumnsToWrite } from "./writeColumns";
import { writeReport } from "../draw/writeReport";
import { headerAddress, writtenPlaces } from "./writtenPlaces";

export interface ReviewToWrite extends RunJob, PreparedRun {
  archive: SheetPlace;
}

/** Where a review is in the workbook now. */
export type WrittenReview = Pick<
  ReviewResult,
  "customerSheet" | "columnsAt" | "reportSheets" | "written"
>;

/** Columns first, then one report sheet after the other; at the end the workbook remembers where everything is. */
export async function writeReview(session: Session, run: ReviewToWrite): Promise<WrittenReview> {
  const { analysis, record, archive, request, options } = run;
  const customers = await writeCustomers(session, run);
  const logId = run.log && (await writeStageLog(session, run.log, run.before.date1904));
  const reports = await writeReports(session, run);
  const made = record.made.map((sheet): MadeSheet => {
    const place = [customers, ...reports].find((one) => one.sheet === sheet.sheet);
    const log = sheet.sheet === run.log?.sheet ? logId : undefined;
    return { ...sheet, sheetId: place?.sheetId ?? log ?? sheet.sheetId };
  });
  const stale = record.reports.filter(({ key }) => !reports.some((place) => place.key === key));
  const done: BookRecord = { ...record, customers, reports: [...reports, ...stale], made };
  const end = session.unstoppable();
  const history = request.history ?? NO_HISTORY;
  const { now } = options;
  const next = nextHistory(history, analysis.record, analysis.snapshot, now);
  const drawn: DrawnReports = { language: session.language, reports: analysis.reports };
  const lasting = historyTexts(next).set(DRAWN_TEXT, JSON.stringify(drawn));
  await archiveTexts(end, archive, lasting);
  await settleRuns(end, archive, done);
  return {
    customerSheet: customers.sheet,
    columnsAt: {
      sheet: customers.sheet,
      address: headerAddress(customers.headerRow, customers.columns),
    },
    reportSheets: analysis.reports.map(({ key, finding }) => ({
      key,
      finding,
      sheet: reports.find((place) => place.key === key)?.sheet ?? "",
    })),
    written: {
      columns: run.preview.columns.length,
      sheets: run.preview.sheets.length,
      cells: run.preview.cells,
    },
  };
}

async function writeCustomers(session: Session, run: ReviewToWrite): Promise<CustomerPlace> {
  const { customers, before } = run;
  const { date1904 } = before;
  const job = await customerRows(session, run);
  const block = await writeColumns(session, { ...job, date1904 });
  const made = customers.kind === "toMake" || customers.made;
  const earlier = customers.kind === "there" ? customers.earlier : [];
  const { targets, followUps } = job.plan;
  return writtenPlaces(session, { block, targets, followUps, earlier, made });
}

/** Makes or lengthens the customer sheet if that is to be done, and says which row shows which customer. */
async function customerRows(
  session: Session,
  {
    customers,
    unchanged,
    analysis: { columns },
    read: { customerIds },
  }: Pick<ReviewToWrite, "customers" | "unchanged" | "analysis" | "read">
): Promise<Omit<ColumnsToWrite, "date1904">> {
  if (customers.kind === "toMake") {
    const source = await makeCustomerSheet(session, customers.sheet, customers.ids);
    const plan = await planColumns(session, source, columns, FOLLOW_UP_FIELDS, 0);
    const valueOfRow = Int32Array.from(customers.ids, (_, i) => i);
    return { plan, valueOfRow, unchanged, ids: customers.ids, formattedRows: 0 };
  }
  const { plan, appended, valueOfRow, formattedRows } = customers;
  const block = await appendCustomers(session, plan.block, plan.idColumn, appended);
  return {
    plan: { ...plan, block },
    valueOfRow,
    unchanged,
    ids: [...customerIds, ...appended],
    formattedRows,
  };
}

async function writeReports(
  session: Session,
  { reports, standing, analysis, before }: ReviewToWrite
): Promise<ReportPlace[]> {
  const written = reports.filter(({ key }) => standing.has(key));
  const drawn = analysis.reports.filter(({ key }) => !standing.has(key));
  for (const [i, report] of drawn.entries()) {
    const place = reports.find(({ key }) => key === report.key);
    if (!place) continue;
    session.progress("reporting", i, drawn.length, place.sheet);
    const isNew = place.sheetId === "";
    const sheetId = isNew
      ? await addSheet(session, place.sheet, (sheet) => dressPage(sheet, report))
      : place.sheetId;
    await writeReport(session, { sheetId, date1904: before.date1904 }, report);
    written.push({ ...place, sheetId });
  }
  session.progress("reporting", drawn.length, drawn.length);
  return written;
}

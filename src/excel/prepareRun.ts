import type { Analysis } from "../core/review";
import type { BookRecord, FollowUpPlace, ReportPlace } from "./bookRecord";
import { captureColumns } from "./captureColumns";
import { captureReports } from "./captureReports";
import { customerSheetName } from "./customerSheet";
import type { CustomerSource } from "./findSources";
import { missingFollowUps } from "./followUpColumns";
import type { ReviewOptions } from "./job";
import { planStageLog } from "./logStages";
import type { StageLogging } from "./logStages";
import { planColumns } from "./planColumns";
import type { WritePlan } from "./planColumns";
import type { ReadWorkbook } from "./readForAnalysis";
import { findReportSheets, nameReports } from "./reportSheets";
import type { RestorePoint } from "./restore";
import type { Session } from "./session";
import { WORDS } from "./text/words";
import { requireUnfiltered, requireWritable } from "./writable";
import { expectedPlaces } from "./writtenPlaces";

/** Where the customers' columns go: onto a sheet that is there, or onto one that is yet to be made. */
export type CustomerTarget =
  | {
      kind: "there";
      source: CustomerSource;
      plan: WritePlan;
      appended: string[];
      made: boolean;
      formattedRows: number;
      /** Follow-up columns of earlier runs. */
      earlier: FollowUpPlace[];
    }
  | { kind: "toMake"; sheet: string; ids: string[] };

/** A run once its book is read and analyzed. */
export interface RunJob extends ReadWorkbook {
  analysis: Analysis;
  options: ReviewOptions;
}

export interface PreparedRun {
  customers: CustomerTarget;
  reports: ReportPlace[];
  /** Absent when no stage has changed. */
  log?: StageLogging;
  before: Omit<RestorePoint, "archiveIsNew" | "version">;
  texts: Map<string, string>;
  /** What the workbook remembers while the run writes. */
  record: BookRecord;
}

/** Decides where everything goes, makes sure that it may be written, and reads what is there now. Writes nothing. */
export async function prepareRun(session: Session, job: RunJob): Promise<PreparedRun> {
  const { sources, read, analysis, memory, options } = job;
  session.progress("saving", 0, 0);
  const previous = memory.record;
  const known = await findReportSheets(session, previous?.reports ?? []);
  const redrawn = known.filter(({ key }) => analysis.reports.some((report) => report.key === key));
  await requireWritable(session, [
    ...(sources.customers ? [sources.customers.block.sheetId] : []),
    ...(sources.stageLog && analysis.stageChanges.length > 0
      ? [sources.stageLog.block.sheetId]
      : []),
    ...redrawn.map(({ sheetId }) => sheetId),
  ]);
  if (sources.customers) await requireUnfiltered(session, sources.customers.block.sheetId);

  const texts = new Map<string, string>();
  const customers = await placeCustomers(session, job);
  const columns =
    customers.kind === "there"
      ? await captureColumns(
          session,
          customers.plan,
          read.customerIds,
          customers.formattedRows,
          customers.appended,
          texts
        )
      : undefined;
  const reserved = customers.kind === "toMake" ? [customers.sheet] : [];
  const log = await planStageLog(session, sources, analysis, job.request.settings);
  if (log) reserved.push(log.sheet);
  const reports = await nameReports(session, analysis.reports, known, reserved);
  const untouched = known.filter((place) => !reports.some(({ key }) => key === place.key));
  const place =
    customers.kind === "there" &&
    expectedPlaces({ ...customers.plan, made: customers.made, earlier: customers.earlier });
  const made = reports
    .filter(({ sheetId }) => sheetId === "")
    .map(({ sheet, title }) => ({ sheetId: "", sheet, title }));
  if (customers.kind === "toMake") {
    const title = WORDS[session.language].customerId;
    made.push({ sheetId: "", sheet: customers.sheet, title });
  }
  if (log && !log.place) made.push({ sheetId: "", sheet: log.sheet, title: log.title });

  return {
    customers,
    reports,
    texts,
    ...(log && { log }),
    before: {
      ...(log && { log }),
      date1904: sources.date1904,
      ...(previous && { record: previous }),
      sheetIds: sources.sheets.map(({ id }) => id),
      ...(columns && { columns }),
      reports: await captureReports(session, redrawn, texts),
    },
    record: {
      version: 1,
      settings: job.request.settings,
      overrides: options.overrides,
      ...(place && { customers: place }),
      reports: [...reports, ...untouched],
      made,
      lastRun: { asOf: options.asOf, at: options.now, undoable: true },
    },
  };
}

async function placeCustomers(
  session: Session,
  { sources, read, analysis, memory }: RunJob
): Promise<CustomerTarget> {
  const source = sources.customers;
  const { customers } = read.book;
  if (!source) {
    const ids = customers.length > 0 ? customers.id : [""]; // a Table has at least one row
    return { kind: "toMake", sheet: await customerSheetName(session), ids };
  }
  const earlier = memory.record?.customers;
  const isEarlier = source.own.length > 0 && earlier !== undefined;
  const made = isEarlier && earlier.made;
  const formattedRows = isEarlier ? earlier.rows : 0;
  const fields = missingFollowUps(source.map, isEarlier ? earlier : undefined);
  return {
    kind: "there",
    source,
    plan: await planColumns(session, source, analysis.columns, fields, formattedRows),
    appended: made ? customers.id.slice(customers.onSheet) : [],
    made,
    formattedRows,
    earlier: (isEarlier && earlier.followUps) || [],
  };
}

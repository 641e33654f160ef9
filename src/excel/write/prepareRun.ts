import type { ReportKey } from "../../core/report/report";
import type { Analysis } from "../../core/review";
import type { WrittenColumnKey } from "../../core/writtenColumns";
import type { BookRecord, ReportPlace } from "../memory/bookRecord";
import { captureColumns } from "../undo/captureColumns";
import { captureReports } from "../undo/captureReports";
import { placeCustomers } from "./customerTarget";
import type { CustomerTarget } from "./customerTarget";
import type { ReviewOptions } from "../job";
import { planStageLog } from "../records/logStages";
import type { StageLogging } from "../records/logStages";
import { previewOf } from "./previewOf";
import type { ReadWorkbook } from "../read/readForAnalysis";
import { findReportSheets, nameReports } from "../draw/reportSheets";
import type { RestorePoint } from "../undo/restorePoint";
import type { Session } from "../session/session";
import { standingPages } from "./standingPages";
import { WORDS } from "../text/words";
import { requireUnfiltered, requireWritable } from "../cells/writable";
import type { WritePreview } from "../writePlan";
import { expectedPlaces } from "./writtenPlaces";

/** A run once its book is read and analyzed. */
export interface RunJob extends ReadWorkbook {
  analysis: Analysis;
  options: ReviewOptions;
}

export interface PreparedRun {
  customers: CustomerTarget;
  reports: ReportPlace[];
  /** Pages that show already what they would be given; they are left alone. */
  standing: ReadonlySet<ReportKey>;
  /** Columns that hold already what they would be given; they are left alone. */
  unchanged: ReadonlySet<WrittenColumnKey>;
  preview: WritePreview;
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
  const { date1904 } = sources;
  const standing = await standingPages(session, known, analysis.reports, job.drawn, date1904);
  const redrawn = known.filter(
    ({ key }) => !standing.has(key) && analysis.reports.some((report) => report.key === key)
  );
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
  const captured =
    customers.kind === "there"
      ? await captureColumns(session, { ...customers, ids: read.customerIds, date1904 }, texts)
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

  const unchanged = captured?.unchanged ?? new Set<WrittenColumnKey>();
  return {
    customers,
    reports,
    standing,
    unchanged,
    preview: previewOf({
      ...{ language: session.language, customers, analysis, log, captured, date1904 },
      drawn: reports.filter(({ key }) => !standing.has(key)),
    }),
    texts,
    ...(log && { log }),
    before: {
      ...(log && { log }),
      date1904,
      ...(previous && { record: previous }),
      sheetIds: sources.sheets.map(({ id }) => id),
      ...(captured && { columns: captured.before }),
      reports: await captureReports(session, redrawn, texts),
    },
    record: {
      version: 1,
      settings: job.request.settings,
      overrides: options.overrides,
      ...(place && { customers: place }),
      reports: [...reports, ...untouched],
      made,
      ...(previous?.preferences && { preferences: previous.preferences }),
      lastRun: { asOf: options.asOf, at: options.now, undoable: true },
    },
  };
}

import { archiveText, fillArchive, openArchive, readArchive, removeArchive } from "./archive";
import type { Archive } from "./archive";
import type { BookRecord, SheetPlace } from "./bookRecord";
import { writeMemory } from "./bookSettings";
import type { ColumnsBefore } from "./captureColumns";
import { cellsText, putBackReport } from "./captureReports";
import type { ReportBefore } from "./captureReports";
import { parseDrawn } from "./drawnReports";
import type { DrawnReports } from "./drawnReports";
import { Halt } from "./halt";
import { keepFilled } from "./keepFilled";
import { beforeName, DRAWN_TEXT, latestText, REVIEWS_TEXT, SNAPSHOTS_TEXT } from "./lastingTexts";
import { undoStageLog } from "./logStages";
import type { StageLogging } from "./logStages";
import { putBackColumns } from "./putBackColumns";
import { removeSheets } from "./removeSheets";
import type { Session } from "./session";

/** What a run is about to change, as it was before. The long parts are texts of their own in the archive. */
export interface RestorePoint {
  version: 1;
  date1904: boolean;
  /** What the workbook remembered; absent when it was the first run. */
  record?: BookRecord;
  archiveIsNew: boolean;
  /** Ids of the sheets that were there. */
  sheetIds: string[];
  /** Absent when the run makes the customer sheet. */
  columns?: ColumnsBefore;
  /** What the run adds to the stage log. */
  log?: StageLogging;
  reports: ReportBefore[];
}

const RESTORE_TEXT = "restore";
/** Texts that stay from run to run. While a run can be undone they are also there as they were before it. */
const LASTING = [DRAWN_TEXT, REVIEWS_TEXT, SNAPSHOTS_TEXT];

/**
 * Puts the restore point into the workbook, so that it outlives the pane, and only then lets the run be undone.
 * @param record What the workbook will remember while the run writes.
 */
export async function storeRestorePoint(
  session: Session,
  point: Omit<RestorePoint, "archiveIsNew" | "version">,
  texts: ReadonlyMap<string, string>,
  record: BookRecord
): Promise<{ archive: Archive; record: BookRecord }> {
  const known = point.record?.archive;
  if (point.record?.lastRun) await writeMemory(session, notUndoable(point.record));
  const archive = await openArchive(session, known);
  const textOf = await readArchive(session, archive);
  const whole: RestorePoint = { ...point, version: 1, archiveIsNew: archive.isNew };
  const all = new Map([[RESTORE_TEXT, JSON.stringify(whole)], ...texts]);
  for (const name of LASTING) {
    const text = await latestText(textOf, name);
    if (text !== undefined) all.set(beforeName(name), text);
  }
  await fillArchive(session, archive, all);
  const { sheetId, sheet } = archive;
  const stored = { ...record, archive: { sheetId, sheet } };
  await writeMemory(session, stored);
  return { archive, record: stored };
}

/** Remembers what was drawn, for the restore point of the next run. */
export async function rememberReports(
  session: Session,
  archive: SheetPlace,
  drawn: DrawnReports
): Promise<void> {
  await archiveText(session, archive, DRAWN_TEXT, JSON.stringify(drawn));
}

/** Undoes the run that stored the restore point. */
export async function putBack(
  session: Session,
  archive: SheetPlace,
  record: BookRecord
): Promise<void> {
  const textOf = await readArchive(session, archive);
  const point = parsePoint(await textOf(RESTORE_TEXT), archive);
  if (point.columns && record.customers) {
    await putBackColumns(session, point.columns, record.customers, textOf);
  }
  let made = await keepFilled(session, record);
  if (point.log) made = await undoStageLog(session, point.log, made, point.date1904);
  await removeSheets(session, made, point.sheetIds);
  const lasting = new Map<string, string>();
  for (const name of LASTING) {
    const text = await textOf(beforeName(name));
    if (text !== undefined) lasting.set(name, text);
  }
  const before = parseDrawn(lasting.get(DRAWN_TEXT));
  const inItsLanguage = before ? session.speaking(before.language) : session;
  for (const [i, place] of point.reports.entries()) {
    session.progress("reporting", i, point.reports.length, place.sheet);
    const report = before?.reports.find(({ key }) => key === place.key);
    const cells = await textOf(cellsText(place.key));
    await putBackReport(inItsLanguage, place, report, cells, point.date1904);
  }
  await writeMemory(session, point.record && notUndoable(point.record));
  if (point.archiveIsNew) await removeArchive(session, archive);
  else await fillArchive(session, archive, lasting);
}

function notUndoable(record: BookRecord): BookRecord {
  return record.lastRun ? { ...record, lastRun: { ...record.lastRun, undoable: false } } : record;
}

function parsePoint(json: string | undefined, { sheet }: SheetPlace): RestorePoint {
  const point = json === undefined ? undefined : (JSON.parse(json) as RestorePoint);
  if (point?.version === 1) return point;
  throw new Halt({ kind: "undoBlocked", sheet, reason: "noRestorePoint" });
}

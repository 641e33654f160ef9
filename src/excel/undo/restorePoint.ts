import {
  archiveTexts,
  findArchive,
  forgetTexts,
  openArchive,
  readArchive,
  removeArchive,
} from "../memory/archive";
import type { Archive, TextOf } from "../memory/archive";
import type { BookRecord, SheetPlace, StoredRun } from "../memory/bookRecord";
import { writeMemory } from "../memory/bookSettings";
import type { ColumnsBefore } from "./captureColumns";
import type { ReportBefore } from "./captureReports";
import type { EditStep } from "./editSteps";
import { Halt } from "../session/halt";
import { tidyUp } from "../session/tidyUp";
import { beforeName, LASTING_TEXTS, latestText } from "../memory/lastingTexts";
import type { StageLogging } from "../records/logStages";
import { isOfRun, newRunId, recentRuns, runsIn, textOfRun, withNewest } from "../memory/runStack";
import type { Session } from "../session/session";

/** What a review is about to change, as it was before. The long parts are texts of their own in the archive. */
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
  /** The pages that are drawn again. */
  reports: ReportBefore[];
}

/** What an edit is about to do. */
export interface EditPoint {
  version: 1;
  archiveIsNew: boolean;
  /** The workbook remembered nothing. */
  recordIsNew: boolean;
  steps: EditStep[];
}

const POINT_TEXT = "restore";

type NewPoint =
  Omit<RestorePoint, "archiveIsNew" | "version"> | Omit<EditPoint, "archiveIsNew" | "version">;

export interface NewRun {
  run: Omit<StoredRun, "id" | "size" | "unfinished">;
  point: NewPoint;
  /** Its texts besides the restore point. */
  texts: ReadonlyMap<string, string>;
  /** What the workbook remembers until now. */
  previous: BookRecord | undefined;
  /** What the workbook will remember while the run writes. */
  record: BookRecord;
}

/** A run whose way back is in the workbook. */
export interface StoredRunPlace {
  id: string;
  archive: SheetPlace;
  /** What the workbook remembers after it. */
  record: BookRecord;
}

/**
 * Puts the restore point into the workbook, so that it outlives the pane, and only then lets the run be undone. When it cannot be stored the workbook
 * remembers what it did before.
 */
export async function storePoint(session: Session, newRun: NewRun): Promise<StoredRunPlace> {
  const archive = await openArchive(session, newRun.previous?.archive);
  try {
    return await storeIn(session, archive, newRun);
  } catch (error) {
    await tidyUp(() => forgetNewRun(session, archive, newRun.previous));
    throw error;
  }
}

async function storeIn(
  session: Session,
  archive: Archive,
  { run, point, texts, previous, record }: NewRun
): Promise<StoredRunPlace> {
  const earlier = archive.isNew ? [] : runsIn(previous);
  // what is left of runs that broke off before the workbook took note of them
  await forgetTexts(session, archive, (name) => archive.isNew || isNobodys(name, earlier));
  const id = newRunId(run.at, earlier);
  const own = new Map(texts);
  own.set(POINT_TEXT, pointText(point, archive.isNew));
  if (!("steps" in point)) {
    const textOf = await readArchive(session, archive);
    for (const name of LASTING_TEXTS) {
      const text = await latestText(textOf, name);
      if (text !== undefined) own.set(beforeName(name), text);
    }
  }
  await archiveTexts(session, archive, namedFor(id, own));
  const size = [...own.values()].reduce((total, text) => total + text.length, 0);
  const { sheetId, sheet } = archive;
  const runs = [...earlier, { ...run, id, size, unfinished: true as const }];
  const place = { sheetId, sheet };
  const stored = { ...record, archive: place, runs };
  await writeMemory(session, stored);
  return { id, archive: place, record: stored };
}

async function forgetNewRun(
  session: Session,
  archive: Archive,
  previous: BookRecord | undefined
): Promise<void> {
  await writeMemory(session, previous);
  if (archive.isNew) await removeArchive(session, archive.sheetId);
  else await forgetTexts(session, archive, (name) => isNobodys(name, runsIn(previous)));
}

/** Notes of an edit what only its writing has told. */
export async function replaceSteps(
  session: Session,
  { id, archive }: StoredRunPlace,
  steps: EditStep[]
): Promise<void> {
  const point = await readPoint(await readRun(session, archive, id), archive);
  const text = JSON.stringify({ ...point, steps });
  await archiveTexts(session, archive, namedFor(id, new Map([[POINT_TEXT, text]])));
}

/** The end of the newest run: the workbook remembers that it is whole, and forgets those that are too old to be put back. */
export async function settleRuns(
  session: Session,
  archive: SheetPlace,
  record: BookRecord
): Promise<void> {
  const all = withNewest(runsIn(record), "whole");
  const runs = recentRuns(all);
  await writeMemory(session, { ...record, runs });
  const dropped = all.filter((run) => !runs.includes(run));
  if (dropped.length === 0) return;
  await forgetTexts(session, archive, (name) => dropped.some(({ id }) => isOfRun(id, name)));
}

/** The beginning of putting the newest run back: from now on the workbook says that not all of it stands any more. */
export async function openNewest(session: Session, record: BookRecord): Promise<BookRecord> {
  const opened = { ...record, runs: withNewest(runsIn(record), "unfinished") };
  await writeMemory(session, opened);
  return opened;
}

/** The texts of one run. */
export async function readRun(session: Session, archive: SheetPlace, id: string): Promise<TextOf> {
  const textOf = await readArchive(session, archive);
  return (name) => textOf(textOfRun(id, name));
}

/** Halts when there is none, or one that a later version of the product wrote. */
export async function readPoint(
  textOf: TextOf,
  { sheet }: SheetPlace
): Promise<RestorePoint | EditPoint> {
  const json = await textOf(POINT_TEXT);
  const point = json === undefined ? undefined : (JSON.parse(json) as RestorePoint | EditPoint);
  if (point?.version === 1) return point;
  throw new Halt({ kind: "undoBlocked", sheet, reason: "noRestorePoint" });
}

/**
 * The end of putting back: neither the workbook's memory nor the archive knows of the run any more.
 * @param before What the workbook is to remember besides the runs that are left; undefined: nothing.
 * @returns What it remembers now.
 */
export async function forgetRun(
  session: Session,
  { id, archive, record }: StoredRunPlace,
  { archiveIsNew }: Pick<RestorePoint, "archiveIsNew">,
  before: BookRecord | undefined
): Promise<BookRecord | undefined> {
  const runs = runsIn(record).filter((run) => run.id !== id);
  const left = before && {
    ...withoutRuns(before),
    ...(!archiveIsNew && { archive, runs }),
  };
  const forget = async () => {
    if (archiveIsNew) return removeArchive(session, archive.sheetId);
    // the point first: without it nobody puts back from what is left of the others
    await forgetTexts(session, archive, (name) => name === textOfRun(id, POINT_TEXT));
    await forgetTexts(session, archive, (name) => isOfRun(id, name));
  };
  try {
    await writeMemory(session, left);
    await forget();
  } catch (error) {
    if (await isStored(session, archive, id)) {
      await tidyUp(() => writeMemory(session, record)); // it stays in the list, so that it can be put back again
      throw error;
    }
    await tidyUp(forget);
  }
  return left;
}

async function isStored(session: Session, known: SheetPlace, id: string): Promise<boolean> {
  const archive = await findArchive(session, known);
  if (!archive) return false;
  const textOf = await readRun(session, archive, id);
  return (await textOf(POINT_TEXT)) !== undefined;
}

/** What a workbook remembers apart from what can be put back. */
export function withoutRuns({ archive: _archive, runs: _runs, ...rest }: BookRecord): BookRecord {
  return rest;
}

function pointText(point: NewPoint, archiveIsNew: boolean): string {
  return JSON.stringify({ ...point, version: 1, archiveIsNew });
}

const namedFor = (id: string, texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([name, text]) => [textOfRun(id, name), text]));

const isNobodys = (name: string, runs: readonly StoredRun[]) =>
  !LASTING_TEXTS.includes(name) && !runs.some(({ id }) => isOfRun(id, name));

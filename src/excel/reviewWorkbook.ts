import { openArchive } from "./memory/archive";
import { askConsent, writesNothing } from "./write/askConsent";
import type { BookRecord, SheetPlace } from "./memory/bookRecord";
import { asResult, problemOf } from "./session/halt";
import type { Result, ReviewOptions, ReviewResult } from "./job";
import { prepareRun } from "./write/prepareRun";
import type { PreparedRun, RunJob } from "./write/prepareRun";
import { analyze, readForAnalysis } from "./read/readForAnalysis";
import { putBackAfter } from "./undo/putBackAfter";
import { putBackRun } from "./undo/putBackRun";
import { storePoint } from "./undo/restorePoint";
import { runsIn } from "./memory/runStack";
import { openSession } from "./session/session";
import type { Session } from "./session/session";
import { writeReview } from "./write/writeReview";
import type { WrittenReview } from "./write/writeReview";

/**
 * The main job: finds customers and orders, reads them, has them analyzed, and writes columns and report sheets. Nothing is written before the
 * restore point is stored. When the run is cancelled or fails while it writes, everything is put back before its problem is returned.
 */
export async function reviewWorkbook(options: ReviewOptions): Promise<Result<ReviewResult>> {
  return asResult(async () => {
    const session = openSession(options);
    const time = session.clockwork.elapsedMs;
    const start = time();
    const book = await readForAnalysis(session, options);
    const readDone = time();
    const whole = await analyze(session, book.request, options);
    const reports = whole.reports.filter(({ key }) => !(book.keepsPlaybook && key === "playbook"));
    const analysis = { ...whole, reports };
    const analyzeDone = time();
    const job = { ...book, analysis, options };
    const prepared = await prepareRun(session, job);
    const { run, waitedMs } = await askConsent(session, job, prepared);
    const written = await write(session, job, run);
    return {
      totals: analysis.totals,
      notices: [...analysis.notices, ...book.notices],
      desk: analysis.desk,
      ...written,
      timingsMs: {
        read: readDone - start,
        analyze: analyzeDone - readDone,
        write: time() - analyzeDone - waitedMs,
      },
    };
  });
}

async function write(session: Session, job: RunJob, run: PreparedRun): Promise<WrittenReview> {
  const stored = await wayBack(session.unstoppable(), job, run);
  try {
    return await writeReview(session, { ...job, ...run, ...stored });
  } catch (error) {
    const { id } = stored;
    if (id !== undefined) {
      const back = () => putBackRun(session.unstoppable(), { ...stored, id });
      await putBackAfter(problemOf(error), back);
    }
    throw error;
  }
}

/** A run that writes nothing needs no way back, and none is kept for it. */
async function wayBack(
  session: Session,
  { memory, read, options }: RunJob,
  { before, texts, record, preview }: PreparedRun
): Promise<{ id?: string; archive: SheetPlace; record: BookRecord }> {
  const previous = memory.record;
  if (writesNothing(preview)) {
    const { sheetId, sheet } = await openArchive(session, previous?.archive);
    const archive = { sheetId, sheet };
    const made = previous?.made ?? []; // they are still those of the last run that can be put back
    return { archive, record: { ...record, made, archive, runs: runsIn(previous) } };
  }
  const { asOf, now: at } = options;
  const run = { kind: "review" as const, at, asOf, count: read.book.customers.id.length };
  return storePoint(session, { run, point: before, texts, previous, record });
}

import type { Problem } from "../core/problem";
import { askConsent } from "./askConsent";
import { asResult, Halt, problemOf } from "./halt";
import type { Result, ReviewOptions, ReviewResult } from "./job";
import { prepareRun } from "./prepareRun";
import type { PreparedRun, RunJob } from "./prepareRun";
import { analyze, readForAnalysis } from "./readForAnalysis";
import { putBack, storeRestorePoint } from "./restore";
import { openSession } from "./session";
import type { Session } from "./session";
import { writeReview } from "./writeReview";
import type { WrittenReview } from "./writeReview";

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
  const { archive, record } = await storeRestorePoint(
    session.unstoppable(),
    run.before,
    run.texts,
    run.record
  );
  try {
    return await writeReview(session, { ...job, ...run, record, archive });
  } catch (error) {
    const problem = problemOf(error);
    await putBackAfter(problem, () => putBack(session.unstoppable(), archive, record));
    throw error;
  }
}

/** When even putting back fails the restore point stays, and so does the way to undo the run. */
async function putBackAfter(
  problem: Problem | undefined,
  putBackNow: () => Promise<void>
): Promise<void> {
  try {
    await putBackNow();
  } catch (error) {
    const second = problemOf(error);
    if (!second) throw error;
    throw new Halt({
      kind: "undoBlocked",
      sheet: "",
      reason: `${problem?.kind ?? "bug"}, ${second.kind}`,
    });
  }
}

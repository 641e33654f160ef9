import type { Problem } from "../core/problem";
import type { Analysis } from "../core/review";
import { readMemory } from "./bookSettings";
import type { BookMemory } from "./bookSettings";
import { findSources } from "./findSources";
import type { Sources } from "./findSources";
import { asResult, Halt, problemOf } from "./halt";
import type { Result, ReviewOptions, ReviewResult } from "./job";
import { prepareRun } from "./prepareRun";
import { readBook } from "./readBook";
import type { ReadBook } from "./readBook";
import { putBack, storeRestorePoint } from "./restore";
import { openSession } from "./session";
import type { Session } from "./session";
import { writeReview } from "./writeReview";

/**
 * The main job: finds customers and orders, reads them, has them analyzed, and writes columns and report sheets. Nothing is written before the
 * restore point is stored. When the run is cancelled or fails while it writes, everything is put back before its problem is returned.
 */
export async function reviewWorkbook(options: ReviewOptions): Promise<Result<ReviewResult>> {
  return asResult(async () => {
    const session = openSession(options);
    const time = session.clockwork.elapsedMs;
    const start = time();
    const memory = await readMemory(session);
    const sources = await findSources(session, memory.record, options.overrides);
    requireUsable(sources);
    const read = await readBook(session, sources, options.settings);
    stopAt(read.problems);
    const readDone = time();
    const analysis = await analyze(session, read, options);
    const analyzeDone = time();
    const written = await write(session, { sources, read, analysis, memory, options });
    return {
      totals: analysis.totals,
      notices: analysis.notices,
      ...written,
      timingsMs: {
        read: readDone - start,
        analyze: analyzeDone - readDone,
        write: time() - analyzeDone,
      },
    };
  });
}

function requireUsable({ orders, customers, problems }: Sources): void {
  stopAt(problems);
  if (!orders && !customers) throw new Halt({ kind: "noData" });
}

function stopAt([problem]: readonly Problem[]): void {
  if (problem) throw new Halt(problem);
}

async function analyze(
  session: Session,
  { book }: ReadBook,
  { settings, asOf, language, analyze: analyzer, signal }: ReviewOptions
): Promise<Analysis> {
  session.progress("analyzing", 0, 1);
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => reject(new Halt({ kind: "cancelledByUser" }));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
  });
  const result = await Promise.race([analyzer({ book, settings, asOf, language }), cancelled]);
  if (!result.ok) throw new Halt(result.problem);
  session.progress("analyzing", 1, 1);
  return result.value;
}

interface Writing {
  sources: Sources;
  read: ReadBook;
  analysis: Analysis;
  memory: BookMemory;
  options: ReviewOptions;
}

async function write(
  session: Session,
  { sources, read, analysis, memory, options }: Writing
): Promise<Pick<ReviewResult, "customerSheet" | "columnsAt" | "reportSheets">> {
  const run = await prepareRun(session, { sources, read, analysis, memory, options });
  const { archive, record } = await storeRestorePoint(
    session.unstoppable(),
    run.before,
    run.texts,
    run.record
  );
  try {
    return await writeReview(session, { ...run, record, archive, read, analysis, options });
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

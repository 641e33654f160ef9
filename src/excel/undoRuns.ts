import type { Problem } from "../core/problem";
import { findArchive } from "./memory/archive";
import type { BookRecord } from "./memory/bookRecord";
import { readMemory } from "./memory/bookSettings";
import { asResult, Halt, problemOf } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { halfDone } from "./undo/halfDone";
import { putBackRun } from "./undo/putBackRun";
import { requireUndoable } from "./undo/requireUndoable";
import { runsIn } from "./memory/runStack";
import { openNewest } from "./undo/restorePoint";
import { openSession } from "./session/session";

/** How far putting back came. */
export interface Undone {
  /** Runs that are back; at least one. */
  undone: number;
  /** Cells and rows of edits that somebody has changed since, and that stay as they are. */
  kept: number;
  /** Why the next one is not back. It stays in the list, and putting it back again completes it. */
  stopped?: { id: string; problem: Problem };
}

/**
 * Puts back the run `id` and all that are newer, newest first, also after the book was closed and opened again. Nothing is put back when one of them
 * cannot be. One that fails on the way, or a cancellation, leaves the runs before it back: the workbook is as it was after the run in `stopped`. The
 * first one failing on the way is the problem `undoBlocked`: it stays in the list, and putting it back again completes it.
 */
export async function undoRuns(options: RunOptions, id: string): Promise<Result<Undone>> {
  return asResult(async () => {
    const session = openSession(options);
    const memory = await readMemory(session);
    const archive = await findArchive(session, memory.record?.archive);
    const runs = runsIn(memory.record).slice().reverse();
    const last = runs.findIndex((run) => run.id === id);
    if (!memory.record || !archive || last < 0) throw new Halt({ kind: "nothingToUndo" });
    const wanted = runs.slice(0, last + 1);
    await requireUndoable(session, archive, wanted, memory.record);

    const end = session.unstoppable();
    let record: BookRecord | undefined = memory.record;
    const sum: Undone = { undone: 0, kept: 0 };
    for (const run of wanted) {
      if (!record) break;
      try {
        if (options.signal?.aborted) throw new Halt({ kind: "cancelledByUser" });
        record = await openNewest(end, record);
        const back = await putBackRun(end, { id: run.id, archive, record });
        record = back.record;
        sum.undone += 1;
        sum.kept += back.kept;
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        if (sum.undone > 0) return { ...sum, stopped: { id: run.id, problem } };
        const isClear = problem.kind === "cancelledByUser" || problem.kind === "undoBlocked";
        throw isClear ? error : halfDone(problem);
      }
    }
    return sum;
  });
}

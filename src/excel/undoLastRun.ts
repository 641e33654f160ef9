import type { Result, RunOptions } from "./job";
import { listRuns } from "./listRuns";
import { undoRuns } from "./undoRuns";

/** Puts back the newest run: every cell, column and sheet as it was before it. */
export async function undoLastRun(options: RunOptions): Promise<Result<{ at: string }>> {
  const runs = await listRuns(options);
  if (!runs.ok) return runs;
  const [newest] = runs.value;
  if (!newest) return { ok: false, problem: { kind: "nothingToUndo" } };
  const undone = await undoRuns(options, newest.id);
  return undone.ok ? { ok: true, value: { at: newest.at } } : undone;
}

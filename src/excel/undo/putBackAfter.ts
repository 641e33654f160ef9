import type { Problem } from "../../core/problem";
import { problemOf } from "../session/halt";
import { halfDone } from "./halfDone";

/**
 * Puts back what has failed in the middle. When even that fails the restore point stays, and so does the way to undo.
 * @param problem Why it failed; undefined: a bug.
 */
export async function putBackAfter(
  problem: Problem | undefined,
  putBackNow: () => Promise<unknown>
): Promise<void> {
  try {
    await putBackNow();
  } catch (error) {
    const second = problemOf(error);
    if (!second) throw error;
    throw halfDone(...(problem ? [problem] : []), second);
  }
}

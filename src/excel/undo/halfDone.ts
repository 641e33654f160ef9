import type { Problem } from "../../core/problem";
import { Halt } from "../session/halt";

/** The book is neither as before nor as after, and its restore point is still there. The problems say why, the first one first. */
export const halfDone = (...problems: readonly Problem[]): Halt =>
  new Halt({ kind: "undoBlocked", sheet: "", reason: problems.map(reasonOf).join(", ") });

function reasonOf(problem: Problem): string {
  if (problem.kind === "hostError") return problem.code;
  return problem.kind === "undoBlocked" ? problem.reason : problem.kind;
}

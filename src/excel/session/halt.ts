import type { Problem, Result } from "../../core/problem";

/** Ends a job early with its problem. Never leaves this folder: every public function is wrapped in `asResult`. */
export class Halt extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** More was asked for in one step than Excel carries; the step is repeated in smaller pieces. */
export class TooMuch extends Error {}

const TOO_MUCH = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
]);

/** The code of an error that Office.js raised; undefined for any other error. */
export function officeCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

export function isTooMuch(error: unknown): boolean {
  return error instanceof TooMuch || TOO_MUCH.has(officeCode(error) ?? "");
}

/** What an error means to the user; undefined for a bug, which has to go on its way. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Halt) return error.problem;
  if (isTooMuch(error)) return { kind: "tooLarge", what: (error as Error).message };
  const code = officeCode(error);
  if (code === undefined) return undefined;
  if (code === "InvalidOperationInCellEditMode") return { kind: "cellBeingEdited" };
  return { kind: "hostError", code, detail: (error as Error).message };
}

export async function asResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

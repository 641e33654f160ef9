import type { Result, RunOptions } from "./job";

/** Puts back the run `id` and all that are newer, newest first. */
export function undoRuns(_options: RunOptions, _id: string): Promise<Result<{ undone: number }>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "undoRuns" },
  });
}

import type { Result, RunOptions } from "./job";
import type { PastRun } from "./pastRun";

/** What was written and can be put back, newest first. */
export function listRuns(_options: RunOptions): Promise<Result<PastRun[]>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "listRuns" },
  });
}

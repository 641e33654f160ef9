import type { Result, RunOptions } from "./job";

/** Shows all customers again. */
export function clearFilter(_options: RunOptions): Promise<Result<undefined>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "clearFilter" },
  });
}

import type { Result } from "./job";
import type { SelectionWatchOptions } from "./bookChange";
import type { StopWatching } from "./watchStages";

/** Tells whose row is selected on the customer sheet, until the returned function is called. */
export function watchSelection(_options: SelectionWatchOptions): Promise<Result<StopWatching>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "watchSelection" },
  });
}

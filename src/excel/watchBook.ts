import type { Result } from "./job";
import type { BookWatchOptions } from "./bookChange";
import type { StopWatching } from "./watchStages";

/** Tells of edits in the sheets that a review reads, until the returned function is called. */
export function watchBook(_options: BookWatchOptions): Promise<Result<StopWatching>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "watchBook" },
  });
}

import type { Result, AnalyzeOptions, Look } from "./job";

/** What the book comes to on a day, for the pane. Writes nothing. */
export function lookAtWorkbook(_options: AnalyzeOptions): Promise<Result<Look>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "lookAtWorkbook" },
  });
}

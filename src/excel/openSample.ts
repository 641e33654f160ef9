import type { Result, RunOptions } from "./job";

/** Opens a workbook of its own; `base64` is an .xlsx file. */
export function openSample(_options: RunOptions, _base64: string): Promise<Result<undefined>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "openSample" },
  });
}

import type { Result, Preferences, RunOptions } from "./job";

/** Remembers what the user wants in this workbook; writes no cell. */
export function savePreferences(
  _options: RunOptions,
  _preferences: Preferences
): Promise<Result<undefined>> {
  return Promise.resolve({
    ok: false,
    problem: { kind: "hostError", code: "NotImplemented", detail: "savePreferences" },
  });
}

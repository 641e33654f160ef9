import { checkSettings } from "../core/checkSettings";
import type { Settings } from "../core/settings";
import { readInputFile } from "./disk";
import { disk, done } from "./problem";
import type { Outcome } from "./problem";

/** Settings as JSON in UTF-8; what the file does not name has its default. */
export function readSettings(file: string): Outcome<Settings> {
  const bytes = readInputFile(file);
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch {
    return disk({ kind: "settingsNotJson", path: file });
  }
  const { settings, problems } = checkSettings(json);
  const [problem] = problems;
  return problem ? { ok: false, failure: { from: "review", problem } } : done(settings);
}

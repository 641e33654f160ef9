import { checkSettings } from "../core/checkSettings";
import type { Settings } from "../core/settings";
import { TUNABLES } from "../core/tunables";
import { readInputFile } from "./disk";
import { disk, done } from "./problem";
import type { Outcome } from "./problem";

/**
 * Settings as JSON in UTF-8; what the file does not name has its default. A name or a value that the analysis does not know is refused:
 * somebody who writes a file means what it says.
 */
export function readSettings(path: string): Outcome<Settings> {
  const bytes = readInputFile(path);
  if (!bytes.ok) return bytes;
  const json = parseObject(bytes.value);
  if (!json) return disk({ kind: "settingsNotJson", path });
  const known = TUNABLES.map(({ key }) => key);
  for (const key of namesIn(json))
    if (!known.some((name) => name === key || key.startsWith(`${name}.`)))
      return disk({ kind: "unknownSetting", path, key });
  const { settings, problems } = checkSettings(json);
  for (const problem of problems)
    if (problem.kind === "badSetting") return disk({ kind: "badSetting", path, key: problem.key });
  return done(settings);
}

function parseObject(bytes: Uint8Array): object | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** `{ churnDays, statusBounds: { active } }` names `churnDays` and `statusBounds.active`. */
const namesIn = (json: object): string[] =>
  Object.entries(json).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${name}.${inner}`)
      : [name]
  );

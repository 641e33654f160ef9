import fs from "node:fs";
import path from "node:path";
import type { ReviewCommand } from "./arguments";
import { checkOutput, defaultOutput, isSameFile } from "./disk";
import { filesOf } from "./openInput";
import { disk, done } from "./problem";
import type { Outcome } from "./problem";

export interface Outputs {
  /** The workbook, as the user named it and where it really goes. */
  book: { shown: string; file: string };
  /** Absent without `--json`; `-` is standard output. */
  json?: string;
}

/** Settles where everything will be written, before any work is done. */
export function planOutputs({ input, out, json, settings }: ReviewCommand): Outcome<Outputs> {
  const files = filesOf(input);
  const missing = files.find((file) => !fs.existsSync(file));
  if (missing !== undefined) return disk({ kind: "fileMissing", path: missing });
  const shown = out ?? defaultOutput(files[0]);
  const ending = path.extname(defaultOutput(files[0]));
  if (path.extname(shown).toLowerCase() !== ending)
    return disk({ kind: "badEnding", path: shown, ending });
  const inputs = settings === undefined ? files : [...files, settings];
  const file = checkOutput(shown, inputs);
  if (!file.ok) return file;
  const book = { shown, file: file.value };
  if (json === undefined || json === "-") return done({ book, ...(json && { json }) });
  const jsonFile = checkOutput(json, inputs);
  if (!jsonFile.ok) return jsonFile;
  if (jsonFile.value === book.file || isSameFile(jsonFile.value, book.file))
    return disk({ kind: "sameOutput", path: json });
  return done({ book, json: jsonFile.value });
}

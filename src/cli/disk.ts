import fs from "node:fs";
import path from "node:path";
import { disk, done } from "./problem";
import type { Outcome } from "./problem";

const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;

/** The bytes of a file the user named. */
export function readInputFile(file: string): Outcome<Uint8Array> {
  try {
    return done(fs.readFileSync(file));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return disk({ kind: "fileMissing", path: file });
    if (code === "EISDIR") return disk({ kind: "isFolder", path: file });
    if (code) return disk({ kind: "notReadable", path: file, detail: code });
    throw error;
  }
}

/** Whether two paths lead to one file, through links of either kind too. False where one of them does not exist. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) =>
    fs.statSync(file, { bigint: true, throwIfNoEntry: false })
  );
  return Boolean(one && other && one.dev === other.dev && one.ino === other.ino);
}

/** Where the result goes unless `--out` says otherwise: `BOOK.reviewed.xlsx` beside the input; books with macros keep theirs. */
export function defaultOutput(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}.reviewed${ext.toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx"}`);
}

/** Why the system lets nobody write into the folder; undefined when it does. */
function lockOf(folder: string): string | undefined {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * Whether `file` may be written: in a folder that exists, over none of `inputs`.
 * Yields the path to write, links followed, so that a link is kept and its target replaced.
 */
export function checkOutput(file: string, inputs: string[]): Outcome<string> {
  const folder = path.dirname(path.resolve(file));
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return disk({ kind: "folderMissing", path: file, folder });
  const locked = lockOf(folder);
  if (locked !== undefined) return disk({ kind: "notWritable", path: file, detail: locked });
  if (inputs.some((input) => isSameFile(input, file) || path.resolve(input) === path.resolve(file)))
    return disk({ kind: "overwritesInput", path: file });
  const existing = fs.statSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory()) return disk({ kind: "isFolder", path: file });
  return done(existing ? fs.realpathSync(file) : path.resolve(file));
}

export interface OutputFile {
  file: string;
  content: Uint8Array | string;
}

/** Writes all of the files or none: each to a temporary one beside it, then all are renamed. */
export function writeWhole(files: readonly OutputFile[]): Outcome<undefined> {
  const jobs = files.map(({ file, content }) => ({ file, content, temporary: besides(file) }));
  let current = "";
  try {
    for (const { file, content, temporary } of jobs) {
      current = file;
      fs.writeFileSync(temporary, content, { flag: "wx" });
    }
    for (const { file, temporary } of jobs) {
      current = file;
      fs.renameSync(temporary, file);
    }
    return done(undefined);
  } catch (error) {
    for (const { temporary } of jobs) fs.rmSync(temporary, { force: true });
    const detail = codeOf(error);
    if (detail) return disk({ kind: "notWritable", path: current, detail });
    throw error;
  }
}

const besides = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);

import type { FileProblem } from "../host/file/problem";
import type { Problem } from "../core/problem";

/** What can be wrong with the command before a book is open. */
export type UsageProblem =
  | { kind: "noCommand" }
  | { kind: "unknownCommand"; command: string }
  | { kind: "unknownOption"; option: string }
  | { kind: "missingValue"; option: string }
  | { kind: "noInput" }
  | { kind: "twoBooks"; extra: string }
  | { kind: "bookAndCsv" }
  | { kind: "notCsv"; path: string }
  | { kind: "badDay"; value: string }
  | { kind: "badLanguage"; value: string }
  | { kind: "badMapping"; value: string }
  | { kind: "unknownMapKey"; key: string };

/** What can be wrong with a file on the disk; `detail` is the system's own code. */
export type DiskProblem =
  | { kind: "fileMissing"; path: string }
  | { kind: "isFolder"; path: string }
  | { kind: "notReadable"; path: string; detail: string }
  | { kind: "folderMissing"; path: string; folder: string }
  | { kind: "notWritable"; path: string; detail: string }
  | { kind: "overwritesInput"; path: string }
  | { kind: "sameOutput"; path: string }
  | { kind: "badEnding"; path: string; ending: string }
  | { kind: "settingsNotJson"; path: string }
  | { kind: "unknownSetting"; path: string; key: string }
  | { kind: "badSetting"; path: string; key: string };

/** Every expected failure of the command line, by where it comes from. */
export type Failure =
  | { from: "usage"; problem: UsageProblem }
  | { from: "disk"; problem: DiskProblem }
  | { from: "file"; path: string; problem: FileProblem }
  | { from: "review"; problem: Problem };

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const usage = (problem: UsageProblem): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { from: "usage", problem },
});
export const disk = (problem: DiskProblem): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { from: "disk", problem },
});

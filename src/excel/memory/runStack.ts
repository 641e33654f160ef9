import type { BookRecord, StoredRun } from "./bookRecord";
import { LASTING_TEXTS } from "./lastingTexts";

/** So many runs can be put back at most. */
const MOST_RUNS = 10;
/** Characters of their texts together; the newest run is kept whatever it takes. A file of them is some megabytes long. */
const MOST_CHARACTERS = 20_000_000;
/** The one run of workbooks of the first version, whose texts stand in the archive without its id. */
const FIRST_VERSION_ID = "last";

/** What can be put back, oldest first. */
export function runsIn(record: BookRecord | undefined): StoredRun[] {
  if (record?.runs) return record.runs;
  if (!record?.lastRun?.undoable) return [];
  const { asOf, at } = record.lastRun;
  const count = record.customers?.rows ?? 0;
  return [{ id: FIRST_VERSION_ID, kind: "review", at, asOf, count, size: 0 }];
}

/** The runs that are kept: the newest ones. */
export function recentRuns(runs: readonly StoredRun[]): StoredRun[] {
  let size = 0;
  const fit = runs
    .slice()
    .reverse()
    .findIndex((run, i) => (size += run.size) > MOST_CHARACTERS && i > 0);
  return runs.slice(-Math.min(MOST_RUNS, fit < 0 ? MOST_RUNS : fit));
}

/** The same runs, the newest of them marked as whole, or as one of which only a part stands in the workbook. */
export function withNewest(runs: readonly StoredRun[], is: "whole" | "unfinished"): StoredRun[] {
  return runs.map((run, i) => {
    if (i < runs.length - 1) return run;
    const whole = { ...run };
    delete whole.unfinished;
    return is === "whole" ? whole : { ...whole, unfinished: true };
  });
}

/** An id that no run has: the time, with a number where two runs have the same. */
export function newRunId(at: string, runs: readonly StoredRun[]): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? at : `${at} ${n}`;
    if (!runs.some((run) => run.id === id)) return id;
  }
}

/** Under this name a text of a run stands in the archive. */
export const textOfRun = (id: string, name: string) =>
  id === FIRST_VERSION_ID ? name : `${id}: ${name}`;

/** Whether a name in the archive is that of a text of this run. */
export function isOfRun(id: string, name: string): boolean {
  if (id === FIRST_VERSION_ID) return !LASTING_TEXTS.includes(name) && !name.includes(": ");
  return name.startsWith(`${id}: `);
}

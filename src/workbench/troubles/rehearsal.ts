import type { Locks } from "../../host/bridge/lockBook";
import type { Failure, Troubles } from "../../host/bridge/troubles";

/** What can be switched on, in the order of the menu. */
export const TROUBLES = [
  "protectedSheets",
  "protectedBook",
  "readOnly",
  "cellEdited",
  "smallLimit",
  "slow",
  "failing",
  "breaksOff",
  "silent",
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** How often a batch may be made to fail: every so many. Odd, since office.js sends a clean-up after most batches. */
export const INTERVALS = [3, 7, 25] as const;

export interface Rehearsal {
  on: ReadonlySet<Trouble>;
  failure: Failure;
  every: number;
}

export const NO_REHEARSAL: Rehearsal = {
  on: new Set(),
  failure: "ActivityLimitReached",
  every: 7,
};

/** Small enough to cut the samples' orders in pieces, large enough for the largest single step. */
const SMALL_LIMIT = 250 * 1024;
const SLOW_MS = 400;

export const locksOf = ({ on }: Rehearsal): Locks => ({
  sheets: on.has("protectedSheets"),
  structure: on.has("protectedBook"),
  reading: on.has("readOnly"),
});

export const troublesOf = ({ on, failure, every }: Rehearsal): Troubles => ({
  cellEdited: on.has("cellEdited"),
  silent: on.has("silent"),
  breaksOff: on.has("breaksOff"),
  delayMs: on.has("slow") ? SLOW_MS : 0,
  ...(on.has("failing") && { failing: { every, code: failure } }),
  ...(on.has("smallLimit") && { payloadBytes: SMALL_LIMIT }),
});

export function switched(rehearsal: Rehearsal, trouble: Trouble, isOn: boolean): Rehearsal {
  const on = new Set(rehearsal.on);
  if (isOn) on.add(trouble);
  else on.delete(trouble);
  return { ...rehearsal, on };
}

/** Enter in the sheet ends the editing of a cell; nothing else changes. */
export const leavingCell = (rehearsal: Rehearsal): Rehearsal =>
  rehearsal.on.has("cellEdited") ? switched(rehearsal, "cellEdited", false) : rehearsal;

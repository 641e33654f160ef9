import type { StageLog } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";

/**
 * Rows of the stage log that a person changed and nobody approved, by their index, newest first and those without a day last; rows of one day
 * in the order of the sheet. What was written automatically needs no approval, nor does a row after `asOf`, which is not yet there.
 */
export function unapprovedChanges(log: StageLog | undefined, asOf: Day): number[] {
  if (!log) return [];
  const rows: number[] = [];
  for (let i = 0; i < log.length; i++) {
    const byHand = log.automatic?.[i] !== 1;
    const approved = (log.approvedBy?.codes[i] ?? -1) >= 0;
    if (byHand && !approved && (log.day[i] ?? NO_DAY) <= asOf) rows.push(i);
  }
  return rows.sort((a, b) => (log.day[b] ?? NO_DAY) - (log.day[a] ?? NO_DAY) || a - b);
}

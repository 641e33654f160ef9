import type { Day } from "../core/columns/values/cell";

/** Older newest orders than this make today doubtful as the analysis date. */
export const OLD_AFTER_DAYS = 30;

/** Whether a book whose newest order is of that day has hardly anything to tell about today. */
export const isOldOn = (today: Day, newestOrder: Day | undefined): newestOrder is Day =>
  newestOrder !== undefined && today - newestOrder > OLD_AFTER_DAYS;

/** The day that is proposed: today; for an old book that was reviewed before the day of that review, or of a newer order. */
export function proposedAsOf(
  today: Day,
  { newestOrder, lastRun }: { newestOrder?: Day; lastRun?: { asOf: Day } }
): Day {
  return isOldOn(today, newestOrder) && lastRun ? Math.max(lastRun.asOf, newestOrder) : today;
}

import { NO_DAY, type Day } from "../columns/values/cell";
import type { FollowUp } from "./followUp";

/** Customers by the day they are due; the four parts add up to `customers`. */
export interface DueCounts {
  customers: number;
  /** Due on the analysis date or before. */
  now: number;
  /** Due after it, up to the end of the span. */
  later: number;
  /** Due after the span. */
  notDue: number;
  /** No rule, or one without a rhythm, or given up. */
  noContact: number;
}

/**
 * Counts customers by group or by rule: one entry a code of `column` (0 … codes − 1); -1 belongs to none.
 *
 * @param until last day of the span that begins on `asOf`
 */
export function dueCounts(
  column: ArrayLike<number>,
  codes: number,
  { dueBy }: Pick<FollowUp, "dueBy">,
  asOf: Day,
  until: Day
): DueCounts[] {
  const counts = Array.from({ length: codes }, () => ({
    customers: 0,
    now: 0,
    later: 0,
    notDue: 0,
    noContact: 0,
  }));
  for (let c = 0; c < column.length; c++) {
    const group = counts[column[c] ?? -1];
    if (!group) continue;
    group.customers++;
    const day = dueBy[c] ?? NO_DAY;
    if (day === NO_DAY) group.noContact++;
    else if (day <= asOf) group.now++;
    else if (day <= until) group.later++;
    else group.notDue++;
  }
  return counts;
}

import { NO_DAY, type Day } from "../columns/values/cell";
import { STATUSES, type Status } from "../codes";
import { activityStatus } from "../life/activityStatus";
import type { StatusBounds } from "../life/statusBounds";
import { ABSENT, CHURNED, KEPT, type MonthOfStates } from "./walkMonths";

/**
 * The customers at the end of one month, and what the month did to them. Churned: more than `churnDays` without an order. With the default
 * settings that is the status "lost", so that at risk are the active, silent and sleeping ones. A customer who churned and came back in one
 * month counts as neither.
 */
export interface ChurnMonth {
  /** Last day of the month; of the last month the analysis date. */
  until: Day;
  /** Customers by activity status; they add up to everybody with an order up to this day. */
  states: Record<Status, number>;
  /** Not churned when the month began: could be lost in it. */
  atRisk: number;
  /** Of those, how many are churned at its end. */
  churned: number;
  /** Had no valid order when the month began, and has one at its end. */
  gained: number;
  /** Churned when the month began, not any more at its end. */
  returned: number;
  /** churned / atRisk; undefined when nobody was at risk. */
  rate?: number;
}

/** Counts what `walkMonths` says of one month; statuses end at these bounds. */
export function countMonth(
  { until, before, now, last }: MonthOfStates,
  bounds: StatusBounds
): ChurnMonth {
  const month = emptyMonth(until);
  for (let c = 0; c < now.length; c++) {
    if (now[c] !== ABSENT) {
      month.states[activityStatus(until - (last[c] ?? NO_DAY), bounds)]++;
      if (before[c] === ABSENT) month.gained++;
    }
    if (before[c] === CHURNED && now[c] === KEPT) month.returned++;
    if (before[c] === KEPT) {
      month.atRisk++;
      if (now[c] === CHURNED) month.churned++;
    }
  }
  if (month.atRisk > 0) month.rate = month.churned / month.atRisk;
  return month;
}

function emptyMonth(until: Day): ChurnMonth {
  const states = Object.fromEntries(STATUSES.map((s) => [s, 0])) as Record<Status, number>;
  return { until, states, atRisk: 0, churned: 0, gained: 0, returned: 0 };
}

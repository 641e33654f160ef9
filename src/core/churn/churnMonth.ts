import { NO_DAY, type Day } from "../columns/values/cell";
import { STATUSES, type Status } from "../codes";
import { statusCode } from "../life/activityStatus";
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
  const states = new Int32Array(STATUSES.length);
  /** Customers by what they were and what they are. */
  const moves = new Int32Array(9);
  for (let c = 0; c < now.length; c++) {
    const is = now[c] ?? ABSENT;
    const move = 3 * (before[c] ?? ABSENT) + is;
    moves[move] = (moves[move] ?? 0) + 1;
    if (is === ABSENT) continue;
    const status = statusCode(until - (last[c] ?? NO_DAY), bounds);
    states[status] = (states[status] ?? 0) + 1;
  }
  const moved = (from: number, to: number) => moves[3 * from + to] ?? 0;
  const churned = moved(KEPT, CHURNED);
  const atRisk = moved(KEPT, ABSENT) + moved(KEPT, KEPT) + churned;
  return {
    until,
    states: Object.fromEntries(STATUSES.map((code, k) => [code, states[k] ?? 0])) as Record<
      Status,
      number
    >,
    atRisk,
    churned,
    gained: moved(ABSENT, KEPT) + moved(ABSENT, CHURNED),
    returned: moved(CHURNED, KEPT),
    ...(atRisk > 0 && { rate: churned / atRisk }),
  };
}

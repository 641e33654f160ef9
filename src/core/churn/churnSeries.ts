import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import { STATUSES, type Status } from "../codes";
import { activityStatus } from "../life/activityStatus";
import { boundsOverTime } from "../life/boundsOverTime";
import { ordersOverTime } from "../life/ordersOverTime";
import type { StatusBounds } from "../life/statusBounds";
import type { Settings } from "../settings";
import { ABSENT, CHURNED, KEPT, type MonthOfStates, walkMonths } from "./walkMonths";

/** The customers at the end of one month, and what the month did to them. */
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

/**
 * The last `settings.churnMonths` months up to `asOf`, oldest first; months before the book's first order are left out (`walkMonths`).
 * Churned: more than `churnDays` without an order. With the default settings that is the status "lost", so that at risk
 * are the active, silent and sleeping ones. A month in which a customer both churned and came back counts as neither.
 */
export function churnSeries(
  facts: Facts,
  settings: Pick<Settings, "statusBasis" | "statusBounds" | "churnDays" | "churnMonths">,
  asOf: Day
): ChurnMonth[] {
  const ordersUntil = ordersOverTime(facts);
  const boundsOf = boundsOverTime(facts, settings);
  const months: ChurnMonth[] = [];
  walkMonths(facts, settings, asOf, (month) =>
    months.push(countMonth(month, boundsOf(ordersUntil(month.until))))
  );
  return months;
}

/** The counts of one month; statuses end at these bounds. */
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

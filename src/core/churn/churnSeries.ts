import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import { STATUSES, type Status } from "../codes";
import { activityStatus } from "../life/activityStatus";
import type { Settings } from "../settings";
import { lastOrdersOverTime } from "./lastOrders";
import { monthEnds } from "./monthEnds";

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

/** What a customer was when a month began; absent: had no order yet. */
const ABSENT = 0;
const KEPT = 1;
const CHURNED = 2;

/**
 * The last `settings.churnMonths` months up to `asOf`, oldest first: each is what the review of its last day would have said of the rows
 * that are used at `asOf`. A refund counts from its own day on, so an order refunded in full later is an order until then.
 * Churned: more than `churnDays` without an order. With the default settings that is the status "lost", so that at risk
 * are the active, silent and sleeping ones. A month in which a customer both churned and came back counts as neither.
 */
export function churnSeries(
  facts: Facts,
  settings: Pick<Settings, "statusBounds" | "churnDays" | "churnMonths">,
  asOf: Day
): ChurnMonth[] {
  const state = new Uint8Array(facts.perCustomer.length).fill(ABSENT);
  const lastOrders = lastOrdersOverTime(facts);
  const months: ChurnMonth[] = [];

  for (const until of monthEnds(asOf, settings.churnMonths + 1)) {
    const month = emptyMonth(until);
    const last = lastOrders(until);
    for (let c = 0; c < last.length; c++) {
      const day = last[c] ?? NO_DAY;
      const gone = until - day;
      const now = day === NO_DAY ? ABSENT : gone > settings.churnDays ? CHURNED : KEPT;
      if (now !== ABSENT) month.states[activityStatus(gone, settings.statusBounds)]++;
      if (state[c] === ABSENT && now !== ABSENT) month.gained++;
      if (state[c] === CHURNED && now === KEPT) month.returned++;
      if (state[c] === KEPT) {
        month.atRisk++;
        if (now === CHURNED) month.churned++;
      }
      state[c] = now;
    }
    if (month.atRisk > 0) month.rate = month.churned / month.atRisk;
    months.push(month);
  }
  return months.slice(1);
}

function emptyMonth(until: Day): ChurnMonth {
  const states = Object.fromEntries(STATUSES.map((s) => [s, 0])) as Record<Status, number>;
  return { until, states, atRisk: 0, churned: 0, gained: 0, returned: 0 };
}

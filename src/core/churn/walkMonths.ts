import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import { lastOrdersOverTime } from "./lastOrders";
import { monthEnds } from "./monthEnds";

/** What a customer is at a point in time. Absent: has no order yet. Churned: more than `churnDays` without one. */
export const ABSENT = 0;
export const KEPT = 1;
export const CHURNED = 2;

/** One month, one entry a customer. The arrays are used again for the next month. */
export interface MonthOfStates {
  /** Last day of the month before, and of this one; of the last month the analysis date. */
  from: Day;
  until: Day;
  /** ABSENT, KEPT or CHURNED at the end of `from` and of `until`. */
  before: Uint8Array;
  now: Uint8Array;
  /** Day of the last order up to `until`; NO_DAY without one. */
  last: Int32Array;
}

/**
 * The last `churnMonths` months up to `asOf`, oldest first, beginning with that of the book's first order: each is what the review of its
 * last day would have said of the rows that are used at `asOf`. A refund counts from its own day on, so an order refunded in full later is
 * an order until then. O(lines + months · customers).
 */
export function walkMonths(
  facts: Facts,
  { churnDays, churnMonths }: Pick<Settings, "churnDays" | "churnMonths">,
  asOf: Day,
  visit: (month: MonthOfStates) => void
): void {
  const lastOrders = lastOrdersOverTime(facts);
  const [start = asOf, ...ends] = monthEnds(asOf, churnMonths + 1);
  let before = new Uint8Array(facts.perCustomer.length);
  let now = new Uint8Array(facts.perCustomer.length);
  let from = start;
  let begun = judgeStates(lastOrders(start), start, churnDays, before);
  for (const until of ends) {
    const last = lastOrders(until);
    begun = judgeStates(last, until, churnDays, now) || begun;
    if (begun) visit({ from, until, before, now, last });
    [before, now] = [now, before];
    from = until;
  }
}

/** Fills in the states; tells whether anybody has an order. */
function judgeStates(last: Int32Array, until: Day, churnDays: number, into: Uint8Array): boolean {
  let somebody = false;
  for (let c = 0; c < last.length; c++) {
    const day = last[c] ?? NO_DAY;
    into[c] = day === NO_DAY ? ABSENT : until - day > churnDays ? CHURNED : KEPT;
    somebody ||= day !== NO_DAY;
  }
  return somebody;
}

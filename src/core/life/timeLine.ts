import { countMonth, type ChurnMonth } from "../churn/churnMonth";
import { walkMonths } from "../churn/walkMonths";
import type { Day } from "../columns/values/cell";
import { NO_DAY } from "../columns/values/cell";
import { RELATIONSHIPS, STATUSES, type Relationship } from "../codes";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";
import { statusCode } from "./activityStatus";
import { boundsOverTime } from "./boundsOverTime";
import { ordersOverTime } from "./ordersOverTime";
import { relationshipCode } from "./relationshipStage";
import { spendOverTime } from "./spendOverTime";

/** The customers at the end of one month, what the month did to them, and what they brought in it. */
export interface TimeLineMonth extends ChurnMonth {
  /** Customers by relationship stage; they add up to everybody with an order up to this day. */
  relationships: Record<Relationship, number>;
  /** Valid orders placed in the month. */
  orders: number;
  /** Net of the used lines of the month, refunds on their own day. */
  net: number;
  /** Net of all time of the customers who are active at its end. */
  activeNet: number;
}

const ACTIVE = STATUSES.indexOf("active");

type Needed = Pick<Settings, "statusBasis" | "statusBounds" | "churnDays" | "churnMonths">;

/**
 * The book's time line: the last `churnMonths` months up to `asOf`, oldest first, none before the first order. Each is what the review of
 * its last day would have said of the rows that are used at `asOf`; the last is this review. One pass over the lines, and one over the
 * customers a month. Empty without an order.
 */
export function timeLine(facts: Facts, settings: Needed, asOf: Day): TimeLineMonth[] {
  const ordersUntil = ordersOverTime(facts);
  const spendUntil = spendOverTime(facts);
  const boundsOf = boundsOverTime(facts, settings);
  const months: TimeLineMonth[] = [];

  walkMonths(facts, settings, asOf, (states) => {
    const { from, until, last } = states;
    if (months.length === 0) boundsOf(ordersUntil(from));
    const orders = ordersUntil(until);
    const { recent, previous } = spendUntil(until);
    const bounds = boundsOf(orders);
    const relationships = new Int32Array(RELATIONSHIPS.length);
    let activeNet = 0;
    for (let c = 0; c < last.length; c++) {
      const day = last[c] ?? NO_DAY;
      if (day === NO_DAY) continue;
      const status = statusCode(until - day, bounds);
      const relationship = relationshipCode({
        status,
        orders: orders.count[c] ?? 0,
        recent: round6(recent[c] ?? 0),
        previous: round6(previous[c] ?? 0),
      });
      relationships[relationship] = (relationships[relationship] ?? 0) + 1;
      if (status === ACTIVE) activeNet += round6(orders.net[c] ?? 0);
    }
    months.push({
      ...countMonth(states, bounds),
      relationships: Object.fromEntries(
        RELATIONSHIPS.map((code, k) => [code, relationships[k] ?? 0])
      ) as Record<Relationship, number>,
      orders: orders.placed,
      net: round6(orders.turnover),
      activeNet: round6(activeNet),
    });
  });
  return months;
}

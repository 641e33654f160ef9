import { RELATIONSHIPS, STATUSES } from "../codes";
import { round6 } from "../math/round6";

/** Days of each of the two spans that are compared. */
export const SPAN_DAYS = 180;

const SLEEPING = STATUSES.indexOf("sleeping");
const EXPLORING = RELATIONSHIPS.indexOf("exploring");
const GROWING = RELATIONSHIPS.indexOf("growing");
const STABLE = RELATIONSHIPS.indexOf("stable");
const DECLINING = RELATIONSHIPS.indexOf("declining");

/** What is known of a scored customer. */
export interface RelationshipFacts {
  /** Index into STATUSES. */
  status: number;
  orders: number;
  /** Net spend of the last 180 days (0 ≤ asOf − day ≤ 179). */
  recent: number;
  /** Net spend of the 180 days before (180 ≤ asOf − day ≤ 359). */
  previous: number;
}

/**
 * The relationship stage as an index into RELATIONSHIPS. First match: declining is sleeping or lost, or at most half of a positive previous spend; exploring is at most one order; stable is three
 * orders or more with over 50 % and under 120 % of the previous spend; growing is everybody else.
 */
export function relationshipCode({ status, orders, recent, previous }: RelationshipFacts): number {
  const halved = previous > 0 && recent <= round6(previous * 0.5);
  if (status >= SLEEPING || halved) return DECLINING;
  if (orders <= 1) return EXPLORING;
  const steady = previous > 0 && recent < round6(previous * 1.2);
  return orders >= 3 && steady ? STABLE : GROWING;
}

import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { SPAN_DAYS } from "../life/relationshipStage";
import { spendBetween } from "../life/spend";
import { median } from "../math/quantile";
import { round6 } from "../math/round6";

const HALVED = 0.5;

/** A customer who still buys but spends at most half, by index into `Book.customers`. */
export interface SilentLoss {
  customer: number;
  /** Net of days 180 … 359 before `asOf`. */
  previous: number;
  /** Net of the last 180 days; refunds count on their own day, so it may be negative. */
  current: number;
  /** previous − current */
  lost: number;
}

/**
 * Silent attrition at `asOf`, the greatest loss first: a valid order in the last 180 days, spend at most 50 % of the
 * 180 days before, and that spend at least the median of everybody's positive spend in those days.
 */
export function silentAttrition(facts: Facts, asOf: Day): SilentLoss[] {
  const { length } = facts.perCustomer;
  const current = spendBetween(facts, asOf, 0, SPAN_DAYS);
  const previous = spendBetween(facts, asOf, SPAN_DAYS, 2 * SPAN_DAYS);
  const { orders } = facts;
  const bought = new Uint8Array(length);
  for (let i = orders.length - 1; i >= 0 && asOf - (orders.day[i] ?? 0) < SPAN_DAYS; i--) {
    bought[orders.customer[i] ?? -1] = 1;
  }

  const spends = previous.filter((spend) => spend > 0);
  if (spends.length === 0) return [];
  const usual = median(spends);
  const losses: SilentLoss[] = [];
  for (let c = 0; c < length; c++) {
    const before = previous[c] ?? 0;
    const now = current[c] ?? 0;
    if (bought[c] === 0 || before <= 0 || before < usual || now > round6(HALVED * before)) continue;
    losses.push({ customer: c, previous: before, current: now, lost: round6(before - now) });
  }
  return losses.sort((a, b) => b.lost - a.lost || a.customer - b.customer);
}

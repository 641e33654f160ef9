import type { Day } from "../columns/cell";
import type { Facts } from "../facts";
import { median } from "../math/quantile";
import { round6 } from "../math/round6";

/** Length of both windows in days. */
export const WINDOW_DAYS = 180;
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
  const current = new Float64Array(length);
  const previous = new Float64Array(length);
  const { lines, orders } = facts;
  for (let i = 0; i < lines.length; i++) {
    const ago = asOf - (lines.day[i] ?? 0);
    const c = lines.customer[i] ?? -1;
    const window = ago < WINDOW_DAYS ? current : ago < 2 * WINDOW_DAYS ? previous : undefined;
    if (window) window[c] = (window[c] ?? 0) + (lines.amount[i] ?? 0);
  }
  const bought = new Uint8Array(length);
  for (let i = orders.length - 1; i >= 0 && asOf - (orders.day[i] ?? 0) < WINDOW_DAYS; i--) {
    bought[orders.customer[i] ?? -1] = 1;
  }

  const spends = previous.map(round6).filter((spend) => spend > 0);
  if (spends.length === 0) return [];
  const usual = median(spends);
  const losses: SilentLoss[] = [];
  for (let c = 0; c < length; c++) {
    const before = round6(previous[c] ?? 0);
    const now = round6(current[c] ?? 0);
    if (bought[c] === 0 || before <= 0 || before < usual || now > HALVED * before) continue;
    losses.push({ customer: c, previous: before, current: now, lost: round6(before - now) });
  }
  return losses.sort((a, b) => b.lost - a.lost || a.customer - b.customer);
}

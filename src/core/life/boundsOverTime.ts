import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { quantileOfCounts } from "../math/quantileOfCounts";
import type { Settings } from "../settings";
import type { OrdersSoFar } from "./ordersOverTime";
import { boundsOfGaps, type StatusBounds } from "./statusBounds";

/**
 * The bounds of the activity statuses as they were on the days of a walk through time: bounds of the book's own gaps know only the gaps up to
 * then, as the review of that day did. Ask on every day of the walk. Every order is looked at once, and again only where one of the past has changed;
 * bounds in fixed days cost nothing.
 */
export function boundsOverTime(
  { perCustomer, lines }: Facts,
  { statusBasis, statusBounds }: Pick<Settings, "statusBasis" | "statusBounds">
): (orders: OrdersSoFar) => StatusBounds {
  const fixed: StatusBounds = { ...statusBounds, basis: "days" };
  if (statusBasis === "days" || lines.length === 0) return () => fixed;

  const span = (lines.day[lines.length - 1] ?? 0) - (lines.day[0] ?? 0);
  const counts = new Int32Array(span + 1);
  const last = new Int32Array(perCustomer.length).fill(NO_DAY);
  let gaps = 0;
  const add = (c: number, day: Day) => {
    const before = last[c] ?? NO_DAY;
    last[c] = day;
    if (before === NO_DAY || before === day) return;
    gaps++;
    counts[day - before] = (counts[day - before] ?? 0) + 1;
  };
  return (orders) => {
    if (orders.rewritten) {
      gaps = 0;
      counts.fill(0);
      last.fill(NO_DAY);
    }
    orders.forEach(orders.rewritten ? "all" : "placed", add);
    const percentiles = { p80: quantileOfCounts(counts, 0.8), p90: quantileOfCounts(counts, 0.9) };
    return boundsOfGaps({ gaps, ...percentiles }) ?? fixed;
  };
}

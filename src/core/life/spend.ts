import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/**
 * Net spend of each customer in a span of days back from `asOf`, refunds on their own day: rows with `from ≤ asOf − day < until`,
 * rounded to 6 decimals.
 */
export function spendBetween(
  { lines, perCustomer }: Facts,
  asOf: Day,
  from: number,
  until: number
): Float64Array {
  const spend = new Float64Array(perCustomer.length);
  for (let i = 0; i < lines.length; i++) {
    const age = asOf - (lines.day[i] ?? 0);
    if (age < from || age >= until) continue;
    const c = lines.customer[i] ?? 0;
    spend[c] = (spend[c] ?? 0) + (lines.amount[i] ?? 0);
  }
  return spend.map(round6);
}

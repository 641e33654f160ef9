import { NO_DAY, type Day } from "../columns/values/cell";
import { dateOfDay } from "../columns/values/civil";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Measured } from "../rfm/measure";

/** Lifetime value without referrals, one entry a customer. */
export interface PlainLifetime {
  /** Months over which the net amount is averaged; 0 for who is not ranked. */
  months: Int32Array;
  /** Money, rounded to 6 decimals; NaN for who is not ranked, and for all where retention is unknown. */
  value: Float64Array;
  /** Ranked customers known for less than a year, who are counted over twelve months. */
  young: number;
}

/** What one good month brought must not be multiplied by twelve. */
const LEAST_MONTHS = 12;

/**
 * Plain lifetime value = average monthly net × 12 × retention. The average is over the calendar months from that of the first order (or, with a
 * window, of its first day where that is later) to that of `asOf`, both included, and over twelve at least: a customer known for less
 * counts as known for a year.
 *
 * @param retention 0 … 1; NaN where the book cannot tell
 */
export function plainLifetime(
  { perCustomer }: Facts,
  { net, values, windowFrom = NO_DAY }: Measured,
  asOf: Day,
  retention: number
): PlainLifetime {
  const { length, firstDay } = perCustomer;
  const months = new Int32Array(length);
  const value = new Float64Array(length).fill(NaN);
  let young = 0;
  for (const c of values.customer) {
    const known = monthOf(asOf) - monthOf(Math.max(firstDay[c] ?? asOf, windowFrom)) + 1;
    if (known < LEAST_MONTHS) young++;
    const counted = Math.max(known, LEAST_MONTHS);
    months[c] = counted;
    value[c] = round6(((net[c] ?? 0) / counted) * 12 * retention);
  }
  return { months, value, young };
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const { year, month } = dateOfDay(day);
  return 12 * year + month;
}

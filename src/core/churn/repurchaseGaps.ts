import { NO_DAY } from "../columns/values/cell";
import type { Facts } from "../facts";
import { quantileOfCounts } from "../math/quantileOfCounts";

/** Upper bounds in days, inclusive, of the gap bands; the last band is open. */
export const GAP_BOUNDS = [7, 14, 30, 60, 90, 180, 365] as const;
export const GAP_BANDS = [
  "1-7",
  "8-14",
  "15-30",
  "31-60",
  "61-90",
  "91-180",
  "181-365",
  "365+",
] as const;

/** The index in GAP_BANDS of so many days. */
export function bandOfGap(days: number): number {
  const band = GAP_BOUNDS.findIndex((bound) => days <= bound);
  return band < 0 ? GAP_BOUNDS.length : band;
}

export interface RepurchaseGaps {
  /** Gaps in all, and how many customers have at least one. */
  gaps: number;
  customers: number;
  /** Days (PERCENTILE.INC); absent without a gap. */
  median?: number;
  p80?: number;
  p90?: number;
  /** Gaps in each band, in the order of GAP_BANDS; they add up to `gaps`. */
  bands: number[];
}

/**
 * Days between one order day of a customer and the next. Several orders on one day are one occasion to buy: they make
 * no gap of 0, which would shorten every percentile of the book's rhythm.
 */
export function repurchaseGaps({ orders, perCustomer }: Facts): RepurchaseGaps {
  const last = new Int32Array(perCustomer.length).fill(NO_DAY);
  const repeated = new Uint8Array(perCustomer.length);
  const span = (orders.day[orders.length - 1] ?? 0) - (orders.day[0] ?? 0);
  const counts = new Int32Array(span + 1);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    const day = orders.day[i] ?? NO_DAY;
    const before = last[c] ?? NO_DAY;
    last[c] = day;
    if (before === NO_DAY || before === day) continue;
    repeated[c] = 1;
    counts[day - before] = (counts[day - before] ?? 0) + 1;
  }
  const customers = repeated.reduce((sum, one) => sum + one, 0);
  const bands = GAP_BANDS.map(() => 0);
  counts.forEach((times, gap) => (bands[bandOfGap(gap)] = (bands[bandOfGap(gap)] ?? 0) + times));
  const gaps = counts.reduce((sum, times) => sum + times, 0);
  if (gaps === 0) return { gaps, customers, bands };
  return {
    gaps,
    customers,
    median: quantileOfCounts(counts, 0.5),
    p80: quantileOfCounts(counts, 0.8),
    p90: quantileOfCounts(counts, 0.9),
    bands,
  };
}

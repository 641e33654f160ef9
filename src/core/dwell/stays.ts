import { mean } from "../math/mean";
import { median, quantile } from "../math/quantile";

/** Upper bounds in days, inclusive, of the ageing bands; the last band is open. */
export const AGEING_BOUNDS = [30, 60, 90, 180, 365] as const;

/** Codes of the ageing bands, from young to old. */
export const AGEING_BANDS = ["0-30", "31-60", "61-90", "91-180", "181-365", "365+"] as const;
export type AgeingBand = (typeof AGEING_BANDS)[number];

/** What a group of stays comes to. Figures in days; undefined when no stay is dated. */
export interface Stays {
  /** Stays with a date. */
  count: number;
  mean?: number;
  median?: number;
  /** PERCENTILE.INC at 80 %. */
  p80?: number;
  /** Stays in each ageing band, in the order of AGEING_BANDS; they add up to `count`. */
  bands: number[];
}

/** Summary of days in stage, shown while still in it (no stay counts as finished). */
export function summarizeStays(days: readonly number[]): Stays {
  const bands = AGEING_BANDS.map(() => 0);
  for (const d of days) {
    const open = AGEING_BOUNDS.findIndex((bound) => d <= bound);
    const band = open < 0 ? AGEING_BOUNDS.length : open;
    bands[band] = (bands[band] ?? 0) + 1;
  }
  if (days.length === 0) return { count: 0, bands };
  return {
    count: days.length,
    mean: mean(days),
    median: median(days),
    p80: quantile(days, 0.8),
    bands,
  };
}

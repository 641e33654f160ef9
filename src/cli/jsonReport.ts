import type { ReviewTotals } from "../core/review";
import { isoDay } from "./day";

/** Milliseconds of each step; `open` holds reading the file and starting office.js, `read` finding and reading the data, `save` packing the result. */
export interface Timings {
  open: number;
  read: number;
  analyze: number;
  write: number;
  save: number;
}

/** What `--json` writes: the totals in codes and full precision, whatever the language, and what the run cost. */
export function jsonReport(totals: ReviewTotals, timingsMs: Timings): string {
  const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
  const { asOf, comparison } = totals;
  const report = {
    ...totals,
    asOf: isoDay(asOf),
    ...(comparison && { comparison: { ...comparison, earlier: isoDay(comparison.earlier) } }),
    timingsMs,
    peakMemoryMB,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

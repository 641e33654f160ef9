import type { BookTotals } from "../bookTotals";
import type { Coded } from "../columns/book";
import type { Day } from "../columns/values/cell";
import type { LeftOutReason } from "../problem";
import type { Settings } from "../settings";

/** What is remembered of one review: enough to say later what it rested on. */
export interface ReviewRecord {
  asOf: Day;
  /** Wall-clock time of the run, ISO 8601. */
  at: string;
  settings: Settings;
  cuts: BookTotals["cuts"];
  leftOut: Record<LeftOutReason, number>;
  totals: Pick<
    BookTotals,
    "customers" | "orders" | "net" | "segments" | "tiers" | "status" | "pipeline"
  >;
}

/** Everybody's groups at one review, as codes; all arrays have the same length, code -1 is blank. */
export interface Snapshot {
  asOf: Day;
  /** Normalised customer ids (`normalizeId`). */
  key: string[];
  segment: Coded;
  tier: Coded;
  status: Coded;
  /** Codes of `Settings.stages`. */
  stage: Coded;
  /** The review at which segment or tier last changed, NO_DAY until they do; and what they were before. */
  changedOn: Int32Array;
  previousSegment: Coded;
  previousTier: Coded;
}

/** What earlier reviews left in the workbook. */
export interface History {
  /** Oldest first; at most `MOST_REVIEWS`. */
  reviews: ReviewRecord[];
  /** Oldest first; of the last two review days. */
  snapshots: Snapshot[];
}

export const MOST_REVIEWS = 60;
export const NO_HISTORY: History = { reviews: [], snapshots: [] };

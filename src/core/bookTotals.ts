import type { AToE, Relationship, Status, Tier } from "./codes";
import type { Day } from "./columns/values/cell";
import type { LeftOutReason } from "./problem";
import type { Cuts } from "./rfm/cuts";

/** Counts by score; a blank score is not counted. */
export type ScoreCounts = Record<"1" | "2" | "3" | "4" | "5", number>;

/** Counts and sums of a book on one day, without its models; plain JSON with the codes of the domain whatever the language. */
export interface BookTotals {
  asOf: Day;
  rows: { orders: { total: number; used: number; leftOut: Record<LeftOutReason, number> } };
  customers: { total: number; scored: number; prospects: number; netZero: number };
  orders: number;
  net: number;
  cuts: Cuts;
  scores: { r: ScoreCounts; f: ScoreCounts; m: ScoreCounts };
  segments: Record<string, number>;
  tiers: Record<Tier, number>;
  status: Record<Status, number>;
  /** By the codes of `Settings.stages`. */
  pipeline: Record<string, number>;
  relationship: Record<Relationship, number>;
  aToE: Record<AToE, number>;
  /** Customers who reached at least the n-th order. */
  ladder: Record<"1" | "2" | "3" | "4" | "5", number>;
}

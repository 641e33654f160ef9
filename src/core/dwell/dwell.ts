import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { stageLimit } from "./limits";
import { stageEntry } from "./stageEntry";

export const STALLS = ["none", "dueSoon", "stalled"] as const;
export type Stall = (typeof STALLS)[number];

/** How long each customer has been in the present stage; one entry a customer, in the order of `Book.customers`. */
export interface Dwell {
  /** Whole days since the stage was entered, 0 on the day itself; -1 when no date tells. */
  days: Int32Array;
  /** 1: the stage's own day is unknown and the created date stands in for it. */
  estimated: Uint8Array;
  /** The limit of the present stage in days; -1 when it has none. */
  limit: Int32Array;
  /** Index into STALLS. Always "none" without days or without a limit. */
  stall: Uint8Array;
}

/**
 * Dwell in the present pipeline stage at `asOf`: stalled is over the limit, due soon from
 * `dueSoonShare` percent of it up to and including it.
 */
export function measureDwell(
  book: Book,
  facts: Facts,
  standing: Standing,
  settings: Settings,
  asOf: Day
): Dwell {
  const { length } = book.customers;
  const entry = stageEntry(book, facts, standing, settings, asOf);
  const limits = settings.stages.map(({ code }) => stageLimit(settings, code));
  const dwell: Dwell = {
    days: new Int32Array(length).fill(-1),
    estimated: entry.estimated,
    limit: new Int32Array(length).fill(-1),
    stall: new Uint8Array(length),
  };
  for (let c = 0; c < length; c++) {
    const limit = limits[standing.pipeline[c] ?? -1];
    if (limit !== undefined) dwell.limit[c] = limit;
    const entered = entry.day[c] ?? NO_DAY;
    if (entered === NO_DAY) continue;
    const days = asOf - entered;
    dwell.days[c] = days;
    dwell.stall[c] = STALLS.indexOf(stallOf(days, limit, settings.dueSoonShare));
  }
  return dwell;
}

function stallOf(days: number, limit: number | undefined, dueSoonShare: number): Stall {
  if (limit === undefined) return "none";
  if (days > limit) return "stalled";
  return 100 * days >= dueSoonShare * limit ? "dueSoon" : "none";
}

import type { Book, Coded } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
import { normalizeId } from "../columns/normalizeId";
import { STATUSES, TIERS } from "../codes";
import type { ReviewTotals } from "../review";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import type { ReviewRecord, Snapshot } from "./history";

/** What is to be remembered of a review; the caller adds the time. */
export function recordOf(totals: ReviewTotals, settings: Settings): Omit<ReviewRecord, "at"> {
  const { asOf, cuts, rows, customers, orders, net, segments, tiers, status, pipeline } = totals;
  return {
    asOf,
    settings,
    cuts,
    leftOut: rows.orders.leftOut,
    totals: { customers, orders, net, segments, tiers, status, pipeline },
  };
}

/** Everybody's groups on this day. */
export function snapshotOf(
  { customers }: Book,
  standing: Standing,
  { stages }: Settings,
  asOf: Day
): Snapshot {
  const { length } = customers;
  const coded = (codes: ArrayLike<number>, labels: readonly string[]): Coded => ({
    codes: Int32Array.from(codes),
    labels: [...labels],
  });
  const blank = (): Coded => ({ codes: new Int32Array(length).fill(-1), labels: [] });
  return {
    asOf,
    key: customers.id.map((id) => normalizeId(id)),
    segment: coded(standing.segment, standing.segmentCodes),
    tier: coded(standing.tier, TIERS),
    status: coded(standing.status, STATUSES),
    stage: coded(
      standing.pipeline,
      stages.map(({ code }) => code)
    ),
    changedOn: new Int32Array(length).fill(NO_DAY),
    previousSegment: blank(),
    previousTier: blank(),
  };
}

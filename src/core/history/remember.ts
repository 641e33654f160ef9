import type { Book, Coded } from "../columns/book";
import { normalizeId } from "../columns/values/normalizeId";
import { STATUSES, TIERS } from "../codes";
import type { Models } from "../models";
import type { ReviewTotals } from "../review";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import type { Groups } from "./groupChange";
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

/** Everybody's segment and tier, by normalised id. */
export function groupsOf({ customers }: Book, standing: Standing): Groups {
  return {
    key: customers.id.map((id) => normalizeId(id)),
    segment: coded(standing.segment, standing.segmentCodes),
    tier: coded(standing.tier, TIERS),
  };
}

/** Everybody's groups on the day of the review, and when they last changed. */
export function snapshotOf({
  book,
  standing,
  settings,
  asOf,
  groupChange,
}: Pick<Models, "book" | "standing" | "settings" | "asOf" | "groupChange">): Snapshot {
  return {
    asOf,
    ...groupsOf(book, standing),
    status: coded(standing.status, STATUSES),
    stage: coded(
      standing.pipeline,
      settings.stages.map(({ code }) => code)
    ),
    ...groupChange,
  };
}

const coded = (codes: ArrayLike<number>, labels: readonly string[]): Coded => ({
  codes: Int32Array.from(codes),
  labels: [...labels],
});

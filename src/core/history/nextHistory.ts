import type { Day } from "../columns/values/cell";
import { type History, MOST_REVIEWS, type ReviewRecord, type Snapshot } from "./history";

/** The newest review and the one it is compared with. */
const SNAPSHOT_DAYS = 2;

/**
 * The history after a review: it replaces an earlier review of the same day. Oldest first by the day they judge, however they were run; at
 * most `MOST_REVIEWS` reviews and the snapshots of the last two days stay. The given history is left as it is.
 *
 * @param at wall-clock time of the run, ISO 8601
 */
export function nextHistory(
  history: History,
  record: Omit<ReviewRecord, "at">,
  snapshot: Snapshot,
  at: string
): History {
  return {
    reviews: withDay(history.reviews, { ...record, at }, MOST_REVIEWS),
    snapshots: withDay(history.snapshots, snapshot, SNAPSHOT_DAYS),
  };
}

function withDay<Item extends { asOf: Day }>(
  items: readonly Item[],
  item: Item,
  most: number
): Item[] {
  const others = items.filter(({ asOf }) => asOf !== item.asOf);
  return [...others, item].sort((a, b) => a.asOf - b.asOf).slice(-most);
}

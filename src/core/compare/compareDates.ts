import { CLASSES, STATUSES, type AToE, type Status } from "../codes";
import { NO_DAY } from "../columns/values/cell";
import type { Facts } from "../facts";
import { gatherFacts } from "../gatherFacts";
import type { History } from "../history/history";
import { judge } from "../judge";
import { round6 } from "../math/round6";
import type { Models } from "../models";
import type { Standing } from "../standing";
import type { EarlierDay } from "./earlierDay";
import { countMoves, type Moves } from "./moves";
import {
  tierLevels,
  TIERS_NOW,
  TIERS_THEN,
  type TierLevels,
  type TierNow,
  type TierThen,
} from "./tierLevels";
import { tierLists, type TierLists } from "./tierLists";

/** Had no such group: no order yet or any more, or no score. */
const NONE = "none";

/** What changed between two days of one book. Both days are worked out from the rows that the book holds today. */
export interface Comparison {
  earlier: EarlierDay;
  /** The earlier day as the same review would have judged it. */
  facts: Facts;
  standing: Standing;
  /** Net now less net then of each customer: what came in between, refunds included. */
  gained: Float64Array;
  levels: TierLevels;
  /** Everybody with an order on either day. */
  tiers: Moves<TierThen, TierNow>;
  lists: TierLists;
  /** Every customer of the book: A is nobody's buyer. */
  classes: Moves<AToE, AToE>;
  /** Everybody with a segment, a status on either day; `none` on the other. */
  segments: Moves;
  statuses: Moves<Status | typeof NONE, Status | typeof NONE>;
}

type Now = Pick<Models, "book" | "settings" | "asOf" | "history" | "facts" | "standing">;

/**
 * Compares a review with an earlier day of the same book. Undefined when there was no valid order yet on that day. With frozen cuts both days are
 * scored by the cuts in use today, so that a change is the customer's doing.
 */
export function compareDates(now: Now, earlier: EarlierDay): Comparison | undefined {
  const { book, settings } = now;
  const gathered = gatherFacts(book, settings, earlier.day);
  if (!gathered.ok || gathered.value.orders.length === 0) return undefined;
  const facts = gathered.value;
  const standing = judge(book, facts, settings, earlier.day, sameCuts(now));
  const before = { facts, standing };
  const { net } = now.facts.perCustomer;
  const gained = net.map((money, c) => round6(money - (facts.perCustomer.net[c] ?? 0)));
  const levels = tierLevels(before, now);
  return {
    earlier,
    ...before,
    gained,
    levels,
    tiers: countMoves([TIERS_THEN, levels.then], [TIERS_NOW, levels.now], gained),
    lists: tierLists(levels, net, gained, book.customers.overdue),
    classes: countMoves([CLASSES, standing.aToE], [CLASSES, now.standing.aToE], gained),
    segments: movesWithNone(
      [standing.segmentCodes, standing.segment],
      [now.standing.segmentCodes, now.standing.segment],
      gained
    ),
    statuses: movesWithNone([STATUSES, standing.status], [STATUSES, now.standing.status], gained),
  };
}

/** The reviews whose cuts are in use now, as if all of them had been made before the earlier day. */
function sameCuts({ history, asOf }: Now): History {
  const reviews = history.reviews
    .filter((review) => review.asOf < asOf)
    .map((review) => ({ ...review, asOf: NO_DAY }));
  return { reviews, snapshots: [] };
}

/** Moves in which a blank on one of the days is `none`; who is blank on both is not counted. */
function movesWithNone<Code extends string>(
  [from, then]: [readonly Code[], Int8Array],
  [to, now]: [readonly Code[], Int8Array],
  gained: Float64Array
): Moves<Code | typeof NONE, Code | typeof NONE> {
  const named = (codes: Int8Array, none: number, other: Int8Array) =>
    codes.map((code, c) => (code < 0 && (other[c] ?? -1) >= 0 ? none : code));
  return countMoves(
    [[...from, NONE], named(then, from.length, now)],
    [[...to, NONE], named(now, to.length, then)],
    gained
  );
}

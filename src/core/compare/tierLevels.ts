import { TIERS } from "../codes";
import type { Facts } from "../facts";
import type { Standing } from "../standing";

/** Where a customer was in the pyramid: a tier, inactive, or new since. */
export const TIERS_THEN = ["top", "large", "medium", "small", "inactive", "new"] as const;
/** Where a customer is now; gone: had an order then, and now has none in the window, or none left at all. */
export const TIERS_NOW = ["top", "large", "medium", "small", "gone"] as const;
export type TierThen = (typeof TIERS_THEN)[number];
export type TierNow = (typeof TIERS_NOW)[number];

/** The lowest level there is on both days: out of the pyramid. */
export const OUT = TIERS_NOW.indexOf("gone");
const NEW = TIERS_THEN.indexOf("new");

/** The levels of everybody who had a valid order on either day, as indices; -1 for the others. One entry a customer. */
export interface TierLevels {
  /** Into TIERS_THEN. */
  then: Int8Array;
  /** Into TIERS_NOW. */
  now: Int8Array;
}

interface Day {
  facts: Facts;
  standing: Standing;
}

/** Reads the levels off two reviews of the same customers. Levels count down: 0 is top, and `OUT` on both days is out of the pyramid. */
export function tierLevels(before: Day, after: Day): TierLevels {
  const { length } = after.facts.perCustomer;
  const levels: TierLevels = {
    then: new Int8Array(length).fill(-1),
    now: new Int8Array(length).fill(-1),
  };
  for (let c = 0; c < length; c++) {
    const bought = before.facts.perCustomer.scored[c] === 1;
    const buys = after.facts.perCustomer.scored[c] === 1;
    if (!bought && !buys) continue;
    levels.then[c] = bought ? levelOf(before.standing.tier[c]) : NEW;
    levels.now[c] = buys ? levelOf(after.standing.tier[c]) : OUT;
  }
  return levels;
}

/** Ranked tiers come first in both lists, in the order of TIERS. */
function levelOf(tier: number | undefined): number {
  const level = TIERS_NOW.findIndex((name) => name === TIERS[tier ?? -1]);
  return level < 0 ? OUT : level;
}

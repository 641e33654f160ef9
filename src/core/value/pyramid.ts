import type { Tier } from "../codes";
import type { Settings } from "../settings";
import { cutByShare } from "./cutByShare";

interface Model {
  tiers: readonly Tier[];
  /** Upper ends of all tiers but the last, as cumulative percents of the customers. */
  cumulative: readonly number[];
}

const SMALL_BOOK: Model = { tiers: ["top", "medium", "small"], cumulative: [20, 80] };
/** From here on a pyramid of 1 / 4 / 15 / 80 % has room. */
const PYRAMID_FROM = 20;

/** So few customers that they are cut 20 / 60 / 20 whatever the shares of the settings. */
export function isSmallBook(customers: number): boolean {
  return customers < PYRAMID_FROM;
}

function modelFor(customers: number, { top, large, medium }: Settings["tierShares"]): Model {
  if (isSmallBook(customers)) return SMALL_BOOK;
  return {
    tiers: ["top", "large", "medium", "small"],
    cumulative: [top, top + large, top + large + medium],
  };
}

/**
 * The tier of each customer by value: the top 1 %, the next 4 %, the next 15 % and the rest, or as the shares say; under 20 customers 20 / 60 / 20
 * as top, medium, small. Cut by `cutByShare`.
 *
 * @param values of the ranked customers, in any order
 */
export function pyramid(values: Float64Array, shares: Settings["tierShares"]): Tier[] {
  const { tiers, cumulative } = modelFor(values.length, shares);
  return Array.from(cutByShare(values, cumulative), (group) => tiers[group] ?? "small");
}

import type { Tier } from "../codes";

interface Model {
  tiers: readonly Tier[];
  /** Upper ends of all tiers but the last, as cumulative percents of the customers. */
  cumulative: readonly number[];
}

const PYRAMID: Model = { tiers: ["top", "large", "medium", "small"], cumulative: [1, 5, 20] };
const SMALL_BOOK: Model = { tiers: ["top", "medium", "small"], cumulative: [20, 80] };
/** From here on a pyramid of 1 / 4 / 15 / 80 % has room. */
const PYRAMID_FROM = 20;

/** Tiers of a book with so many customers that have orders. */
export function pyramidTiers(customers: number): readonly Tier[] {
  return modelFor(customers).tiers;
}

const modelFor = (customers: number) => (customers < PYRAMID_FROM ? SMALL_BOOK : PYRAMID);

/**
 * The tier of each customer by value: the top 1 %, the next 4 %, the next 15 % and the rest; under 20 customers 20 / 60 / 20 as top, medium,
 * small. A tier ends at ceil(cumulative % × n), with at least one customer in each while they last, the upper tiers first. Equal values at
 * an end go up, which may leave a tier below empty.
 *
 * @param values in any order, comparable as they are (sums rounded to 6 decimals)
 */
export function pyramid(values: Float64Array): Tier[] {
  const { tiers, cumulative } = modelFor(values.length);
  const ascending = values.slice().sort();
  const ends = tierEnds(values.length, cumulative);
  const least = ends.map((end) => ascending[values.length - end] ?? -Infinity);
  return Array.from(values, (value) => {
    const tier = least.findIndex((bound) => value >= bound);
    return tiers[tier < 0 ? tiers.length - 1 : tier] ?? "small";
  });
}

/** How many customers are in each tier or above it, before ties; without the last tier. */
export function tierEnds(customers: number, cumulative: readonly number[]): number[] {
  const ends: number[] = [];
  cumulative.forEach((percent, i) => {
    const above = ends[i - 1] ?? 0;
    const tiersBelow = cumulative.length - i;
    const byShare = Math.ceil((percent * customers) / 100);
    const leavingOneEach = Math.min(byShare, customers - tiersBelow);
    ends.push(Math.min(customers, Math.max(above + 1, leavingOneEach)));
  });
  return ends;
}

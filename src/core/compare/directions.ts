import { round6 } from "../math/round6";
import { type Move, moveList, type Moves } from "./moves";
import { TIERS_NOW, TIERS_THEN, type TierNow, type TierThen } from "./tierLevels";

/** Which way customers went in the pyramid. Away: were inactive and still are, or have no order left. */
export const DIRECTIONS = ["up", "same", "down", "gone", "new", "away"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The customers who went one way, and what they brought in between. */
export interface DirectionSum {
  direction: Direction;
  customers: number;
  /** Net now less net then. */
  gained: number;
}

export function directionOf({ from, to }: Pick<Move<TierThen, TierNow>, "from" | "to">): Direction {
  if (from === "new") return "new";
  if (to === "gone") return from === "inactive" ? "away" : "gone";
  const steps = TIERS_NOW.indexOf(to) - TIERS_THEN.indexOf(from);
  if (steps === 0) return "same";
  return steps < 0 ? "up" : "down";
}

/** The value of the moves: one entry a direction, in the order of DIRECTIONS, with everybody of the matrix in one of them. */
export function directionSums(tiers: Moves<TierThen, TierNow>): DirectionSum[] {
  const sums = DIRECTIONS.map((direction) => ({ direction, customers: 0, gained: 0 }));
  for (const move of moveList(tiers)) {
    const sum = sums[DIRECTIONS.indexOf(directionOf(move))];
    if (!sum) continue;
    sum.customers += move.customers;
    sum.gained = round6(sum.gained + move.gained);
  }
  return sums;
}

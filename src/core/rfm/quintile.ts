/**
 * The cell of a map of five scores for a score 1 … `bins`: the quintile in which the middle of the score's share of the customers lies,
 * ⌈5 (score − ½) / bins⌉. Three scores stand for 1, 3 and 5, four for 1, 2, 4 and 5, five for themselves; better stays better.
 */
export function quintileOf(score: number, bins: number): number {
  return Math.ceil((5 * (score - 0.5)) / bins);
}

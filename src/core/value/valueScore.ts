import { numbersOf } from "../math/numbersOf";
import { percentRanks } from "../math/percentRank";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";

export const VALUE_INPUTS = ["sales", "expected", "profit", "credit", "reference"] as const;
export type ValueInput = (typeof VALUE_INPUTS)[number];

/** The five-input value score and what it rests on. */
export interface ValueScore {
  /** One entry a customer, 0 … 100, rounded to 6 decimals; NaN for who is not ranked. */
  ofCustomer: Float64Array;
  /** The inputs that the book has, with their weights as fractions that add up to 1, and how many of the ranked customers have a number. */
  inputs: { input: ValueInput; weight: number; known: number }[];
}

/**
 * Weighted mean of percent ranks 0 … 100 (100 × PERCENTRANK.INC over the ranked customers with a number) of sales, expected sales, profit, credit
 * and referrals brought. An input is there when a ranked customer has a number in it, and the weights are re-normalised over those; a
 * customer without a number in it has 0 points there. Undefined when no input with a weight is there.
 *
 * @param ranked indices of the customers who are ranked
 * @param columns one entry a customer, NaN where unknown
 * @param length number of customers of the book
 */
export function valueScore(
  ranked: Int32Array,
  columns: Partial<Record<ValueInput, Float64Array>>,
  weights: Settings["valueWeights"],
  length: number
): ValueScore | undefined {
  const found = VALUE_INPUTS.flatMap((input) => {
    const column = columns[input];
    if (!column || !(weights[input] > 0)) return [];
    const values = numbersOf(ranked, (c) => column[c] ?? NaN);
    const known = values.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
    return known > 0 ? [{ input, known, ranks: percentRanks(values) }] : [];
  });
  const whole = found.reduce((sum, { input }) => sum + weights[input], 0);
  if (whole === 0) return undefined;
  const ofCustomer = new Float64Array(length).fill(NaN);
  ranked.forEach((c, i) => {
    let points = 0;
    for (const { input, ranks } of found) points += weights[input] * (ranks[i] || 0);
    ofCustomer[c] = round6((100 * points) / whole);
  });
  return {
    ofCustomer,
    inputs: found.map(({ input, known }) => ({ input, weight: weights[input] / whole, known })),
  };
}

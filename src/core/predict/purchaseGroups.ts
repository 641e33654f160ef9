import { numbersOf } from "../math/numbersOf";
import type { RepeatDays } from "./repeatDays";

/** Customers with the same history are one group: the sufficient statistics of BG/NBD, sorted by x, then t_x, then T, in days. */
export interface PurchaseGroups {
  length: number;
  frequency: Int32Array;
  recency: Int32Array;
  age: Int32Array;
  /** How many customers have this history. */
  weight: Int32Array;
  customers: number;
  /** Sum of x over the customers. */
  repeats: number;
  /** The greatest T, in days. */
  longest: number;
}

/** Groups equal histories by sorting them as numbers, so that the order of the customers does not matter. */
export function purchaseGroups({ length, frequency, recency, age }: RepeatDays): PurchaseGroups {
  let longest = 0;
  let repeats = 0;
  for (let i = 0; i < length; i++) {
    longest = Math.max(longest, age[i] ?? 0);
    repeats += frequency[i] ?? 0;
  }
  // x ≤ T and t_x ≤ T, so three digits of base T + 1 stay exact for any book shorter than 500 years.
  const base = longest + 1;
  const keys = numbersOf(
    frequency,
    (x, i) => (x * base + (recency[i] ?? 0)) * base + (age[i] ?? 0)
  ).sort();
  let different = 0;
  for (let i = 0; i < length; i++) if (i === 0 || keys[i] !== keys[i - 1]) different++;
  const groups: PurchaseGroups = {
    length: different,
    frequency: new Int32Array(different),
    recency: new Int32Array(different),
    age: new Int32Array(different),
    weight: new Int32Array(different),
    customers: length,
    repeats,
    longest,
  };
  for (let i = 0, g = -1; i < length; i++) {
    const key = keys[i] ?? 0;
    if (i === 0 || key !== keys[i - 1]) {
      g++;
      groups.frequency[g] = Math.floor(key / base / base);
      groups.recency[g] = Math.floor(key / base) % base;
      groups.age[g] = key % base;
    }
    groups.weight[g] = (groups.weight[g] ?? 0) + 1;
  }
  return groups;
}

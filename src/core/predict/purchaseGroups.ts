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
  const keys = Float64Array.from(
    { length },
    (_, i) => ((frequency[i] ?? 0) * base + (recency[i] ?? 0)) * base + (age[i] ?? 0)
  ).sort();
  const first = keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
  const weight = new Int32Array(first.length);
  for (let i = 0, g = -1; i < length; i++) {
    if (i === 0 || keys[i] !== keys[i - 1]) g++;
    weight[g] = (weight[g] ?? 0) + 1;
  }
  return {
    length: first.length,
    frequency: Int32Array.from(first, (key) => Math.floor(key / base / base)),
    recency: Int32Array.from(first, (key) => Math.floor(key / base) % base),
    age: Int32Array.from(first, (key) => key % base),
    weight,
    customers: length,
    repeats,
    longest,
  };
}

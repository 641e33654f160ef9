import type { BgNbd } from "./bgnbd";
import { bgnbdCounts } from "./bgnbdCounts";
import { DAYS_A_WEEK, type RepeatDays } from "./repeatDays";

export interface RepeatCount {
  /** 0 … most; the last one stands for all from there on. */
  repeats: number;
  actual: number;
  expected: number;
}

/** How many customers have how many repeats, and how many the model expects, given everybody's own T. Both add up to all customers. */
export function countsOfRepeats(
  { length, frequency, age }: RepeatDays,
  model: BgNbd,
  most: number
): RepeatCount[] {
  const counts = Array.from({ length: most + 1 }, (_, repeats): RepeatCount => ({
    repeats,
    actual: 0,
    expected: 0,
  }));
  const byAge = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const own = counts[Math.min(frequency[i] ?? 0, most)];
    if (own) own.actual++;
    byAge.set(age[i] ?? 0, (byAge.get(age[i] ?? 0) ?? 0) + 1);
  }
  for (const [days, customers] of byAge) {
    const chances = days > 0 ? bgnbdCounts(model, days / DAYS_A_WEEK, most - 1) : [1];
    let rest = 1;
    counts.forEach((count, x) => {
      const chance = x < most ? (chances[x] ?? 0) : rest;
      count.expected += customers * chance;
      rest -= chance;
    });
  }
  return counts;
}

import type { Dwell } from "./dwell";

/** Everybody for whom giving up is proposed, the longest in the stage first; equals stay in the order of the book. */
export function cleanUpList({ cleanUp, days }: Pick<Dwell, "cleanUp" | "days">): number[] {
  const list: number[] = [];
  cleanUp.forEach((proposed, c) => {
    if (proposed === 1) list.push(c);
  });
  const daysOf = (c: number) => days[c] ?? -1;
  return list.sort((a, b) => daysOf(b) - daysOf(a) || a - b);
}

/** A small seeded generator (mulberry32): the same seed gives the same books on every machine. */
export function seeded(seed) {
  let state = seed >>> 0;
  /** 0 ≤ x < 1 */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from `low` to `high`, both included. */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const chance = (share) => next() < share;
  const pick = (list) => list[int(0, list.length - 1)];
  /** One of `[value, weight]` pairs. */
  const weighted = (pairs) => {
    let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of pairs) if ((left -= weight) < 0) return value;
    return pairs[pairs.length - 1][0];
  };
  const shuffle = (list) => {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = int(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  };
  /** `count` different ones, the heavier the likelier. */
  const several = (list, count, weightOf) =>
    list
      .map((item) => ({ item, luck: next() * weightOf(item) }))
      .sort((a, b) => b.luck - a.luck)
      .slice(0, count)
      .map(({ item }) => item);
  return { next, int, chance, pick, weighted, shuffle, several };
}

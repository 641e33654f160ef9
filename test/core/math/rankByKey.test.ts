import fc from "fast-check";
import { rankByKey } from "../../../src/core/math/rankByKey";

const sorted = (keys: number[]) => {
  const rank = rankByKey(Int32Array.from(keys));
  const positions = new Array<number>(keys.length).fill(-1);
  rank.forEach((place, i) => (positions[place] = i));
  return positions;
};

test("equal keys keep their order", () => {
  expect(sorted([5, 3, 5, 3, 4])).toEqual([1, 3, 4, 0, 2]);
});

test("nothing has no ranks", () => {
  expect(rankByKey(new Int32Array(0))).toEqual(new Uint32Array(0));
});

test.each([
  ["close together", 50],
  ["far apart", 2147483647],
])("it agrees with the language's stable sort (keys %s)", (_, max) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -max, max })), (keys) => {
      const naive = keys.map((_key, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect(sorted(keys)).toEqual(naive);
    })
  );
});

import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { groupEnds } from "../../../src/core/value/cutByShare";
import { pyramid } from "../../../src/core/value/pyramid";

const SHARES = DEFAULT_SETTINGS.tierShares;
const ORDER = ["top", "large", "medium", "small"];

const counts = (values: number[]) => {
  const tiers = pyramid(Float64Array.from(values), SHARES);
  return Object.fromEntries(
    [...new Set(tiers)].map((tier) => [tier, tiers.filter((own) => own === tier).length])
  );
};
const distinct = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test.each([
  [1000, { top: 10, large: 40, medium: 150, small: 800 }],
  [995, { top: 10, large: 40, medium: 149, small: 796 }],
  [100, { top: 1, large: 4, medium: 15, small: 80 }],
  [20, { top: 1, large: 1, medium: 2, small: 16 }],
  [19, { top: 4, medium: 12, small: 3 }],
  [10, { top: 2, medium: 6, small: 2 }],
  [5, { top: 1, medium: 3, small: 1 }],
  [4, { top: 1, medium: 2, small: 1 }],
  [3, { top: 1, medium: 1, small: 1 }],
  [2, { top: 1, medium: 1 }],
  [1, { top: 1 }],
  [0, {}],
])("%p customers with different values", (n, expected) => {
  expect(counts(distinct(n))).toEqual(expected);
});

test("equal values at a cut go up", () => {
  expect(counts([...distinct(98), 99, 99])).toEqual({ top: 2, large: 3, medium: 15, small: 80 });
});

test("where all are equal all are top", () => {
  expect(counts(new Array<number>(50).fill(7))).toEqual({ top: 50 });
});

test("the order of the input does not matter, and nobody stands above a customer who brought more", () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 120 });
  fc.assert(
    fc.property(values, (list) => {
      const tiers = pyramid(Float64Array.from(list), SHARES);
      list.forEach((value, i) =>
        list.forEach((other, j) => {
          const [own, theirs] = [
            ORDER.indexOf(tiers[i] ?? "top"),
            ORDER.indexOf(tiers[j] ?? "top"),
          ];
          if (value === other) expect(own).toBe(theirs);
          if (value > other) expect(own).toBeLessThanOrEqual(theirs);
        })
      );
      const backwards = pyramid(Float64Array.from([...list].reverse()), SHARES).reverse();
      expect(backwards).toEqual(tiers);
    })
  );
});

test("tiers end in order and within the customers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (n) => {
      const ends = groupEnds(n, n < 20 ? [20, 80] : [1, 5, 20]);
      ends.forEach((end, i) => {
        expect(end).toBeLessThanOrEqual(n);
        expect(end).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        if (n >= 20) expect(end).toBeGreaterThan(ends[i - 1] ?? 0);
      });
    })
  );
});

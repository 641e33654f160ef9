import fc from "fast-check";
import { mean } from "../../../src/core/math/mean";
import { median, quantile, quantileInc } from "../../../src/core/math/quantile";

test("PERCENTILE.INC of 1, 2, 3, 4 at 30 % is 1.9, as Microsoft's documentation of the function has it", () => {
  expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
});

test("the ends are the least and the largest value", () => {
  expect(quantile([5, 1, 9], 0)).toBe(1);
  expect(quantile([5, 1, 9], 1)).toBe(9);
});

test("one value is every quantile; of none there is none", () => {
  expect(quantile([7], 0.2)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test("the median of an even number of values lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
});

test("the input keeps its order", () => {
  const values = Float64Array.of(3, 1, 2);
  quantile(values, 0.5);
  expect([...values]).toEqual([3, 1, 2]);
});

test("a quantile never falls as p rises and never leaves the values", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (numbers, a, b) => {
      const sorted = Float64Array.from(numbers).sort();
      const low = quantileInc(sorted, Math.min(a, b));
      const high = quantileInc(sorted, Math.max(a, b));
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(Math.min(...numbers));
      expect(high).toBeLessThanOrEqual(Math.max(...numbers));
    })
  );
});

test("the mean of 1, 2, 6 is 3; of none there is none", () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNaN();
});

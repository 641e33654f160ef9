import fc from "fast-check";
import { medianWithin, quantiles } from "../../../src/core/math/quantile";
import { select } from "../../../src/core/math/select";

const numbers = (maxLength: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength });
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

test("finds what sorting would put at a place, smaller values before it and larger ones behind", () => {
  fc.assert(
    fc.property(numbers(300), fc.nat(), (values, at) => {
      const place = at % values.length;
      const rearranged = Float64Array.from(values);
      const found = select(rearranged, place);
      expect(found).toBe(sorted(values)[place]);
      expect(rearranged.subarray(0, place).every((value) => value <= found)).toBe(true);
      expect(rearranged.subarray(place).every((value) => value >= found)).toBe(true);
      expect(sorted([...rearranged])).toEqual(sorted(values));
    })
  );
});

test("values outside the stretch stay where they are", () => {
  const values = Float64Array.of(9, 8, 3, 2, 1, 0, 7);
  expect(select(values, 3, 2, 5)).toBe(2);
  expect([...values]).toEqual([9, 8, 1, 2, 3, 0, 7]);
});

test("rising, falling, equal and organ-pipe values of 100,000 are found", () => {
  const length = 100_000;
  const shapes = [
    (i: number) => i,
    (i: number) => length - i,
    () => 1,
    (i: number) => Math.min(i, length - i),
  ];
  for (const shape of shapes) {
    const values = Float64Array.from({ length }, (_, i) => shape(i));
    const expected = values.slice().sort()[70_000];
    expect(select(values, 70_000)).toBe(expected);
  }
});

test("quartiles of 1 … 9 are 3, 5 and 7, in whatever order the values come", () => {
  expect(quantiles([9, 1, 8, 2, 7, 3, 6, 4, 5], [0.25, 0.5, 0.75])).toEqual([3, 5, 7]);
  expect(quantiles([], [0.25, 0.75])).toEqual([NaN, NaN]);
});

test("the median of a stretch is that of its values alone", () => {
  const values = Float64Array.of(100, 4, 1, 3, 2, 100);
  expect(medianWithin(values, 1, 5)).toBe(2.5);
  expect(medianWithin(values, 1, 4)).toBe(2);
  expect(medianWithin(values, 3, 3)).toBeNaN();
});

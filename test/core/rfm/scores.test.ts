import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import fc from "fast-check";
import { percentileCuts, whyNotScored } from "../../../src/core/rfm/cuts";
import { scoreLess, scoreMore } from "../../../src/core/rfm/score";
import { EIGHT_CLASSES, eightClassBounds, segmentOf8 } from "../../../src/core/rfm/segments8";

test("1 … 10 are cut at 2.8, 4.6, 6.4 and 8.2", () => {
  const values = Float64Array.from({ length: 10 }, (_, i) => i + 1);
  expect(percentileCuts(values, 5)).toEqual([2.8, 4.6, 6.4, 8.2]);
});

test("fewer than five values are not cut, equal ones neither", () => {
  expect(whyNotScored(Float64Array.of(1, 2, 3, 4))).toBe("tooFew");
  expect(whyNotScored(new Float64Array(5).fill(7))).toBe("allEqual");
  expect(whyNotScored(new Float64Array(0))).toBe("tooFew");
});

test("a value on a percentile cut stays below it, a value on a fixed threshold has reached it", () => {
  const cuts = [10, 20, 30, 40];
  expect([10, 10.5, 40, 41].map((v) => scoreMore(v, cuts, "below"))).toEqual([1, 2, 4, 5]);
  expect([10, 10.5, 40, 41].map((v) => scoreMore(v, cuts, "reached"))).toEqual([2, 2, 5, 5]);
  expect([10, 10.5, 40, 41].map((v) => scoreLess(v, cuts, "below"))).toEqual([5, 4, 2, 1]);
  expect([10, 10.5, 40, 41].map((v) => scoreLess(v, cuts, "reached"))).toEqual([4, 4, 1, 1]);
});

test("more orders and more money never score lower, more days never higher, and scores are 1 … 5", () => {
  const cuts = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 })
    .map((list) => list.sort((a, b) => a - b));
  const value = fc.integer({ min: -5, max: 60 });
  fc.assert(
    fc.property(
      cuts,
      value,
      value,
      fc.constantFrom("below" as const, "reached" as const),
      (list, a, b, rule) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(scoreMore(low, list, rule)).toBeLessThanOrEqual(scoreMore(high, list, rule));
        expect(scoreLess(low, list, rule)).toBeGreaterThanOrEqual(scoreLess(high, list, rule));
        expect([1, 2, 3, 4, 5]).toContain(scoreMore(a, list, rule));
        expect([1, 2, 3, 4, 5]).toContain(scoreLess(a, list, rule));
      }
    )
  );
});

test("the eight classes follow high and low of R, F and M", () => {
  const bounds = { recency: 30, frequency: 3, monetary: 100 };
  const named = (r: number, f: number, m: number) => EIGHT_CLASSES[segmentOf8(r, f, m, bounds)];
  expect(named(30, 3, 100)).toBe("importantValue");
  expect(named(30, 2, 100)).toBe("importantDevelop");
  expect(named(31, 3, 100)).toBe("importantKeep");
  expect(named(31, 2, 100)).toBe("importantWinBack");
  expect(named(30, 3, 99)).toBe("generalValue");
  expect(named(30, 2, 99)).toBe("generalDevelop");
  expect(named(31, 3, 99)).toBe("generalKeep");
  expect(named(31, 2, 99)).toBe("generalWinBack");
});

test("high begins at the mean or the median", () => {
  const values = {
    recency: Float64Array.of(10, 20, 60),
    frequency: Float64Array.of(1, 1, 4),
    monetary: Float64Array.of(1, 2, 6),
  };
  expect(eightClassBounds(values, { ...DEFAULT_SETTINGS, eightClassCut: "mean" })).toEqual({
    recency: 30,
    frequency: 2,
    monetary: 3,
  });
  expect(eightClassBounds(values, { ...DEFAULT_SETTINGS, eightClassCut: "median" })).toEqual({
    recency: 20,
    frequency: 1,
    monetary: 2,
  });
});

import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { boundsOfGaps, LEAST_BOOK_GAPS, statusBoundsOf } from "../../../src/core/life/statusBounds";
import { quantile } from "../../../src/core/math/quantile";
import { quantileOfCounts } from "../../../src/core/math/quantileOfCounts";
import type { Settings } from "../../../src/core/settings";
import { day, factsOf, readBook } from "../readBook";

const GAPS: Settings = { ...DEFAULT_SETTINGS, statusBasis: "gaps" };

/** One customer who orders after each of these many days. */
function factsWithGaps(gaps: number[]) {
  let at = day("2020-01-01");
  const days = [at, ...gaps.map((gap) => (at += gap))];
  const rows: Cell[][] = days.map((on, i) => [
    `o${i}`,
    "c",
    new Date(on * 86_400_000).toISOString().slice(0, 10),
    1,
  ]);
  const { book } = readBook({
    orders: [["Order ID", "Customer ID", "Order date", "Amount"], ...rows],
  });
  return factsOf(book, at);
}

test("gaps of 1 to 21 days: active to P80, silent to P90, sleeping to twice P90", () => {
  // PERCENTILE.INC of 1 … 21: place 0.8 · 20 = 16 is 17, place 0.9 · 20 = 18 is 19.
  const gaps = Array.from({ length: 21 }, (_, i) => i + 1);
  expect(statusBoundsOf(factsWithGaps(gaps), GAPS)).toEqual({
    active: 17,
    silent: 19,
    sleeping: 38,
    basis: "gaps",
  });
});

test("part of a day counts as a day", () => {
  // 1 … 20: P80 at place 15.2 is 16.2, P90 at place 17.1 is 18.1, twice that 36.2.
  const gaps = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(statusBoundsOf(factsWithGaps(gaps), GAPS)).toMatchObject({
    active: 17,
    silent: 19,
    sleeping: 37,
  });
});

test("bounds on one day are moved apart, so that every status has a day", () => {
  expect(boundsOfGaps({ gaps: 30, p80: 1, p90: 1 })).toMatchObject({
    active: 1,
    silent: 2,
    sleeping: 3,
  });
});

test("with too few gaps the days of the settings hold, and say so", () => {
  const gaps = new Array<number>(LEAST_BOOK_GAPS - 1).fill(10);
  const fixed = { ...DEFAULT_SETTINGS.statusBounds, basis: "days" };
  expect(statusBoundsOf(factsWithGaps(gaps), GAPS)).toEqual(fixed);
  expect(statusBoundsOf(factsWithGaps([...gaps, 10]), GAPS).basis).toBe("gaps");
  expect(statusBoundsOf(factsWithGaps([...gaps, 10]), DEFAULT_SETTINGS)).toEqual(fixed);
});

test("a quantile of counted values is that of the values one by one", () => {
  const values = fc.array(fc.nat(30), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 0.25, 0.5, 0.8, 0.9, 1), (some, p) => {
      const counts = new Int32Array(31);
      for (const value of some) counts[value] = (counts[value] ?? 0) + 1;
      expect(quantileOfCounts(counts, p)).toBe(quantile(some, p));
    })
  );
  expect(quantileOfCounts([], 0.5)).toBeNaN();
});

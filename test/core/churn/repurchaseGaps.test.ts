import fc from "fast-check";
import { GAP_BANDS, repurchaseGaps } from "../../../src/core/churn/repurchaseGaps";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { factsOf, readBook } from "../readBook";

const gapsOf = (...orders: [string, number][]) => {
  const rows: Cell[][] = orders.map(([customer, on], i) => [`o${i}`, customer, isoOfDay(on), 10]);
  const { book } = readBook({
    orders: [["Order ID", "Customer ID", "Order date", "Amount"], ...rows],
  });
  return repurchaseGaps(factsOf(book, 25000));
};

test("gaps lie between consecutive order days of one customer; orders of one day are one", () => {
  const gaps = gapsOf(
    ["a", 19000],
    ["b", 19003],
    ["a", 19010],
    ["a", 19010],
    ["a", 19110],
    ["b", 19023]
  );
  // a: 10, 100; b: 20
  expect(gaps).toMatchObject({ gaps: 3, customers: 2, median: 20 });
  expect(gaps.p80).toBeCloseTo(20 + 0.6 * 80, 12);
  expect(gaps.p90).toBeCloseTo(20 + 0.8 * 80, 12);
  expect(gaps.bands).toEqual([0, 1, 1, 0, 0, 1, 0, 0]);
});

test("bands take in their upper bound", () => {
  const bandOf = (gap: number) =>
    GAP_BANDS[gapsOf(["a", 19000], ["a", 19000 + gap]).bands.indexOf(1)];
  expect([1, 7, 8, 365, 366].map(bandOf)).toEqual(["1-7", "1-7", "8-14", "181-365", "365+"]);
});

test("who ordered on one day only has no gap", () => {
  expect(gapsOf(["a", 19000], ["a", 19000], ["b", 19001])).toEqual({
    gaps: 0,
    customers: 0,
    bands: [0, 0, 0, 0, 0, 0, 0, 0],
  });
});

test("every order day but a customer's first makes one gap", () => {
  const order = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 19000, max: 20000 }));
  fc.assert(
    fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
      const days = new Set(orders.map(([customer, on]) => `${customer} ${on}`)).size;
      const customers = new Set(orders.map(([customer]) => customer)).size;
      const { gaps, bands } = gapsOf(...orders);
      expect(gaps).toBe(days - customers);
      expect(bands.reduce((sum, n) => sum + n, 0)).toBe(gaps);
    }),
    { numRuns: 60 }
  );
});

import fc from "fast-check";
import { silentAttrition } from "../../../src/core/churn/silentAttrition";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { day, factsOf, readBook } from "../readBook";

const ASOF = day("2024-12-31");
/** Orders as [customer, days before the analysis date, amount]. */
const lossesOf = (...orders: [string, number, number][]) => {
  const rows: Cell[][] = orders.map(([customer, ago, amount], i) => [
    `o${i}`,
    customer,
    isoOfDay(ASOF - ago),
    amount,
  ]);
  const { book } = readBook({
    orders: [["Order ID", "Customer ID", "Order date", "Amount"], ...rows],
  });
  return silentAttrition(factsOf(book, ASOF), ASOF).map(({ customer, ...rest }) => ({
    id: book.customers.id[customer],
    ...rest,
  }));
};

test("lists those who still buy but spend half or less, the greatest loss first", () => {
  expect(
    lossesOf(
      ["half", 200, 100],
      ["half", 10, 50],
      ["less", 200, 300],
      ["less", 10, 20],
      ["more than half", 200, 100],
      ["more than half", 10, 51],
      ["gone", 200, 100]
    )
  ).toEqual([
    { id: "less", previous: 300, current: 20, lost: 280 },
    { id: "half", previous: 100, current: 50, lost: 50 },
  ]);
});

test("leaves out those whose previous spend was below the median", () => {
  expect(
    lossesOf(["small", 200, 10], ["small", 5, 1], ["a", 200, 100], ["b", 200, 100]).map(
      ({ id }) => id
    )
  ).toEqual([]);
});

test("the windows are days 0 … 179 and 180 … 359", () => {
  expect(lossesOf(["c", 359, 60], ["c", 180, 40], ["c", 179, 30], ["c", 0, 20])).toEqual([
    { id: "c", previous: 100, current: 50, lost: 50 },
  ]);
  expect(lossesOf(["c", 360, 100], ["c", 10, 1])).toEqual([]);
});

test("a refund counts on its own day", () => {
  expect(lossesOf(["c", 200, 100], ["c", 20, 90], ["c", 10, -60])).toEqual([
    { id: "c", previous: 100, current: 30, lost: 70 },
  ]);
});

test("a book without orders loses nobody", () => {
  expect(lossesOf()).toEqual([]);
});

test("money in another unit loses the same customers", () => {
  const order = fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1, max: 50 })
  );
  fc.assert(
    fc.property(fc.array(order, { maxLength: 30 }), (orders) => {
      const ids = (factor: number) =>
        lossesOf(
          ...orders.map(([id, ago, amount]): [string, number, number] => [id, ago, factor * amount])
        ).map(({ id }) => id);
      expect(ids(100)).toEqual(ids(1));
    }),
    { numRuns: 60 }
  );
});

import fc from "fast-check";
import { reactivations } from "../../../src/core/churn/reactivations";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { factsOf, readBook } from "../readBook";

const ASOF = 20000;
/** Orders as [customer, days before the analysis date, amount]. */
const returnsOf = (since: number, ...orders: [string, number, number][]) => {
  const rows: Cell[][] = orders.map(([customer, ago, amount], i) => [
    `o${i}`,
    customer,
    isoOfDay(ASOF - ago),
    amount,
  ]);
  const { book } = readBook({
    orders: [["Order ID", "Customer ID", "Order date", "Amount"], ...rows],
  });
  return reactivations(factsOf(book, ASOF), 180, ASOF - since).map(
    ({ customer, day, ...rest }) => ({ id: book.customers.id[customer], ago: ASOF - day, ...rest })
  );
};

test("an order more than 180 days after the one before brings a customer back, 180 days do not", () => {
  expect(
    returnsOf(365, ["a", 200, 10], ["a", 20, 10], ["b", 201, 10], ["b", 20, 7], ["b", 5, 3])
  ).toEqual([{ id: "b", ago: 20, gap: 181, orders: 2, net: 10 }]);
});

test("of each customer the latest return, the newest first, none before the day given", () => {
  expect(
    returnsOf(
      300,
      ["twice", 900, 1],
      ["twice", 600, 1],
      ["twice", 250, 1],
      ["later", 400, 1],
      ["later", 10, 1],
      ["too early", 600, 1],
      ["too early", 300, 1]
    )
  ).toEqual([
    { id: "later", ago: 10, gap: 390, orders: 1, net: 1 },
    { id: "twice", ago: 250, gap: 350, orders: 1, net: 1 },
  ]);
});

test("a refund between two orders is no order", () => {
  expect(returnsOf(365, ["a", 250, 10], ["a", 150, -5], ["a", 50, 10])).toEqual([
    { id: "a", ago: 50, gap: 200, orders: 1, net: 10 },
  ]);
});

test("the order of the rows does not matter, and every return ends a gap of more than 180 days", () => {
  const order = fc.tuple(
    fc.constantFrom("a", "b", "c"),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 1, max: 9 })
  );
  fc.assert(
    fc.property(fc.array(order, { maxLength: 30 }), (orders) => {
      const sorted = (found: ReturnType<typeof returnsOf>) =>
        [...found].sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
      const found = returnsOf(900, ...orders);
      expect(sorted(returnsOf(900, ...[...orders].reverse()))).toEqual(sorted(found));
      for (const { gap, ago } of found) expect([gap > 180, ago < 900]).toEqual([true, true]);
    }),
    { numRuns: 60 }
  );
});

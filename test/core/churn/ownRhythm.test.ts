import fc from "fast-check";
import { ownRhythm, RHYTHM_STATES } from "../../../src/core/churn/ownRhythm";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { factsOf, readBook } from "../readBook";

const ASOF = 20000;
const LIMITS = { atRisk: 2, overdue: 3 };
const HEADER = ["Order ID", "Customer ID", "Order date", "Amount"];

/** Rhythm by customer id; orders as [customer, days before the analysis date]. */
const rhythmOf = (orders: [string, number][], asOf = ASOF) => {
  const rows: Cell[][] = orders.map(([customer, ago], i) => [
    `o${i}`,
    customer,
    isoOfDay(ASOF - ago),
    10,
  ]);
  const { book } = readBook({ orders: [HEADER, ...rows] });
  const { ratio, state, medianGap } = ownRhythm(factsOf(book, asOf), LIMITS, asOf);
  return Object.fromEntries(
    book.customers.id.map((id, c) => [
      id,
      { gap: medianGap[c], ratio: ratio[c], state: RHYTHM_STATES[state[c] ?? -1] },
    ])
  );
};

test("the ratio is days since the last order over the own median gap; exactly on a limit is not over it", () => {
  // Gaps 10 and 20, median 15: last order 30 days ago is 2, 31 days 2.07, 45 days 3, 46 days 3.07.
  const every = (ago: number) => [ago + 30, ago + 20, ago];
  const orders = [30, 31, 45, 46].flatMap((ago) =>
    every(ago).map((day): [string, number] => [`last ${ago}`, day])
  );
  expect(rhythmOf(orders)).toEqual({
    "last 30": { gap: 15, ratio: 2, state: "onRhythm" },
    "last 31": { gap: 15, ratio: 31 / 15, state: "atRisk" },
    "last 45": { gap: 15, ratio: 3, state: "atRisk" },
    "last 46": { gap: 15, ratio: 46 / 15, state: "overdue" },
  });
});

test("it takes three order days; several orders on one day are one", () => {
  expect(
    rhythmOf([
      ["two days", 40],
      ["two days", 30],
      ["two days", 30],
      ["three days", 40],
      ["three days", 30],
      ["three days", 20],
    ])
  ).toEqual({
    "two days": { gap: NaN, ratio: NaN, state: undefined },
    "three days": { gap: 10, ratio: 2, state: "onRhythm" },
  });
});

test("an earlier day sees the book cut at that day, and the order of the rows does not matter", () => {
  const order = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(
      fc.array(order, { maxLength: 30 }),
      fc.integer({ min: 0, max: 300 }),
      (all, ago) => {
        const told = (orders: [string, number][]) =>
          Object.entries(rhythmOf(orders, ASOF - ago)).filter(
            ([, { state }]) => state !== undefined
          );
        const known = all.filter(([, day]) => day >= ago);
        expect(new Map(told([...all].reverse()))).toEqual(new Map(told(known)));
      }
    ),
    { numRuns: 60 }
  );
});

import fc from "fast-check";
import type { Cell, Day } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { RELATIONSHIPS, STATUSES } from "../../../src/core/codes";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { judge } from "../../../src/core/judge";
import { timeLine } from "../../../src/core/life/timeLine";
import type { Settings } from "../../../src/core/settings";
import { countCodes } from "../../../src/core/countCodes";
import { csvRows, day, factsOf, readBook } from "../readBook";

const HEADER = ["Order ID", "Customer ID", "Order date", "Amount"];
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, churnMonths: 24 };
const bookOf = (rows: Cell[][]) => readBook({ orders: [HEADER, ...rows] }).book;
const lineOf = (rows: Cell[][], asOf: string, settings = SETTINGS) => {
  const facts = factsOf(bookOf(rows), day(asOf), settings);
  return timeLine(facts, settings, day(asOf));
};

test("three months of a small book, month by month", () => {
  const months = lineOf(
    [
      ["o1", "Ann", "2024-01-05", 100],
      ["o2", "Ann", "2024-02-20", 50],
      ["o3", "Bob", "2024-01-31", 30],
      ["o3", "Bob", "2024-02-02", -10], // part of it comes back
      ["o4", "Cy", "2024-03-01", 7],
    ],
    "2024-03-31"
  );
  // Nothing before January: the book begins there. Bob is 60 days from his order on 31 March: silent.
  expect(
    months.map(({ until, states, gained, orders, net, activeNet }) => [
      isoOfDay(until),
      [states.active, states.silent],
      gained,
      orders,
      net,
      activeNet,
    ])
  ).toEqual([
    ["2024-01-31", [2, 0], 2, 2, 130, 130],
    ["2024-02-29", [2, 0], 0, 1, 40, 170],
    ["2024-03-31", [2, 1], 1, 1, 7, 157],
  ]);
  // Ann has a second order and nothing 180 days before: growing. Bob and Cy have one order: exploring.
  expect(months.map(({ relationships }) => relationships)).toEqual([
    { exploring: 2, growing: 0, stable: 0, declining: 0 },
    { exploring: 1, growing: 1, stable: 0, declining: 0 },
    { exploring: 2, growing: 1, stable: 0, declining: 0 },
  ]);
});

test("without an order there is no time line", () => {
  expect(lineOf([], "2024-03-31")).toEqual([]);
  expect(lineOf([["o1", "Ann", "2024-01-05", -100]], "2024-03-31")).toEqual([]);
});

test("the last month of the published book has its published statuses", () => {
  const book = readBook({ orders: csvRows("rfm_pkg/rfm_data_orders.csv") }).book;
  const asOf = day("2006-12-31");
  const months = timeLine(factsOf(book, asOf), { ...SETTINGS, churnMonths: 63 }, asOf);
  expect(months.at(-1)?.states).toEqual({ active: 61, silent: 80, sleeping: 258, lost: 596 });
  // The first of its 4,906 rows, each an order of its own, is of 29 October 2001: 63 months hold them all, and their 464,158.
  expect(months.reduce((sum, { orders }) => sum + orders, 0)).toBe(4906);
  expect(months.reduce((sum, { net }) => sum + net, 0)).toBe(464158);
});

test("bounds of the book's own gaps are those known at each month's end", () => {
  // Every 10 days from 1 January 2024: 20 gaps on 19 July. Then nothing until the analysis date.
  const rows = Array.from({ length: 21 }, (_, i): Cell[] => [
    `o${i}`,
    "Ann",
    isoOfDay(day("2024-01-01") + 10 * i),
    1,
  ]);
  const months = lineOf(rows, "2024-08-15", { ...SETTINGS, statusBasis: "gaps" });
  // 30 June: 18 gaps are too few, so the 45 days of the settings hold, 1 day after 29 June. From then on 10, 11 and 20 days: 12 days after
  // 19 July is sleeping, 27 days lost. By the settings both would be active.
  expect(
    months.slice(-3).map(({ states }) => STATUSES.find((status) => states[status] === 1))
  ).toEqual(["active", "sleeping", "lost"]);
  // An order that comes back in August leaves 19 gaps, too few again: 43 days after 19 July are active by the settings.
  const fewer = lineOf([...rows, ["o10", "Ann", "2024-08-10", -1]], "2024-08-31", {
    ...SETTINGS,
    statusBasis: "gaps",
  });
  expect(
    fewer.slice(-2).map(({ states }) => STATUSES.find((status) => states[status] === 1))
  ).toEqual(["sleeping", "active"]);
});

/** What a month says, worked out from a review of its last day, and of the day before it began. */
function naively(book: ReturnType<typeof bookOf>, settings: Settings, from: Day, until: Day) {
  const then = factsOf(book, until, settings);
  const { status, relationship } = judge(book, then, settings, until);
  const { orders, lines, perCustomer } = then;
  let activeNet = 0;
  perCustomer.net.forEach((net, c) => {
    if (STATUSES[status[c] ?? -1] === "active") activeNet += net;
  });
  return {
    states: countCodes(status, STATUSES),
    relationships: countCodes(relationship, RELATIONSHIPS),
    orders: orders.day.filter((at) => at > from).length,
    net: lines.amount.filter((_, i) => (lines.day[i] ?? 0) > from).reduce((a, b) => a + b, 0),
    activeNet,
  };
}

const someLines = fc.array(
  fc.record({
    order: fc.nat(60),
    day: fc.integer({ min: 19000, max: 20000 }),
    amount: fc.constantFrom(-30, -10, 10, 20, 30, 40),
  }),
  { minLength: 1, maxLength: 150 }
);

test.each(["days", "gaps"] as const)(
  "every month is what the review of its last day says, with bounds by %s",
  (statusBasis) => {
    fc.assert(
      fc.property(someLines, (some) => {
        const settings = { ...SETTINGS, statusBasis };
        const book = bookOf(
          some.map((l) => [`o${l.order}`, `c${l.order % 3}`, isoOfDay(l.day), l.amount])
        );
        const months = timeLine(factsOf(book, 20000, settings), settings, 20000);
        months.forEach((month, k) => {
          const from = months[k - 1]?.until;
          const expected = naively(book, settings, from ?? -1e6, month.until);
          expect(month).toMatchObject(
            from === undefined
              ? { states: expected.states, activeNet: expected.activeNet }
              : expected
          );
        });
      }),
      { numRuns: 40 }
    );
  }
);

import fc from "fast-check";
import { monthEnds, monthName } from "../../../src/core/churn/monthEnds";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Facts } from "../../../src/core/facts";
import { timeLine } from "../../../src/core/life/timeLine";
import { judge } from "../../../src/core/judge";
import { STATUSES } from "../../../src/core/codes";
import { countCodes } from "../../../src/core/countCodes";
import { csvRows, day, factsOf, readBook } from "../readBook";

const HEADER = ["Order ID", "Customer ID", "Order date", "Amount"];
const seriesOf = (rows: Cell[][], asOf: string, months: number) =>
  timeLine(
    factsOf(readBook({ orders: [HEADER, ...rows] }).book, day(asOf)),
    { ...DEFAULT_SETTINGS, churnMonths: months },
    day(asOf)
  );

test("the points are the last month ends and the analysis date itself", () => {
  expect(monthEnds(day("2024-03-15"), 4).map(isoOfDay)).toEqual([
    "2023-12-31",
    "2024-01-31",
    "2024-02-29",
    "2024-03-15",
  ]);
  expect(monthEnds(day("2024-03-31"), 2).map(isoOfDay)).toEqual(["2024-02-29", "2024-03-31"]);
  expect(monthEnds(day("2024-03-31"), 0)).toEqual([]);
  expect(monthName(day("2024-02-29"))).toBe("2024-02");
});

test("a customer goes from active over silent and sleeping to lost, and is churned once", () => {
  // One order on 1 January 2024: 30, 59, 90, 120, 151, 181 days at the month ends (2024 has a 29 February).
  const series = seriesOf([["o1", "c1", "2024-01-01", 10]], "2024-07-31", 7);
  expect(series.map(({ states }) => STATUSES.find((status) => states[status] === 1))).toEqual([
    "active",
    "silent",
    "silent",
    "sleeping",
    "sleeping",
    "lost",
    "lost",
  ]);
  expect(series.map(({ gained }) => gained)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  expect(series.map(({ atRisk }) => atRisk)).toEqual([0, 1, 1, 1, 1, 1, 0]);
  expect(series.map(({ churned }) => churned)).toEqual([0, 0, 0, 0, 0, 1, 0]);
  expect(series.map(({ rate }) => rate)).toEqual([undefined, 0, 0, 0, 0, 1, undefined]);
});

test("months before the first order are left out; without orders there are none", () => {
  const series = seriesOf([["o1", "c1", "2024-05-20", 10]], "2024-07-31", 12);
  expect(series.map(({ until }) => monthName(until))).toEqual(["2024-05", "2024-06", "2024-07"]);
  expect(series[0]).toMatchObject({ gained: 1, atRisk: 0 });
  expect(seriesOf([], "2024-07-31", 12)).toEqual([]);
});

test("the rate is over those who could be lost; a lost customer who orders again came back", () => {
  const series = seriesOf(
    [
      ["o1", "gone", "2023-12-20", 10], // 194 days on 1 July
      ["o2", "stays", "2024-06-01", 10],
      ["o3", "back", "2023-01-01", 10],
      ["o4", "back", "2024-06-15", 10],
    ],
    "2024-06-30",
    1
  );
  expect(series).toMatchObject([
    {
      until: day("2024-06-30"),
      states: { active: 2, silent: 0, sleeping: 0, lost: 1 },
      atRisk: 1,
      churned: 1,
      gained: 1,
      returned: 1,
      rate: 1,
    },
  ]);
});

test("an order refunded in full later is an order until then", () => {
  // c1 orders on 10 May, everything comes back on 20 June; c2's second order is cancelled out, the first counts again (60 days on 30 June).
  const series = seriesOf(
    [
      ["o1", "c1", "2024-05-10", 80],
      ["o1", "c1", "2024-06-20", -80],
      ["o2", "c2", "2024-05-01", 10],
      ["o3", "c2", "2024-05-31", 10],
      ["o3", "c2", "2024-06-05", -10],
    ],
    "2024-06-30",
    2
  );
  expect(series.map(({ states }) => states)).toEqual([
    { active: 2, silent: 0, sleeping: 0, lost: 0 },
    { active: 0, silent: 1, sleeping: 0, lost: 0 },
  ]);
  expect(series.map(({ gained, atRisk, churned }) => [gained, atRisk, churned])).toEqual([
    [2, 0, 0],
    [0, 2, 0],
  ]);
});

test("every month says what the review of its last day says", () => {
  const lines = fc.array(
    fc.record({
      order: fc.nat(30),
      day: fc.integer({ min: 19400, max: 20000 }),
      amount: fc.constantFrom(-20, -10, 10, 20),
    }),
    { maxLength: 80 }
  );
  fc.assert(
    fc.property(lines, (some) => {
      const rows = some.map((l) => [
        `o${l.order}`,
        `c${l.order % 7}`,
        isoOfDay(l.day),
        String(l.amount),
      ]);
      const { book } = readBook({ orders: [HEADER, ...rows] });
      for (const { until, states } of timeLine(factsOf(book, 20000), DEFAULT_SETTINGS, 20000)) {
        const now = judge(book, factsOf(book, until), DEFAULT_SETTINGS, until);
        expect(states).toEqual(countCodes(now.status, STATUSES));
      }
    }),
    { numRuns: 40 }
  );
});

test("the last point of the published book is its published status", () => {
  const { book } = readBook({ orders: csvRows("rfm_pkg/rfm_data_orders.csv") });
  const asOf = day("2006-12-31");
  const series = timeLine(factsOf(book, asOf), DEFAULT_SETTINGS, asOf);
  expect(series).toHaveLength(12);
  expect(series.at(-1)?.states).toEqual({ active: 61, silent: 80, sleeping: 258, lost: 596 });
});

const someOrders = fc.array(
  fc.record({ customer: fc.nat(15), day: fc.integer({ min: 19000, max: 20000 }) }),
  { maxLength: 80 }
);

const factsFrom = (orders: { customer: number; day: number }[]): Facts => {
  const rows = orders.map((o, i) => [`o${i}`, `c${o.customer}`, isoOfDay(o.day), 10]);
  return factsOf(readBook({ orders: [HEADER, ...rows] }).book, 20000);
};

test("from the month of the first order on, states add up to everybody with an order, and months join without a gap", () => {
  fc.assert(
    fc.property(someOrders, fc.integer({ min: 1, max: 30 }), (orders, churnMonths) => {
      const series = timeLine(factsFrom(orders), { ...DEFAULT_SETTINGS, churnMonths }, 20000);
      const first = Math.min(...orders.map((o) => o.day));
      const begun = monthEnds(20000, churnMonths).filter((until) => until >= first);
      expect(series.map(({ until }) => until)).toEqual(begun);
      series.forEach((month, k) => {
        const buyers = new Set(orders.filter((o) => o.day <= month.until).map((o) => o.customer));
        const total = STATUSES.reduce((sum, status) => sum + month.states[status], 0);
        expect(total).toBe(buyers.size);
        expect(month.churned).toBeLessThanOrEqual(month.atRisk);
        const before = series[k - 1];
        if (before) {
          const { active, silent, sleeping, lost } = before.states;
          expect(month.atRisk).toBe(active + silent + sleeping);
          expect(month.states.lost).toBeGreaterThanOrEqual(lost + month.churned - month.returned);
        }
      });
    }),
    { numRuns: 40 }
  );
});

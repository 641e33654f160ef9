import fc from "fast-check";
import { churnByGroup } from "../../../src/core/churn/churnByGroup";
import { churnSeries } from "../../../src/core/churn/churnSeries";
import { churnExposure } from "../../../src/core/churn/churnExposure";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { timeLine } from "../../../src/core/life/timeLine";
import { day, factsOf, readBook } from "../readBook";

const HEADER = ["Order ID", "Customer ID", "Order date", "Amount"];
const read = (rows: Cell[][], asOf: number) => {
  const { book } = readBook({ orders: [HEADER, ...rows] });
  return { ids: book.customers.id, facts: factsOf(book, asOf) };
};

test("the period counts who was there when it began and was churned at a month end since, back or not", () => {
  const { ids, facts } = read(
    [
      ["o1", "stays", "2023-12-01", 10],
      ["o2", "stays", "2024-05-01", 10],
      ["o3", "gone", "2023-11-01", 10], // 181 days on 30 April 2024
      ["o4", "back", "2023-10-05", 10], // 178 days on 31 March, 208 on 30 April
      ["o5", "back", "2024-05-20", 10],
      ["o6", "churned before", "2023-01-01", 10],
      ["o7", "new", "2024-02-01", 10],
    ],
    day("2024-06-30")
  );
  // Six months: the period begins after 31 December 2023.
  const settings = { ...DEFAULT_SETTINGS, churnMonths: 6 };
  const exposure = churnExposure(facts, settings, day("2024-06-30"));
  const who = (flags: Uint8Array | undefined) => ids.filter((_, c) => flags?.[c] === 1).sort();
  expect(exposure.period?.from).toBe(day("2023-12-31"));
  expect(who(exposure.period?.atRisk)).toEqual(["back", "gone", "stays"]);
  expect(who(exposure.period?.churned)).toEqual(["back", "gone"]);
  expect(who(exposure.lastMonth?.atRisk)).toEqual(["back", "new", "stays"]);
  expect(who(exposure.lastMonth?.churned)).toEqual([]);

  const groups = churnByGroup(
    exposure,
    ids.map((id) => ["stays", "gone"].indexOf(id)),
    2
  );
  expect(groups).toEqual([
    {
      code: 0,
      period: { atRisk: 1, churned: 0, rate: 0 },
      lastMonth: { atRisk: 1, churned: 0, rate: 0 },
    },
    { code: 1, period: { atRisk: 1, churned: 1, rate: 1 }, lastMonth: { atRisk: 0, churned: 0 } },
    {
      code: -1,
      period: { atRisk: 1, churned: 1, rate: 1 },
      lastMonth: { atRisk: 2, churned: 0, rate: 0 },
    },
  ]);
});

test("the period of a young book begins with the first month at whose beginning somebody could be lost", () => {
  const { facts } = read([["o1", "a", "2024-03-10", 10]], day("2024-06-30"));
  const { period, lastMonth } = churnExposure(facts, DEFAULT_SETTINGS, day("2024-06-30"));
  expect([period?.from, period?.until]).toEqual([day("2024-03-31"), day("2024-06-30")]);
  expect(lastMonth?.from).toBe(day("2024-05-31"));
});

test("in its first month, and without orders, a book has no period and no groups", () => {
  const { facts } = read([["o1", "a", "2024-06-10", 10]], day("2024-06-30"));
  const exposure = churnExposure(facts, DEFAULT_SETTINGS, day("2024-06-30"));
  expect(exposure.period).toBeUndefined();
  expect(churnByGroup(exposure, [0], 1)).toEqual([]);
  const none = churnExposure(read([], 20000).facts, DEFAULT_SETTINGS, 20000);
  expect(none).toEqual({});
});

const someOrders = fc.array(
  fc.record({ customer: fc.nat(15), day: fc.integer({ min: 19000, max: 20000 }) }),
  { maxLength: 80 }
);

test("groups add up to all customers, the last month to the last entry of the time line", () => {
  const grouping = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(someOrders, grouping, (orders, codes) => {
      const rows = orders.map((o, i) => [`o${i}`, `c${o.customer}`, isoOfDay(o.day), 10]);
      const { facts } = read(rows, 20000);
      const exposure = churnExposure(facts, DEFAULT_SETTINGS, 20000);
      const groups = churnByGroup(exposure, codes, 4);
      const sum = (of: "period" | "lastMonth", what: "atRisk" | "churned") =>
        groups.reduce((total, group) => total + group[of][what], 0);
      const last = timeLine(facts, DEFAULT_SETTINGS, 20000).at(-1);
      expect([sum("lastMonth", "atRisk"), sum("lastMonth", "churned")]).toEqual([
        last?.atRisk ?? 0,
        last?.churned ?? 0,
      ]);
      const [all] = churnByGroup(exposure, new Uint8Array(16), 1);
      expect([sum("period", "atRisk"), sum("period", "churned")]).toEqual([
        all?.period.atRisk ?? 0,
        all?.period.churned ?? 0,
      ]);
    }),
    { numRuns: 60 }
  );
});

test("the order of the rows does not matter, and an earlier day sees the book cut at that day", () => {
  fc.assert(
    fc.property(someOrders, fc.integer({ min: 19100, max: 20000 }), (orders, asOf) => {
      const rows = orders.map((o, i) => [`o${i}`, `c${o.customer}`, isoOfDay(o.day), 10]);
      const countsOf = (some: Cell[][]) => {
        const { ids, facts } = read(some, asOf);
        const exposure = churnExposure(facts, DEFAULT_SETTINGS, asOf);
        const names = ids.map((id) => Number(id.slice(1)));
        return churnByGroup(exposure, names, 16);
      };
      expect(countsOf([...rows].reverse())).toEqual(countsOf(rows));
      expect(countsOf(rows.filter((_, i) => (orders[i]?.day ?? 0) <= asOf))).toEqual(
        countsOf(rows)
      );
    }),
    { numRuns: 40 }
  );
});

test("the series of a group is its rate in each month, and in every month the groups add up to the time line", () => {
  // a is lost on 11 January 2024 (181 days after 14 July), b on 30 March; c keeps buying.
  const rows = [
    ["o1", "a", "2023-07-14", 10],
    ["o2", "b", "2023-10-01", 10],
    ["o3", "c", "2023-07-01", 10],
    ["o4", "c", "2023-12-20", 10],
  ];
  const { facts } = read(rows, day("2024-03-31"));
  const settings = { ...DEFAULT_SETTINGS, churnMonths: 3 };
  // a and c are in group 0, b is in none.
  const [series = []] = churnSeries(facts, settings, day("2024-03-31"), [
    { codes: [0, -1, 0], groups: 1 },
  ]);
  expect(series.map(({ until, groups }) => [isoOfDay(until), ...groups])).toEqual([
    ["2024-01-31", { atRisk: 2, churned: 1, rate: 0.5 }, { atRisk: 1, churned: 0, rate: 0 }],
    ["2024-02-29", { atRisk: 1, churned: 0, rate: 0 }, { atRisk: 1, churned: 0, rate: 0 }],
    ["2024-03-31", { atRisk: 1, churned: 0, rate: 0 }, { atRisk: 1, churned: 1, rate: 1 }],
  ]);

  const grouping = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(someOrders, grouping, (orders, codes) => {
      const body = orders.map((o, i) => [`o${i}`, `c${o.customer}`, isoOfDay(o.day), 10]);
      const made = read(body, 20000).facts;
      const [months = []] = churnSeries(made, DEFAULT_SETTINGS, 20000, [{ codes, groups: 4 }]);
      const sums = months.map(({ until, groups }) => [
        until,
        groups.reduce((sum, { atRisk }) => sum + atRisk, 0),
        groups.reduce((sum, { churned }) => sum + churned, 0),
      ]);
      expect(sums).toEqual(
        timeLine(made, DEFAULT_SETTINGS, 20000).map(({ until, atRisk, churned }) => [
          until,
          atRisk,
          churned,
        ])
      );
    }),
    { numRuns: 40 }
  );
});

import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { cohorts, MOST_COHORTS } from "../../../src/core/churn/cohorts";
import { monthName } from "../../../src/core/churn/monthEnds";
import { retentionCurve } from "../../../src/core/churn/retentionCurve";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { csvRows, day, factsOf, readBook } from "../readBook";

const FIXTURE = path.join(__dirname, "..", "..", "fixtures", "cdnow");
const PLACES = 24;
const HEADER = ["Order ID", "Customer ID", "Order date", "Amount"];
const cohortsOf = (rows: Cell[][], asOf: string) => {
  const facts = factsOf(readBook({ orders: [HEADER, ...rows] }).book, day(asOf));
  return cohorts(facts, day(asOf), PLACES);
};

test("months are those of the calendar: 31 January to 1 February is one month", () => {
  expect(
    cohortsOf(
      [
        ["o1", "a", "2024-01-31", 10],
        ["o2", "a", "2024-02-01", 20],
        ["o3", "a", "2024-02-28", 5],
        ["o4", "b", "2024-01-01", 7],
        ["o5", "b", "2024-01-31", 1],
        ["o6", "b", "2024-03-31", 2],
        ["o7", "c", "2024-03-02", 4],
      ],
      "2024-03-31"
    )
  ).toEqual([
    { month: day("2024-01-01"), size: 2, customers: [2, 1, 1], revenue: [18, 25, 2] },
    { month: day("2024-03-01"), size: 1, customers: [1], revenue: [4] },
  ]);
});

test("a refund under its order's id reduces that order in its month; one under its own id is in no cohort", () => {
  const rows = [
    ["o1", "a", "2024-01-10", 100],
    ["o1", "a", "2024-03-05", -30],
    ["r1", "a", "2024-02-05", -20],
  ];
  expect(cohortsOf(rows, "2024-03-31")).toEqual([
    { month: day("2024-01-01"), size: 1, customers: [1, 0, 0], revenue: [70, 0, 0] },
  ]);
});

test("older cohorts are summed in a row before the last 24, later months in a last place", () => {
  // One customer a month from January 2021 to March 2023 (27); each orders again in April 2023.
  const months = Array.from({ length: 27 }, (_, k) => {
    const month = `${2021 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}`;
    return [
      [`a${k}`, `c${k}`, `${month}-15`, 10],
      [`b${k}`, `c${k}`, "2023-04-15", 1],
    ];
  });
  const grid = cohortsOf(months.flat(), "2023-04-30");
  expect(grid).toHaveLength(1 + MOST_COHORTS);
  // January, February and March 2021: April 2023 is 27, 26 and 25 months later, together the last place.
  expect(grid[0]?.month).toBeUndefined();
  expect(grid[0]?.size).toBe(3);
  expect(grid[0]?.customers).toEqual([3, ...Array.from({ length: 23 }, () => 0), 3]);
  expect(grid[0]?.revenue[PLACES]).toBe(3);
  // April 2021: exactly 24 months.
  expect(monthName(grid[1]?.month ?? 0)).toBe("2021-04");
  expect(grid[1]?.customers[PLACES]).toBe(1);
  // March 2023: one month.
  expect(grid.at(-1)?.customers).toEqual([1, 1]);
});

test("no orders, no cohorts", () => {
  expect(cohortsOf([], "2024-01-31")).toEqual([]);
});

type Recomputed = Record<string, { size: number; customers: number[]; revenue: number[] }>;
const recomputed = JSON.parse(
  fs.readFileSync(path.join(FIXTURE, "cohorts.json"), "utf8")
) as Record<"cdnow" | "online_retail", Recomputed>;

const cdnow = () =>
  fs
    .readFileSync(path.join(FIXTURE, "CDNOW_sample.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line, i) => {
      const [, customer = "", on = "", , dollars = ""] = line.trim().split(/\s+/);
      return [
        `o${i}`,
        `c${customer}`,
        `${on.slice(0, 4)}-${on.slice(4, 6)}-${on.slice(6)}`,
        dollars,
      ];
    });

test.each([
  ["CDNOW", "cdnow", [HEADER, ...cdnow()], "1998-06-30"],
  [
    "Online Retail",
    "online_retail",
    csvRows("online_retail/orders_2010-12_to_2011-06_with_refunds.csv"),
    "2011-06-30",
  ],
] as const)("%s: every cohort is as another program counts it", (_, key, rows, asOf) => {
  const facts = factsOf(readBook({ orders: rows.map((row) => [...row]) }).book, day(asOf));
  const grid = cohorts(facts, day(asOf), PLACES);
  const named = Object.fromEntries(grid.map(({ month, ...rest }) => [monthName(month ?? 0), rest]));
  expect(named).toEqual(
    Object.fromEntries(
      Object.entries(recomputed[key]).map(([month, { size, customers, revenue }]) => [
        month,
        { size, customers, revenue: revenue.map((money) => expect.closeTo(money, 5)) },
      ])
    )
  );
});

test("the curve averages the cohorts whose month is over, by their size", () => {
  // January: 3 customers, of whom 2 order in February and 1 in March; February: 1, who orders in March; March: 1.
  const rows = [
    ["o1", "a", "2024-01-05", 1],
    ["o2", "b", "2024-01-31", 1],
    ["o3", "c", "2024-01-31", 1],
    ["o4", "a", "2024-02-01", 1],
    ["o5", "b", "2024-02-29", 1],
    ["o6", "d", "2024-02-10", 1],
    ["o7", "a", "2024-03-01", 1],
    ["o8", "d", "2024-03-30", 1],
    ["o9", "e", "2024-03-30", 1],
  ];
  const curveOn = (asOf: string) =>
    retentionCurve(factsOf(readBook({ orders: [HEADER, ...rows] }).book, day(asOf)), day(asOf));
  // On 31 March all of March is over: (2 + 1) of 3 + 1 after one month, 1 of 3 after two.
  expect(curveOn("2024-03-31")).toEqual([
    { months: 1, customers: 4, ordered: 3, share: 0.75 },
    { months: 2, customers: 3, ordered: 1, share: 1 / 3 },
  ]);
  // On 30 March it is not: only January's customers have their first month after behind them.
  expect(curveOn("2024-03-30")).toEqual([{ months: 1, customers: 3, ordered: 2, share: 2 / 3 }]);
  expect(curveOn("2024-01-04")).toEqual([]);
});

const someLines = fc.array(
  fc.record({
    order: fc.nat(40),
    day: fc.integer({ min: 18000, max: 20000 }),
    amount: fc.constantFrom(-20, -10, 10, 20, 30),
  }),
  { maxLength: 80 }
);
const rowsOf = (lines: { order: number; day: number; amount: number }[]): Cell[][] =>
  lines.map((l) => [`o${l.order}`, `c${l.order % 9}`, isoOfDay(l.day), l.amount]);

test("sizes add up to all customers with orders, revenue to the net of the valid orders", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const facts = factsOf(readBook({ orders: [HEADER, ...rowsOf(lines)] }).book, 20000);
      const grid = cohorts(facts, 20000, 5);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(grid.map(({ size }) => size))).toBe(sum([...facts.perCustomer.scored]));
      expect(sum(grid.flatMap(({ revenue }) => revenue))).toBeCloseTo(
        sum([...facts.orders.net]),
        4
      );
      for (const { size, customers } of grid) expect(customers[0]).toBe(size);
    }),
    { numRuns: 60 }
  );
});

test("the order of the rows does not matter, and an earlier day sees the book cut at that day", () => {
  fc.assert(
    fc.property(someLines, fc.integer({ min: 18500, max: 20000 }), (lines, asOf) => {
      const of = (some: Cell[][]) =>
        cohorts(factsOf(readBook({ orders: [HEADER, ...some] }).book, asOf), asOf, 13);
      const rows = rowsOf(lines);
      expect(of([...rows].reverse())).toEqual(of(rows));
      expect(of(rowsOf(lines.filter((line) => line.day <= asOf)))).toEqual(of(rows));
    }),
    { numRuns: 40 }
  );
});

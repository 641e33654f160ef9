import { analyzeBook } from "../../src/core/analyze";
import type { Cell } from "../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { WRITTEN_COLUMNS } from "../../src/core/writtenColumns";
import { analyze } from "./analysis";
import { csvRows, day, readBook } from "./readBook";

const ASOF = day("2024-06-30");
const CUSTOMERS: Cell[][] = [
  ["Customer ID", "Name", "Owner", "Created", "Stage", "Stage entered"],
  ["001", "Ann", "Li", "2024-01-01", "", ""],
  ["002", "Bob", "Li", "2024-05-01", "interested", "2024-06-04"],
  ["003", "Cid", "Mo", "2024-01-01", "", ""],
  ["004", "Dan", "Mo", "", "", ""],
];
const ORDERS: Cell[][] = [
  ["Order ID", "Customer ID", "Order date", "Amount", "Status"],
  ["o1", "001", "2024-05-16", 100, "paid"],
  ["o2", "001", "2024-06-15", 50.5, "paid"],
  ["o3", "003", "2024-06-01", 80, "paid"],
  ["o3", "003", "2024-06-02", -80, "refunded"],
  ["o4", "", "2024-06-01", 12.5, "paid"],
  ["o5", "001", "2024-06-20", 70, "cancelled"],
];

const small = () => analyze({ customers: CUSTOMERS, orders: ORDERS }, ASOF);
const columnOf = (key: (typeof WRITTEN_COLUMNS)[number], language: "en" | "zh-CN" = "en") =>
  analyze({ customers: CUSTOMERS, orders: ORDERS }, ASOF, language).columns.find(
    (column) => column.key === key
  )?.values;

test("the totals of a small book are those counted by hand", () => {
  const { totals } = small();
  expect(totals.rows.orders).toMatchObject({
    total: 6,
    used: 4,
    leftOut: { missingCustomer: 1, cancelled: 1 },
  });
  expect(totals.customers).toEqual({ total: 4, scored: 1, prospects: 2, netZero: 1 });
  expect([totals.orders, totals.net]).toEqual([2, 150.5]);
  expect(totals.status).toEqual({ active: 1, silent: 0, sleeping: 0, lost: 0 });
  expect(totals.pipeline).toEqual({ prospect: 2, interested: 1, firstTime: 0, repeat: 1 });
  expect(totals.ladder).toEqual({ "1": 1, "2": 1, "3": 0, "4": 0, "5": 0 });
  expect(totals.scores.r).toEqual({ "1": 0, "2": 0, "3": 0, "4": 0, "5": 0 });
});

test("columns hold a value a customer, blank where nothing applies", () => {
  const { columns } = small();
  expect(columns.map(({ key }) => key)).toEqual([...WRITTEN_COLUMNS]);
  const row = (c: number) => columns.slice(0, 17).map(({ values }) => values[c]);
  // Ann: last order 15 days ago, two orders; second order on 15 June; active ends after day 45.
  expect(row(0).slice(0, 8)).toEqual([15, 2, 150.5, 75.25, "", "", "", ""]);
  expect(row(0).slice(9)).toEqual(["Top", "E", "Repeat", "Active", "Growing", 15, "", 31]);
  // Bob: no order; 26 days in a stage whose limit is 30.
  expect(row(1)).toEqual([
    ...["", "", "", "", "", "", "", "", ""],
    ...["Prospect", "A", "Interested", "", "", 26, "Due soon", ""],
  ]);
  // Cid: bought once and gave everything back.
  expect(row(2).slice(0, 4)).toEqual(["", 0, 0, ""]);
  expect(row(2).slice(4)).toEqual([
    ...["", "", "", "", ""],
    ...["", "A", "Prospect", "", "", 181, "Yes", ""],
  ]);
});

test("codes are written in the chosen language", () => {
  expect(columnOf("pipeline", "zh-CN")).toEqual(["历史", "意向", "潜在", "潜在"]);
  expect(columnOf("stalled", "zh-CN")).toEqual(["", "即将超期", "是", ""]);
});

test("scores are numbers, and their three digits are text", () => {
  const { columns } = analyze(
    { orders: csvRows("rfm_pkg/rfm_data_orders.csv") },
    day("2006-12-31")
  );
  const of = (key: string) => columns.find((column) => column.key === key);
  expect([of("r")?.values[0], of("f")?.values[0], of("m")?.values[0]]).toEqual([3, 5, 5]);
  expect([of("rfm")?.values[0], of("rfm")?.numberFormat]).toEqual(["355", "@"]);
});

test("notices tell what was left out and where, and whose money nobody owns", () => {
  const { notices } = small();
  expect(notices).toEqual(
    expect.arrayContaining([
      {
        kind: "missingCustomer",
        count: 1,
        sheet: "Orders",
        addresses: ["B6"],
        facts: { amount: 12.5 },
      },
      { kind: "cancelled", count: 1, sheet: "Orders", addresses: ["E7"] },
      { kind: "dimensionNotScored", count: 1, facts: { dimension: "r", why: "tooFew" } },
    ])
  );
});

test("a typed stage that the orders deny, a repeated id and a newest order long ago are told", () => {
  const { notices } = analyze(
    {
      customers: [
        ["Customer ID", "Name", "Stage"],
        ["1", "Ann", "interested"],
        ["2", "Bob", ""],
        ["1", "Ann again", "interested"],
      ],
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ["o1", "1", "2024-01-01", 5],
      ],
    },
    ASOF
  );
  expect(notices).toEqual(
    expect.arrayContaining([
      { kind: "duplicateCustomer", count: 1, sheet: "Customers", addresses: ["A4"] },
      { kind: "stageDiffers", count: 1, sheet: "Customers", addresses: ["C2"] },
      { kind: "newestOrderOld", count: 181, day: day("2024-01-01"), facts: { days: 181 } },
    ])
  );
});

test("a score that equal values leave empty is told, each by itself", () => {
  // Nine customers with one order and one with two: every cut of F is 1, so 1 scores 1 and 2 scores 5.
  const once = Array.from({ length: 10 }, (_, k) => [`o${k}`, `c${k}`, `2024-05-1${k}`, 10 + k]);
  const { notices } = analyze(
    {
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ...once,
        ["again", "c0", "2024-06-20", 5],
      ],
    },
    ASOF
  );
  expect(notices.filter(({ facts }) => facts?.dimension === "f")).toEqual(
    [2, 3, 4].map((score) => ({ kind: "emptyScore", count: 10, facts: { dimension: "f", score } }))
  );
});

test("duplicates are told while they count, and unreadable stage dates", () => {
  const row = ["o1", "c1", "2024-06-01", 10];
  const sheets = {
    customers: [
      ["Customer ID", "Name", "Stage", "Stage entered"],
      ["c1", "Ann", "", "2024-06-01"],
      ["c2", "Bob", "interested", "last week"],
    ],
    orders: [["Order ID", "Customer ID", "Order date", "Amount"], row, row, row],
  };
  expect(analyze(sheets, ASOF).notices).toEqual(
    expect.arrayContaining([
      { kind: "duplicateKept", count: 2, sheet: "Orders", addresses: ["A3", "A4"] },
      { kind: "badStageDate", count: 1, sheet: "Customers", addresses: ["D3"] },
    ])
  );
  const dropped = analyze(
    { ...sheets, settings: { ...DEFAULT_SETTINGS, dropDuplicates: true } },
    ASOF
  );
  expect(dropped.notices.map(({ kind }) => kind)).not.toContain("duplicateKept");
  expect(dropped.totals.rows.orders.leftOut.duplicate).toBe(2);
});

test("of many left-out rows the first 50 addresses are kept, and all are counted", () => {
  const rows = Array.from({ length: 60 }, (_, k) => [`o${k}`, "c1", "soon", 10]);
  const good = Array.from({ length: 60 }, (_, k) => [`g${k}`, "c1", "2024-06-01", 10]);
  const { notices } = analyze(
    { orders: [["Order ID", "Customer ID", "Order date", "Amount"], ...good, ...rows] },
    ASOF
  );
  const bad = notices.find(({ kind }) => kind === "badDate");
  expect([bad?.count, bad?.addresses?.length]).toEqual([60, 50]);
  expect(bad?.addresses?.[0]).toBe("C62");
});

test("the published book has its published totals and nothing to tell", () => {
  const { totals, notices } = analyze(
    { orders: csvRows("rfm_pkg/rfm_data_orders.csv") },
    day("2006-12-31")
  );
  expect(totals.rows.orders.used).toBe(4906);
  expect(totals.customers.scored).toBe(995);
  expect(totals.net).toBe(464158);
  expect(totals.status).toEqual({ active: 61, silent: 80, sleeping: 258, lost: 596 });
  expect(totals.ladder["1"]).toBe(995);
  expect(notices).toEqual([]);
});

test("a book without a customer and an order sheet is a problem, not an empty review", () => {
  const { book } = readBook({});
  expect(analyzeBook({ book, settings: DEFAULT_SETTINGS, asOf: ASOF, language: "en" })).toEqual({
    ok: false,
    problem: { kind: "noData" },
  });
});

test("several currencies are a question, not a sum", () => {
  const { book } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount", "Currency"],
      ["o1", "1", "2024-01-01", 5, "EUR"],
      ["o2", "1", "2024-01-02", 5, "USD"],
    ],
  });
  const result = analyzeBook({ book, settings: DEFAULT_SETTINGS, asOf: ASOF, language: "en" });
  expect(result).toMatchObject({ ok: false, problem: { kind: "mixedCurrencies" } });
});

test("an analysis is plain data that a worker can send", () => {
  const analysis = small();
  expect(structuredClone(analysis)).toEqual(analysis);
});

import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { REPORT_KEYS } from "../../../src/core/report/report";
import { STATUSES } from "../../../src/core/codes";
import { type Analysis } from "../../../src/core/review";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, cellsOf, tableOf, type Sheets } from "../analysis";
import { csvRows, day } from "../readBook";
import { flawsOf } from "./wellFormed";

const ASOF = day("2024-06-30");
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount", "Status"];
const CUSTOMERS = ["Customer ID", "Name", "Owner", "Created", "Stage", "Stage entered"];

const BOOKS: Record<string, Sheets> = {
  "only the headers of orders": { orders: [ORDERS] },
  "only the headers of customers": { customers: [CUSTOMERS] },
  "customers only": {
    customers: [
      CUSTOMERS,
      ["1", "Ann", "Li", "2024-01-01", "interested", ""],
      ["2", "Bob", "", "", "", ""],
    ],
  },
  "one customer": { customers: [CUSTOMERS, ["1", "Ann", "Li", "2024-01-01", "", ""]] },
  "one order": { orders: [ORDERS, ["o1", "c1", "2024-06-01", 10, "paid"]] },
  "all refunds": {
    orders: [ORDERS, ["o1", "c1", "2024-06-01", -10, ""], ["o2", "c2", "2024-06-02", -5, ""]],
  },
  "more refunded than bought": {
    orders: [ORDERS, ["o1", "c1", "2024-06-01", 10, ""], ["o2", "c1", "2024-06-02", -50, ""]],
  },
  "one row of two": {
    orders: [ORDERS, ["o1", "c1", "2024-06-01", 10, ""], ["o2", "", "2024-06-01", 10, ""]],
  },
  "orders left out altogether": {
    orders: [
      ORDERS,
      ["o1", "", "2024-06-01", 10, ""],
      ["o2", "c1", "soon", 10, ""],
      ["o3", "c1", "2024-07-15", 10, ""],
      ["o4", "c1", "2024-06-01", 10, "cancelled"],
    ],
  },
};

test.each(Object.keys(BOOKS))("%s: six well-formed reports in both languages", (name) => {
  for (const language of LANGUAGES) {
    const { reports } = analyze(BOOKS[name] ?? {}, ASOF, language);
    expect(reports.map(({ key }) => key)).toEqual(REPORT_KEYS);
    expect(reports.flatMap(flawsOf)).toEqual([]);
  }
});

test("the eight-class model names all its classes", () => {
  const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
  const settings = { ...DEFAULT_SETTINGS, segmentModel: "eight" as const };
  const english = analyze({ orders, settings }, day("2006-12-31"), "en");
  expect(cellsOf(tableOf(english, "overview", "segments"), "code").sort()).toEqual(
    [
      "Key – value",
      "Key – develop",
      "Key – keep",
      "Key – win back",
      "General – value",
      "General – develop",
      "General – keep",
      "General – win back",
    ].sort()
  );
  const chinese = analyze({ orders, settings }, day("2006-12-31"), "zh-CN");
  expect(cellsOf(tableOf(chinese, "overview", "segments"), "code")).toContain("重要挽留");
});

/** Sheets as people fill them: blanks, refunds, cancellations, words for dates, unknown stages. */
const messyBook = fc.record({
  orders: fc.array(
    fc.tuple(
      fc.constantFrom("o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "o9", ""),
      fc.constantFrom("c1", "c2", "c3", "c4", "c5", "c6", "c7", ""),
      fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 19400, max: 19950 }).map(isoOfDay) },
        { weight: 1, arbitrary: fc.constantFrom("soon", "") }
      ),
      fc.oneof(
        {
          weight: 9,
          arbitrary: fc.integer({ min: -3000, max: 20000 }).map((cents) => cents / 100),
        },
        { weight: 1, arbitrary: fc.constantFrom("ten", "") }
      ),
      fc.constantFrom("paid", "", "cancelled", "已取消")
    ),
    { maxLength: 60 }
  ),
  customers: fc.array(
    fc.tuple(
      fc.constantFrom("c1", "c2", "c3", "c4", "p1", "p2", "p3", ""),
      fc.constantFrom("Ann", "=1+1", ""),
      fc.constantFrom("Li", "Mo", ""),
      fc.constantFrom("2023-01-01", "2024-05-01", "2025-01-01", ""),
      fc.constantFrom("prospect", "interested", "first-time", "repeat", "VIP", ""),
      fc.constantFrom("2024-02-01", "2024-06-20", "long ago", "")
    ),
    { maxLength: 12 }
  ),
});

const sumOf = (cells: Cell[]) => cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
const column = (
  analysis: Analysis,
  report: "overview" | "dwell" | "notes",
  table: string,
  key: string
) => sumOf(cellsOf(tableOf(analysis, report, table), key));

test("whatever a book holds, its reports are well-formed and its groups add up", () => {
  fc.assert(
    fc.property(messyBook, fc.constantFrom(...LANGUAGES), ({ orders, customers }, language) => {
      const analysis = analyze(
        { orders: [ORDERS, ...orders], customers: [CUSTOMERS, ...customers] },
        ASOF,
        language
      );
      expect(analysis.reports.flatMap(flawsOf)).toEqual([]);

      const { totals } = analysis;
      expect(column(analysis, "overview", "status", "customers")).toBe(totals.customers.scored);
      expect(column(analysis, "overview", "stages", "customers")).toBe(totals.customers.total);
      expect(column(analysis, "dwell", "stages", "customers")).toBe(totals.customers.total);
      expect(column(analysis, "dwell", "owners", "customers")).toBe(totals.customers.total);
      expect(column(analysis, "notes", "rows", "rows")).toBe(totals.rows.orders.total);
      expect(column(analysis, "overview", "tiers", "customers")).toBe(
        totals.customers.total - totals.customers.netZero
      );
      expect(column(analysis, "overview", "tiers", "net")).toBeCloseTo(totals.net, 4);
      if (totals.customers.scored > 0) {
        const months = tableOf(analysis, "churn", "months");
        for (const status of STATUSES)
          expect(cellsOf(months, status).at(-1)).toBe(totals.status[status]);
      }
      for (const { values } of analysis.columns) {
        expect(values).toHaveLength(totals.customers.total);
        expect(values.filter((v) => typeof v === "number" && !Number.isFinite(v))).toEqual([]);
      }
    }),
    { numRuns: 60 }
  );
});

describe("the published book", () => {
  const analysis = analyze({ orders: csvRows("rfm_pkg/rfm_data_orders.csv") }, day("2006-12-31"));

  test("has well-formed reports", () => {
    expect(analysis.reports.flatMap(flawsOf)).toEqual([]);
  });

  test("has 61, 80, 258 and 596 customers by status", () => {
    expect(cellsOf(tableOf(analysis, "overview", "status"), "customers")).toEqual([
      61, 80, 258, 596,
    ]);
  });

  test("earns 35.6 % of its money with the best 20 % of its customers", () => {
    const pareto = tableOf(analysis, "pyramid", "pareto");
    expect(cellsOf(pareto, "group")[3]).toBe("Top 20%");
    expect(cellsOf(pareto, "cumulativeShare")[3]).toBeCloseTo(0.356, 3);
    expect(sumOf(cellsOf(pareto, "customers"))).toBe(995);
    expect(sumOf(cellsOf(pareto, "net"))).toBe(464158);
  });

  test("shows everybody once in the heat map and in each distribution", () => {
    const heat = tableOf(analysis, "rfm", "heatMap");
    expect(sumOf(["f1", "f2", "f3", "f4", "f5"].map((key) => sumOf(cellsOf(heat, key))))).toBe(995);
    const scores = tableOf(analysis, "rfm", "distributions");
    expect(["r", "f", "m"].map((key) => sumOf(cellsOf(scores, key)))).toEqual([995, 995, 995]);
  });

  test("prints its cuts", () => {
    const cuts = tableOf(analysis, "rfm", "cuts");
    expect(cellsOf(cuts, "recency")).toEqual([114, 180, 296.4, 481]);
    expect(cellsOf(cuts, "monetary")).toEqual([254.8, 381, 505.4, 665]);
  });
});

describe("what the pages say in one sentence", () => {
  const finding = (name: string, key: string, language: "en" | "zh-CN" = "en") =>
    analyze(BOOKS[name] ?? {}, ASOF, language).reports.find((report) => report.key === key)
      ?.finding;

  test("about one order", () => {
    expect(REPORT_KEYS.map((key) => finding("one order", key))).toEqual([
      "1 of 1 customer is active, nobody was lost this month, nobody is stalled, and 1 is due for contact by 30 Jun 2024. On 31 May 2024 there was no order yet, so there is nothing to compare with.",
      "Of 1 customer who bought, 1 (100%) is active and 0 (0%) are lost; net sales come to 10.00.",
      "The only dated customer is within the limit of their stage.",
      "The first order is 29 days old; nobody counts as lost until more than 180 days have passed without an order, so churn cannot be told yet.",
      "No customer has the month after the first order behind them, so nothing can be said yet about who comes back.",
      "1 customer of 1 (100%) brings 100% of the net amount.",
      "On 31 May 2024 there was no order yet, so there is nothing to compare with.",
      "Only 1 customer has an order; too little to score.",
      "The purchase model is off: it needs 26 weeks of orders, and the book covers 4. By the usual gaps no order is due in the next 30 days.",
      "Off season: the only customer is due for a contact by 30 Jun 2024; priority is high for 1. Nobody’s status ends within 7 days.",
      "No owner column was found in the customer sheet, so nothing can be said about the team.",
      "No source column was found in the customer sheet, so customers cannot be told apart by where they came from.",
      "All settings are the defaults. Settings are changed in the Perennial pane; this page shows those of the last run.",
      "The only order row was used.",
    ]);
  });

  test("about customers without orders", () => {
    expect(REPORT_KEYS.map((key) => finding("one customer", key, "zh-CN"))).toEqual([
      "还没有有效订单；超出阶段期限的客户 1 位，截至2024年6月30日应联系 1 位。",
      "唯一的客户还没有有效订单。",
      "1 位有日期的客户里，1 位已超出所在阶段的期限；超期最久的是“Ann”，在“潜在”阶段停留了 181 天。",
      "没有有效订单，无法分析流失。",
      "没有有效订单，无法划分同期群。",
      "没有有效订单，无法划分价值。",
      "没有有效订单，无法对比。",
      "没有客户下过单，因此没有打分。",
      "还没有客户下过单，无法预测。",
      "现在是淡季：1 位客户里有 1 位应在 2024年6月30日之前联系，其中 1 位优先级为高。7 天内没有客户的活跃状态会变化。",
      "所有客户都有负责人；没有重复拜访的线索。",
      "客户表里没有找到来源列，无法按来源区分客户。",
      "全部设置均为默认值。设置在 Perennial 窗格中修改；本页显示上次运行所用的设置。",
      "没有订单表；阶段和停留时间只依据客户表。",
    ]);
  });

  test("about a book that nobody left, one in which everybody had left, and one row left out", () => {
    const churn = (rows: Cell[][]) =>
      analyze({ orders: [ORDERS, ...rows] }, ASOF).reports.find(({ key }) => key === "churn")
        ?.finding;
    expect(
      churn([
        ["o1", "c1", "2023-12-01", 10, ""],
        ["o2", "c1", "2024-05-01", 10, ""],
      ])
    ).toBe(
      "In the last 7 months customers were never lost and never came back; with at most 1 customer to lose in any month, a churn rate says little."
    );
    expect(churn([["o1", "c1", "2022-06-01", 10, ""]])).toBe(
      "In the last 12 months nobody could be lost: every customer is either new or was gone before."
    );
    expect(finding("one row of two", "notes")).toBe(
      "1 of 2 order rows were used; 1 (50%) was left out, for the reason given below."
    );
  });

  test("about money that went back", () => {
    expect(finding("more refunded than bought", "pyramid")).toBe(
      "Refunds have eaten up the net amount, so no share can be given."
    );
  });
});

test("left-out rows are listed with a link to the cell that is at fault", () => {
  const { reports } = analyze(BOOKS["orders left out altogether"] ?? {}, ASOF);
  const notes = reports.find(({ key }) => key === "notes");
  const cells = notes?.tables.find(({ key }) => key === "cells");
  expect(cells?.rows).toEqual([
    ["No customer id", "Orders", "B2", ""],
    ["Date missing or unreadable", "Orders", "C3", "soon"],
    ["After the analysis date", "Orders", "C4", "2024-07-15"],
    ["Cancelled or unpaid", "Orders", "E5", "cancelled"],
  ]);
  expect(cells?.links?.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    "Orders!B2",
    "Orders!C3",
    "Orders!C4",
    "Orders!E5",
  ]);
  expect(notes?.finding).toBe(
    "0 of 4 order rows were used; 4 (100%) were left out, each for a reason given below."
  );
});

test("lists of customers stop at 1,000 and say so", () => {
  const prospects = Array.from({ length: 1200 }, (_, k) => [
    `p${k}`,
    `Name ${k}`,
    "Li",
    "",
    "interested",
    "2024-01-01",
  ]);
  const stalled = tableOf(
    analyze({ customers: [CUSTOMERS, ...prospects] }, ASOF),
    "dwell",
    "stalled"
  );
  expect(stalled.rows).toHaveLength(1000);
  expect(stalled.note).toContain("The first 1,000 of 1,200 are listed.");
});

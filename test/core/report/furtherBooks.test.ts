import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { REPORT_KEYS } from "../../../src/core/report/report";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, cellsOf, tableOf } from "../analysis";
import type { Sheets } from "../analysis";
import { day } from "../readBook";
import { flawsOf } from "./wellFormed";

const ASOF = day("2024-06-30");
const ORDERS: Cell[][] = [
  ["Order ID", "Customer ID", "Order date", "Amount", "Currency"],
  ["o1", "c1", "2024-06-01", 10, "USD"],
  ["o2", "", "2024-06-02", 5, "CNY"],
];
const CUSTOMERS: Cell[][] = [
  ["Customer ID", "Name", "Owner", "Created", "Birthday", "Due date", "Expected sales"],
  ["c1", "Ann", "Li", "2024-01-01", "soon", "1 Jan 2024", "lots"],
  ["c2", "Bob", "", "x", "5月20日", "later", 12],
];
const STAGES: Cell[][] = [
  ["Date", "Customer ID", "From stage", "To stage", "Automatic"],
  ["2024-02-01", "c1", "", "interested", "yes"],
  ["soon", "c9", "interested", "nowhere", ""],
  ["2024-03-01", "", "", "", ""],
];
const CONTACTS: Cell[][] = [
  ["Visit date", "Client", "Rep", "Channel", "Outcome"],
  ["2024-07-15", "Ann", "Li", "", ""],
  ["", "c2", "", "visit", "x"],
  ["2024-02-03", "nobody", "", "", ""],
];
const RATES: Cell[][] = [
  ["Currency", "Rate"],
  ["CNY", 1],
  ["USD", 7],
];
const COSTS: Cell[][] = [
  ["Source", "Campaign", "Cost"],
  ["Fair", "", 100],
  ["", "Spring", "?"],
];
const head = (rows: Cell[][]) => rows.slice(0, 1);

const BOOKS: Record<string, Sheets> = {
  "all six sheets": {
    orders: ORDERS,
    customers: CUSTOMERS,
    stageLog: STAGES,
    contacts: CONTACTS,
    rates: RATES,
    costs: COSTS,
  },
  "only the headers of all six": {
    orders: head(ORDERS),
    customers: head(CUSTOMERS),
    stageLog: head(STAGES),
    contacts: head(CONTACTS),
    rates: head(RATES),
    costs: head(COSTS),
  },
  "customers and logs without orders": {
    customers: CUSTOMERS,
    stageLog: STAGES,
    contacts: CONTACTS,
  },
  "orders and a stage log without customers": {
    orders: ORDERS,
    stageLog: STAGES,
    rates: RATES,
  },
  "logs that know nobody": {
    orders: head(ORDERS),
    stageLog: STAGES,
    contacts: CONTACTS,
  },
};

test.each(Object.keys(BOOKS))("%s: well-formed reports in both languages", (name) => {
  for (const language of LANGUAGES) {
    const { reports } = analyze(BOOKS[name] ?? {}, ASOF, language);
    expect(reports.map(({ key }) => key)).toEqual(REPORT_KEYS);
    expect(reports.flatMap(flawsOf)).toEqual([]);
  }
});

test("what is missing is listed with what it would add; columns of a missing sheet are not", () => {
  const { orders } = BOOKS["orders and a stage log without customers"] ?? {};
  const table = tableOf(analyze({ orders: orders ?? [], rates: RATES }, ASOF), "notes", "missing");
  expect(cellsOf(table, "input")).toEqual([
    "Order status",
    "Profit",
    "Quantity",
    "Category",
    "Customers",
    "Stage log",
    "Contacts",
    "Marketing costs",
  ]);
  expect(cellsOf(table, "kind").slice(3, 5)).toEqual(["Orders", "A sheet of its own"]);
  expect(cellsOf(table, "adds")[2]).toBe("When a customer needs to restock.");
});

test("of columns that can stand for each other one is enough", () => {
  const inputs = (column: string) =>
    cellsOf(
      tableOf(
        analyze(
          {
            customers: [
              ["客户编号", column],
              ["c1", "x"],
            ],
          },
          ASOF,
          "zh-CN"
        ),
        "notes",
        "missing"
      ),
      "input"
    );
  expect(inputs("来源")).not.toContain("来源、营销活动");
  expect(inputs("营销活动")).not.toContain("来源、营销活动");
  expect(inputs("销售阶段")).toContain("来源、营销活动");
  expect(inputs("销售阶段")).toContain("订单表");
});

test("cells taken as blank and rows of nobody are told once a sheet and listed with their addresses", () => {
  const analysis = analyze(BOOKS["all six sheets"] ?? {}, ASOF);
  const told = analysis.notices.filter(
    ({ kind }) => kind === "unreadCells" || kind === "rowsOfNobody"
  );
  expect(told).toEqual([
    { kind: "unreadCells", count: 4, sheet: "Customers", addresses: ["E2", "G2", "D3", "F3"] },
    { kind: "unreadCells", count: 1, sheet: "Stage log", addresses: ["A3"] },
    { kind: "unreadCells", count: 1, sheet: "Costs", addresses: ["C3"] },
    { kind: "rowsOfNobody", count: 2, sheet: "Stage log", addresses: ["B3", "B4"] },
    { kind: "rowsOfNobody", count: 1, sheet: "Contacts", addresses: ["B4"] },
  ]);
  const table = tableOf(analysis, "notes", "cells");
  const cells = cellsOf(table, "sheet").map(
    (sheet, i) => `${String(sheet)}!${String(cellsOf(table, "cell")[i])}`
  );
  expect(cells).toEqual(
    expect.arrayContaining(["Customers!E2", "Stage log!A3", "Costs!C3", "Contacts!B4"])
  );
});

test("rows without a customer are told once, with the money they hold in the currency of the reports", () => {
  const { notices, reports } = analyze({ orders: ORDERS, rates: RATES }, ASOF);
  expect(notices.filter(({ kind }) => kind === "missingCustomer")).toEqual([
    {
      kind: "missingCustomer",
      count: 1,
      sheet: "Orders",
      addresses: ["B3"],
      facts: { amount: 5 },
    },
  ]);
  const notes = reports.find(({ key }) => key === "notes");
  expect(notes?.tables[0]?.note).toContain("The rows without a customer id hold 5.00");
});

test("the sheets and columns that were read are all shown", () => {
  const table = tableOf(analyze(BOOKS["all six sheets"] ?? {}, ASOF), "notes", "columns");
  expect(new Set(cellsOf(table, "kind"))).toEqual(
    new Set(["Customers", "Orders", "Stage log", "Contacts", "Exchange rates", "Marketing costs"])
  );
});

test("the settings of a book with rates choose the currency of the reports", () => {
  const settings = { ...DEFAULT_SETTINGS, currency: "USD" };
  expect(analyze({ orders: ORDERS, rates: RATES, settings }, ASOF).totals.net).toBe(10);
  expect(analyze({ orders: ORDERS, rates: RATES }, ASOF).totals.net).toBe(70);
});

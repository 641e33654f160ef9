import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { analyzeBook } from "../../../src/core/analyze";
import type { History } from "../../../src/core/history/history";
import type { Settings } from "../../../src/core/settings";
import type { TableBlock } from "../../../src/core/report/report";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { csvRows, day, readBook } from "../readBook";
import { ASOF, CUSTOMERS, ORDERS } from "../teaShop";

const shop = (changes: Partial<Settings>, language: "en" | "zh-CN" = "en", orders = ORDERS) =>
  analyze(
    { orders, customers: CUSTOMERS, settings: { ...DEFAULT_SETTINGS, ...changes } },
    ASOF,
    language
  );
const formatOf = (table: TableBlock, key: string) =>
  table.columns.find((column) => column.key === key)?.format;

test("the page has as many scores as the settings, and says how they stand on the map of five", () => {
  const three = shop({ bins: 3 });
  const heat = tableOf(three, "rfm", "heatMap");
  expect(heat.columns.map(({ key }) => key)).toEqual(["r", "f1", "f2", "f3"]);
  expect(cellsOf(heat, "r")).toEqual(["R 3", "R 2", "R 1"]);
  expect(tableOf(three, "rfm", "distributions").note).toBe(
    "Equal values always share a score. On the segment map of five scores 1, 2 and 3 stand for 1, 3 and 5."
  );
  expect(reportOf(three, "rfm").finding).toMatch(/\(F 3\)/);
  expect(reportOf(shop({ bins: 4 }), "rfm").finding).toMatch(/\(F 3–4\)/);
});

test("cuts between whole numbers that are whole are written so", () => {
  const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
  const cuts = tableOf(analyze({ orders }, day("2006-12-31")), "rfm", "cuts");
  expect([formatOf(cuts, "recency"), formatOf(cuts, "frequency")]).toEqual(["tenths", "integer"]);
  expect(cellsOf(cuts, "frequency")).toEqual([3, 4, 5, 7]);
});

test("what M is heads its cuts", () => {
  const head = (monetary: Settings["monetary"]) =>
    tableOf(shop({ monetary }), "rfm", "cuts").columns.at(-1)?.header;
  expect([head("net"), head("aov"), head("profit")]).toEqual([
    "Net amount",
    "AOV",
    "Customer profit",
  ]);
});

test("cuts within categories are listed with where they come from", () => {
  const table = tableOf(shop({ frequencyWithinCategory: true }), "rfm", "categories");
  expect(cellsOf(table, "category")).toEqual(["Tea", "Coffee"]);
  expect(cellsOf(table, "customers")).toEqual([45, 28]);
  expect(cellsOf(table, "origin")).toEqual(["PERCENTILE.INC", "PERCENTILE.INC"]);
  const bare = ORDERS.map((row) => row.slice(0, 6));
  const without = tableOf(shop({ frequencyWithinCategory: true }, "en", bare), "rfm", "categories");
  expect([without.rows, without.whenEmpty]).toEqual([
    [],
    "The orders have no category, so F is scored against all.",
  ]);
  const few = ORDERS.slice(0, 30);
  expect(
    tableOf(shop({ frequencyWithinCategory: true }, "zh-CN", few), "rfm", "categories").whenEmpty
  ).toBe("没有品类达到 20 位参与打分的客户，F 按全部客户打分。");
});

describe("frozen cuts", () => {
  const MAY = day("2024-05-31");
  const record = {
    ...analyze({ orders: ORDERS, customers: CUSTOMERS }, MAY).record,
    at: "2024-05-31T08:00:00.000Z",
  };
  const later = (history: History, changes: Partial<Settings> = {}) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, cuts: { kind: "frozen" }, ...changes };
    const { book } = readBook({ orders: ORDERS, customers: CUSTOMERS, settings });
    const result = analyzeBook({ book, settings, asOf: ASOF, language: "en", history });
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value;
  };
  const past = { reviews: [record], snapshots: [] };

  test("the page and the notes say whose cuts they are", () => {
    const analysis = later(past);
    expect(analysis.totals.cuts).toEqual(record.cuts);
    for (const page of ["rfm", "notes"] as const)
      expect(tableOf(analysis, page, "cuts").note).toBe(
        "The cuts of the review of 31 May 2024, so that a change of score is the customer's doing."
      );
    expect(cellsOf(tableOf(analysis, "rfm", "cuts"), "cut")).toEqual([
      "Cut 1",
      "Cut 2",
      "Cut 3",
      "Cut 4",
    ]);
  });

  test("the page names what had to be cut anew, and says when there was nothing to take over", () => {
    expect(tableOf(later(past, { monetary: "aov" }), "rfm", "cuts").note).toBe(
      "The cuts of the review of 31 May 2024, except for Monetary (M): that review measured it otherwise, so it was cut anew with PERCENTILE.INC."
    );
    expect(tableOf(later({ reviews: [], snapshots: [] }), "rfm", "cuts").note).toMatch(
      /^No earlier review left cuts that fit/
    );
  });
});

test("a window is told on the page and in the notes, and an empty one too", () => {
  const analysis = shop({ windowMonths: 12 });
  expect(tableOf(analysis, "rfm", "heatMap").note).toBe(
    "Right is more often, top is more recent. Only orders from 1 Jul 2023 on count; 66 customers with one since then were scored."
  );
  expect(cellsOf(tableOf(analysis, "notes", "remarks"), "remark")).toContain(
    "24 customers have no order since 1 Jul 2023: inactive, and not scored."
  );
  const later = analyze(
    { orders: ORDERS, settings: { ...DEFAULT_SETTINGS, windowMonths: 12 } },
    day("2026-01-01")
  );
  expect(reportOf(later, "rfm").finding).toBe(
    "No customer has ordered since 2 Jan 2025, so nothing was scored."
  );
});

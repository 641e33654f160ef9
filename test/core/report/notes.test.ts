import { analyzeBook } from "../../../src/core/analyze";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { type History, NO_HISTORY } from "../../../src/core/history/history";
import { nextHistory } from "../../../src/core/history/nextHistory";
import type { Settings } from "../../../src/core/settings";
import { analyze, reportOf, tableOf } from "../analysis";
import { day, readBook } from "../readBook";

const ASOF = day("2024-06-30");
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];

const doubtful = () =>
  analyze(
    {
      customers: [
        ["Customer ID", "Name", "Stage"],
        ["C1", "Ann", "prospect"],
        ["C2", "Bob", "interested"],
        ["C3", "Cy", "repeat"],
        ["C1", "Ann again", "repeat"],
        ["C4", "Dee", "first-time"],
        ["C5", "Eve", "VIP"],
      ],
      orders: [
        ORDERS,
        ["o1", "C1", "2024-06-01", 10],
        ["o2", "C1", "2024-06-02", 10],
        ["o2", "C1", "2024-06-02", 10],
        ["o3", "C4", "2024-06-03", 10],
      ],
    },
    ASOF
  );

test("a stage typed by hand against the orders is left as it is and listed with both stages and a link", () => {
  const analysis = doubtful();
  const { rows, links } = tableOf(analysis, "notes", "cells");
  // Ann has two orders and stands as prospect; Cy has none and stands as repeat; Dee's one order agrees; nobody knows a stage VIP.
  expect(rows.filter(([why]) => why === "Stage typed by hand differs")).toEqual([
    ["Stage typed by hand differs", "Customers", "C2", "“prospect”; by the orders Repeat"],
    ["Stage typed by hand differs", "Customers", "C4", "“repeat”, but there is no order"],
    [
      "Stage typed by hand differs",
      "Customers",
      "C7",
      "“VIP” is no known stage; counted as Prospect",
    ],
  ]);
  expect(links?.map(({ address }) => address)).toEqual(rows.map((row) => row[2]));
  expect(analysis.notices).toContainEqual({
    kind: "stageDiffers",
    count: 3,
    sheet: "Customers",
    addresses: ["C2", "C4", "C7"],
  });
});

test("rows that repeat a row or an id are counted and listed", () => {
  const { rows } = tableOf(doubtful(), "notes", "cells");
  expect(rows).toContainEqual(["Exact duplicate, counted", "Orders", "A4", ""]);
  expect(rows).toContainEqual(["Customer id repeated", "Customers", "A5", "C1"]);
});

test("a clean book has no cell to look at", () => {
  const analysis = analyze({ orders: [ORDERS, ["o1", "C1", "2024-06-01", 10]] }, ASOF);
  expect(tableOf(analysis, "notes", "cells").rows).toEqual([]);
  expect(reportOf(analysis, "notes").finding).toBe("The only order row was used.");
});

test("each review stands with its cuts, what it left out and the settings that were changed for it", () => {
  const { book } = readBook({
    orders: [
      [...ORDERS, "Status"],
      ...[1, 2, 3, 4, 5].map((k) => [`o${k}`, `C${k}`, `2024-05-0${k}`, 10 * k, "paid"]),
      ["o6", "C1", "2024-05-06", 10, "cancelled"],
      ["o7", "C1", "2024-06-20", 10, "paid"],
    ],
  });
  const run = (asOf: string, settings: Settings, history: History) => {
    const result = analyzeBook({ book, settings, asOf: day(asOf), language: "en", history });
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value;
  };
  const may = run("2024-05-31", DEFAULT_SETTINGS, NO_HISTORY);
  const history = nextHistory(NO_HISTORY, may.record, may.snapshot, "2024-06-01T00:00:00Z");
  const june = run("2024-06-30", { ...DEFAULT_SETTINGS, churnDays: 90, nudgeDays: 5 }, history);
  // Days since the last order: in May 26 … 30, in June 10 and 56 … 59; cut at 20, 40, 60 and 80 %.
  expect(tableOf(june, "notes", "reviews").rows).toEqual([
    [
      day("2024-06-30"),
      5,
      6,
      160,
      "46.8 / 56.6 / 57.4 / 58.2",
      "1 / 1 / 1 / 1.2",
      "20 / 26 / 34 / 42",
      "Cancelled or unpaid: 1",
      "Churned after, Nudge before a status ends",
    ],
    [
      day("2024-05-31"),
      5,
      5,
      150,
      "26.8 / 27.6 / 28.4 / 29.2",
      "",
      "18 / 26 / 34 / 42",
      "After the analysis date: 1, Cancelled or unpaid: 1",
      "",
    ],
  ]);
});

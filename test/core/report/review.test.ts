import { analyzeBook } from "../../../src/core/analyze";
import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { NO_HISTORY } from "../../../src/core/history/history";
import { nextHistory } from "../../../src/core/history/nextHistory";
import type { Analysis } from "../../../src/core/review";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { day, readBook } from "../readBook";
import { flawsOf } from "./wellFormed";

const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const CUSTOMERS = ["Customer ID", "Name", "Owner", "Stage", "Stage entered", "Overdue"];

/**
 * 31 March: Ann 500, Bob 300, Cy 200, Dee 100, Eve 50, so Ann is top, Eve small. 30 June: Bob 700, Ann 500, Eve 350, Dee 100, Fay 20; Cy's order came
 * back in full. Pat has been a lead of Li for 152 days.
 */
const orders: Cell[][] = [
  ["o1", "Ann", "2024-03-01", 500],
  ["o2", "Bob", "2024-03-02", 300],
  ["o3", "Cy", "2024-03-03", 200],
  ["o4", "Dee", "2024-03-04", 100],
  ["o5", "Eve", "2024-03-05", 50],
  ["o6", "Bob", "2024-06-01", 400],
  ["o7", "Eve", "2024-06-02", 300],
  ["o3", "Cy", "2024-06-03", -200],
  ["o8", "Fay", "2024-06-04", 20],
];
const customers: Cell[][] = [
  ["Ann", "Ann A.", "Li", "", "", ""],
  ["Dee", "Dee D.", "Mo", "", "", 12],
  ["Pat", "Pat P.", "Li", "interested", "2024-01-30", ""],
];
const { book } = readBook({ orders: [ORDERS, ...orders], customers: [CUSTOMERS, ...customers] });

function reviewOf(asOf: string, before?: Analysis, language: "en" | "zh-CN" = "en"): Analysis {
  const history = before
    ? nextHistory(NO_HISTORY, before.record, before.snapshot, "2024-04-01T09:00:00Z")
    : NO_HISTORY;
  const settings = DEFAULT_SETTINGS;
  const result = analyzeBook({ book, settings, asOf: day(asOf), language, history });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}
const march = reviewOf("2024-03-31");
const june = reviewOf("2024-06-30", march);

test("both pages are well-formed in both languages, with and without an earlier review", () => {
  for (const language of LANGUAGES) {
    const reports = [
      ...reviewOf("2024-03-31", undefined, language).reports,
      ...reviewOf("2024-06-30", march, language).reports,
    ];
    expect(reports.flatMap(flawsOf)).toEqual([]);
  }
  expect(reportOf(june, "review").tables.flatMap(({ charts }) => charts).length).toBeLessThan(6);
  expect(reportOf(june, "migration").tables.flatMap(({ charts }) => charts).length).toBeLessThan(4);
});

test("the review says what changed since the last one", () => {
  // 400 + 300 + 20 came in and 200 went back, from Cy, who is net zero and no longer counted: 1,670 now less 1,150 then.
  expect(reportOf(june, "review").finding).toContain(
    "Since 31 Mar 2024 net sales came to 520.00 in 3 orders; 3 of 5 customers are active, nobody was lost this month, 2 moved up a tier and 2 down or out; 3 are stalled,"
  );
  const counts = tableOf(june, "review", "counts");
  expect(counts.rows).toEqual([
    ["Customers with orders", 5, 5, 0, 0],
    ["Customers in the top tier", 1, 1, 0, 0],
    ["Orders to date", 5, 7, 2, 0.4],
  ]);
  expect(counts.note).toContain("Compared with 31 Mar 2024, the day of the last review.");
  expect(cellsOf(tableOf(june, "review", "money"), "difference")[0]).toBe(520);
  expect(cellsOf(tableOf(june, "review", "risen"), "id")).toEqual(["Bob", "Eve"]);
  expect(cellsOf(tableOf(june, "review", "fallen"), "id")).toEqual(["Cy", "Ann"]);
  // Pat is interested for 152 days, Ann and Dee first-time for 121 and 118: over 30, 45 and 45. Fay is at 26 of 45.
  expect(tableOf(june, "review", "owners").rows).toEqual([
    ["Li", 2, 0],
    ["Mo", 1, 0],
  ]);
});

test("the migration page has the matrix, the lists and their reasons", () => {
  expect(reportOf(june, "migration").finding).toBe(
    "Since 31 Mar 2024 2 customers moved up a tier and 1 down, 1 dropped out and 1 came new; 0 of the 1 customer who was in the top tier are still there."
  );
  expect(tableOf(june, "migration", "matrix").rows).toEqual([
    ["Top", 0, 1, 0, 0, 1],
    ["Medium", 1, 1, 0, 1, 3],
    ["Small", 0, 1, 0, 0, 1],
    ["New", 0, 0, 1, 0, 1],
  ]);
  const problems = tableOf(june, "migration", "problems");
  expect(cellsOf(problems, "id")).toEqual(["Ann", "Dee"]);
  expect(cellsOf(problems, "why")).toEqual(["was top, now lower", "overdue money"]);
  expect(cellsOf(problems, "overdue")).toEqual(["", 12]);
  expect(cellsOf(tableOf(june, "migration", "classes"), "way")).toEqual(["Up", "Up", "Up", "Down"]);
});

test("a first review has nothing to compare with, and says so once for each list", () => {
  const sentence = "On 29 Feb 2024 there was no order yet, so there is nothing to compare with.";
  expect(reportOf(march, "migration").finding).toBe(sentence);
  for (const table of reportOf(march, "migration").tables) {
    expect(table.rows).toEqual([]);
    expect(table.whenEmpty).toBe(sentence);
  }
  expect(cellsOf(tableOf(march, "review", "counts"), "then")).toEqual(["", "", ""]);
});

describe("the note under a comparison", () => {
  const noteOf = (analysis: Analysis) => tableOf(analysis, "migration", "matrix").note ?? "";

  test("tells when the review of that day had counted something else", () => {
    const { record } = march;
    const totals = { ...record.totals, orders: 6, net: 1200 };
    const changed = reviewOf("2024-06-30", { ...march, record: { ...record, totals } });
    expect(noteOf(changed)).toContain("The review of that day counted 6 orders and 1,200;");
    expect(noteOf(june)).not.toContain("counted");
  });

  test("tells when the book has outgrown the 20/60/20 tiers", () => {
    const grown = (until: number) =>
      Array.from({ length: until }, (_, i): Cell[] => [
        `o${i}`,
        `c${i}`,
        i < 19 ? "2024-05-01" : "2024-06-10",
        i + 1,
      ]);
    const note = (customersNow: number) =>
      noteOf(analyze({ orders: [ORDERS, ...grown(customersNow)] }, day("2024-06-30")));
    expect(note(20)).toContain("cut 20/60/20");
    expect(note(19)).not.toContain("cut 20/60/20");
  });

  test("tells when the book's own bounds have changed", () => {
    // 20 gaps of 10 days up to 19 July, then one of 40 until 30 September and three more until 31 December. Place 18 of the 21 is 10;
    // of the 24, P80 at place 18.4 is 10, and P90 at place 20.7 is 40.
    const days = [10, 40].flatMap((gap, k) => new Array<number>(k === 0 ? 20 : 6).fill(gap));
    let at = day("2024-01-01");
    const rows = [0, ...days].map((gap, i): Cell[] => [
      `o${i}`,
      "Ann",
      new Date((at += gap) * 86_400_000).toISOString().slice(0, 10),
      1,
    ]);
    const settings = { ...DEFAULT_SETTINGS, statusBasis: "gaps", compareWith: "quarter" } as const;
    const december = analyze({ orders: [ORDERS, ...rows], settings }, day("2024-12-31"));
    expect(noteOf(december)).toContain("at 10/11/20 days then, at 10/40/80 now.");
  });
});

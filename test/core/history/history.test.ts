import fc from "fast-check";
import { analyzeBook } from "../../../src/core/analyze";
import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { type History, MOST_REVIEWS, NO_HISTORY } from "../../../src/core/history/history";
import { nextHistory } from "../../../src/core/history/nextHistory";
import type { Analysis } from "../../../src/core/review";
import type { Settings } from "../../../src/core/settings";
import { shops, someSettings } from "../models/shop";
import { day, readBook } from "../readBook";

const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const AT = "2026-01-02T03:04:05Z";

/** Ann, Bob and Cy buy once a month, Ann the most; Bob overtakes her in March, Dee joins in February. */
const ROWS: Cell[][] = [
  ["o1", "Ann", "2024-01-10", 100],
  ["o2", "Bob", "2024-01-11", 50],
  ["o3", "Cy", "2024-01-12", 10],
  ["o4", "Dee", "2024-02-10", 5],
  ["o5", "Bob", "2024-03-10", 500],
];
const { book } = readBook({ orders: [ORDERS, ...ROWS] });

function run(history: History, asOf: string, settings: Settings = DEFAULT_SETTINGS) {
  const result = analyzeBook({ book, settings, asOf: day(asOf), language: "en", history });
  if (!result.ok) throw new Error(result.problem.kind);
  const { record, snapshot } = result.value;
  return { analysis: result.value, history: nextHistory(history, record, snapshot, AT) };
}

const written = (analysis: Analysis, key: string) => {
  const column = analysis.columns.find((one) => one.key === key);
  return book.customers.id.map((id, c) => [id, column?.values[c]]);
};

test("a first review knows no change, and does not ask for the columns", () => {
  const { analysis } = run(NO_HISTORY, "2024-01-31");
  for (const key of ["previousSegment", "previousTier", "changedOn"]) {
    const column = analysis.columns.find((one) => one.key === key);
    expect(column?.empty).toBe(true);
    expect(column?.values).toEqual(["", "", "", ""]);
  }
});

test("who changed tier gets what it was and the day of the review; the others stay blank", () => {
  // January: Ann 100 top, Bob 50 medium, Cy 10 small (20/60/20 of three: one each). Dee has no order yet.
  const january = run(NO_HISTORY, "2024-01-31");
  expect(written(january.analysis, "tier")).toEqual([
    ["Ann", "Top"],
    ["Bob", "Medium"],
    ["Cy", "Small"],
    ["Dee", "Prospect"],
  ]);
  // February, four customers: top 1, medium up to ceil(80 % of 4) but one is left for small: Bob and Cy, Dee small.
  const february = run(january.history, "2024-02-29");
  expect(written(february.analysis, "previousTier")).toEqual([
    ["Ann", ""],
    ["Bob", ""],
    ["Cy", "Small"],
    ["Dee", "Prospect"],
  ]);
  // March: Bob 550 top, Ann medium; Cy and Dee stay, so theirs is still of February.
  const march = run(february.history, "2024-03-31");
  expect(written(march.analysis, "previousTier")).toEqual([
    ["Ann", "Top"],
    ["Bob", "Medium"],
    ["Cy", "Small"],
    ["Dee", "Prospect"],
  ]);
  expect(written(march.analysis, "changedOn")).toEqual([
    ["Ann", day("2024-03-31")],
    ["Bob", day("2024-03-31")],
    ["Cy", day("2024-02-29")],
    ["Dee", day("2024-02-29")],
  ]);
});

test("running again on the same day says the same, and keeps one review of that day", () => {
  const january = run(NO_HISTORY, "2024-01-31");
  const once = run(january.history, "2024-02-29");
  const twice = run(once.history, "2024-02-29");
  // Changes of stage are logged once, by the run that found them.
  expect(twice.analysis).toEqual({ ...once.analysis, stageChanges: [] });
  expect(twice.history).toEqual(once.history);
  expect(twice.history.reviews.map(({ asOf }) => asOf)).toEqual(
    ["2024-01-31", "2024-02-29"].map(day)
  );
});

test("looking back at an earlier day uses nothing of later reviews and leaves the newest two snapshots", () => {
  const february = run(run(NO_HISTORY, "2024-01-31").history, "2024-02-29");
  const back = run(february.history, "2024-01-20");
  expect(written(back.analysis, "changedOn").map(([, on]) => on)).toEqual(["", "", "", ""]);
  expect(back.history.snapshots).toEqual(february.history.snapshots);
  expect(back.history.reviews.map(({ asOf }) => asOf)).toEqual(
    ["2024-01-20", "2024-01-31", "2024-02-29"].map(day)
  );
});

test("another segment model is no change of a customer", () => {
  const rows = Array.from({ length: 6 }, (_, i) => [`o${i}`, `c${i}`, `2024-01-0${i + 1}`, i + 1]);
  const six = readBook({ orders: [ORDERS, ...rows, ["p1", "c1", "2024-01-08", 0.5]] }).book;
  const ask = (history: History, asOf: string, settings: Settings) => {
    const result = analyzeBook({ book: six, settings, asOf: day(asOf), language: "en", history });
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value;
  };
  const first = ask(NO_HISTORY, "2024-01-31", DEFAULT_SETTINGS);
  expect(first.snapshot.segment.codes.every((code) => code >= 0)).toBe(true);
  const history = nextHistory(NO_HISTORY, first.record, first.snapshot, AT);
  const eight = ask(history, "2024-02-01", { ...DEFAULT_SETTINGS, segmentModel: "eight" });
  expect(eight.columns.find(({ key }) => key === "changedOn")?.empty).toBe(true);
});

test("sixty reviews and the snapshots of two days are kept", () => {
  const { record, snapshot } = run(NO_HISTORY, "2024-01-31").analysis;
  let history = NO_HISTORY;
  for (let asOf = 1; asOf <= MOST_REVIEWS + 5; asOf++)
    history = nextHistory(history, { ...record, asOf }, { ...snapshot, asOf }, AT);
  expect(history.reviews).toHaveLength(MOST_REVIEWS);
  expect(history.reviews[0]).toEqual({ ...record, asOf: 6, at: AT });
  expect(history.snapshots.map(({ asOf }) => asOf)).toEqual([64, 65]);
  expect(NO_HISTORY).toEqual({ reviews: [], snapshots: [] });
});

test("whatever is bought, changed is who is in another segment or tier than at the review before, and nobody changes twice on a day", () => {
  const groupsAt = (analysis: Analysis) =>
    ["segment", "tier"].map((key) => analysis.columns.find((one) => one.key === key)?.values);
  fc.assert(
    fc.property(shops, someSettings, ({ orders }, changes) => {
      const settings = { ...DEFAULT_SETTINGS, ...changes };
      const rows = orders.map((row) => row.slice(0, 4));
      const { book: shop } = readBook({ orders: [ORDERS, ...rows] });
      const runOf = (history: History, asOf: string) => {
        const request = { book: shop, settings, asOf: day(asOf), language: "en" as const };
        const result = analyzeBook({ ...request, history });
        if (!result.ok) throw new Error(result.problem.kind);
        const { record, snapshot } = result.value;
        return { analysis: result.value, history: nextHistory(history, record, snapshot, AT) };
      };
      const before = runOf(NO_HISTORY, "2024-06-30");
      const after = runOf(before.history, "2024-12-31");
      const again = runOf(after.history, "2024-12-31");
      expect(again.analysis.columns).toEqual(after.analysis.columns);
      const [was, is] = [groupsAt(before.analysis), groupsAt(after.analysis)];
      const changedOn = after.analysis.columns.find(({ key }) => key === "changedOn")?.values;
      shop.customers.id.forEach((_, c) => {
        const moved = was.some((values, k) => values?.[c] !== is[k]?.[c]);
        expect(changedOn?.[c]).toBe(moved ? day("2024-12-31") : "");
      });
    }),
    { numRuns: 25 }
  );
});

import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Analysis } from "../../../src/core/review";
import type { Settings } from "../../../src/core/settings";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { day, type SheetRows } from "../readBook";

const ASOF = day("2024-06-30");
/**
 * 31 March: Ann 500, Bob 300, Cy 200, Dee 100 and Eve 50, bought in March but for Dee (1 January); Pat has been a lead since 30 January. 30 June: Bob
 * 700, Ann 500, Eve 350, Dee 100 and Fay 20; Cy's order came back in full.
 */
const SHEETS: SheetRows = {
  orders: [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["o1", "Ann", "2024-03-01", 500],
    ["o2", "Bob", "2024-03-02", 300],
    ["o3", "Cy", "2024-03-03", 200],
    ["o4", "Dee", "2024-01-01", 100],
    ["o5", "Eve", "2024-03-05", 50],
    ["o6", "Bob", "2024-06-01", 400],
    ["o7", "Eve", "2024-06-02", 300],
    ["o3", "Cy", "2024-06-03", -200],
    ["o8", "Fay", "2024-06-04", 20],
  ],
  customers: [
    ["Customer ID", "Name", "Owner", "Stage", "Stage entered"],
    ["Ann", "Ann A.", "Li", "", ""],
    ["Pat", "Pat P.", "Li", "interested", "2024-01-30"],
  ],
};
const reviewed = (changes: Partial<Settings>, asOf = ASOF): Analysis =>
  analyze({ ...SHEETS, settings: { ...DEFAULT_SETTINGS, ...changes } }, asOf);

test("the figures of both days are those that a review of either day counts", () => {
  const { comparison } = reviewed({ compareWith: "quarter" }).desk;
  expect(comparison?.earlier).toBe(day("2024-03-31"));
  // Then: Dee 90 days silent, the others active. Now: Ann 121 and Dee 181 days without an order.
  // Over the limit then: Dee (90 of 45 days), Pat (61 of 30); now: Ann and Dee, Pat, not Fay (26). Cy is a lead without a date.
  expect(comparison?.figures).toEqual([
    { code: "customers", now: 5, then: 5 },
    { code: "orders", now: 7, then: 5 },
    { code: "net", now: 1670, then: 1150 },
    { code: "active", now: 3, then: 4 },
    { code: "atRisk", now: 1, then: 1 },
    { code: "lost", now: 1, then: 0 },
    { code: "stalled", now: 3, then: 2 },
  ]);
  const { totals, desk } = reviewed({}, day("2024-03-31"));
  expect(comparison?.figures.map(({ then }) => then).slice(-1)).toEqual([totals.dwell.stalled]);
  expect(desk.stalled.total).toBe(totals.dwell.stalled + totals.dwell.dueSoon);
});

test("movers are those of the Migration page, with what came in between", () => {
  const analysis = reviewed({ compareWith: "quarter" });
  const { up, down } = analysis.desk.comparison ?? {};
  expect(up?.rows.map(({ id, from, to, gained }) => [id, from, to, gained])).toEqual([
    ["Bob", "Medium", "Top", 400],
    ["Eve", "Small", "Medium", 300],
  ]);
  expect(down?.rows.map(({ id, from, to, gained }) => [id, from, to, gained])).toEqual([
    ["Cy", "Medium", "Dropped out", -200],
    ["Ann", "Top", "Medium", 0],
  ]);
  const moved = tableOf(analysis, "migration", "moved");
  expect([...(down?.rows ?? []), ...(up?.rows ?? [])].map(({ to }) => to)).toEqual(
    cellsOf(moved, "tierNow")
  );
  expect(up?.total).toBe(analysis.totals.comparison?.up);
});

test("compared with a day of one's own everything is as with the same day for another reason", () => {
  const month = reviewed({ compareWith: "month" });
  const own = reviewed({ compareWith: "day", compareDay: day("2024-05-31") });
  expect(own.desk.comparison).toEqual({ ...month.desk.comparison, by: "day" });
  expect(own.totals).toEqual(month.totals);
  expect(own.columns).toEqual(month.columns);
  const rowsOf = (analysis: Analysis) =>
    analysis.reports
      .filter(({ key }) => key !== "settings")
      .flatMap(({ finding, tables }) => [finding, ...tables.map(({ rows }) => rows)]);
  expect(rowsOf(own)).toEqual(rowsOf(month));
  expect(tableOf(own, "review", "counts").note).toContain(
    "Compared with 31 May 2024, the day that was chosen."
  );
});

test("before the first order there is nothing to compare with", () => {
  const analysis = reviewed({ compareWith: "day", compareDay: day("2023-12-31") });
  expect(analysis.desk).not.toHaveProperty("comparison");
  expect(reportOf(analysis, "migration").finding).toContain(
    "On 31 Dec 2023 there was no order yet"
  );
});

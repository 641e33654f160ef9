import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { LANGUAGES, type Settings } from "../../../src/core/settings";
import { rangeText, settingText } from "../../../src/core/text/settingText";
import { createText, MESSAGES } from "../../../src/core/text/text";
import { TUNABLES } from "../../../src/core/tunables";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";

const ORDERS = [
  ["Order id", "Customer id", "Order date", "Amount"],
  ["1", "C1", "2024-06-21", 100],
];
const page = (settings: Settings = DEFAULT_SETTINGS, language: "en" | "zh-CN" = "en") =>
  analyze({ orders: ORDERS, settings }, 19905, language);
const text = createText("en");
const tunable = (key: string) => {
  const found = TUNABLES.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

test("every setting stands on the page once, in both languages, with its value and what it does", () => {
  for (const language of LANGUAGES) {
    const groups = new Set(TUNABLES.map(({ group }) => group));
    const rows = [...groups].flatMap(
      (group) => tableOf(page(undefined, language), "settings", group).rows
    );
    expect(rows).toHaveLength(TUNABLES.length);
    expect(new Set(rows.map(([name]) => name)).size).toBe(TUNABLES.length);
    for (const [name, value, byDefault, , effect] of rows) {
      expect([name, value, effect]).not.toContain("");
      expect(value).toBe(byDefault);
    }
  }
});

test("every setting has its name and its effect in text", () => {
  const missing = TUNABLES.flatMap(({ label }) => [label, `${label}.effect`]).filter(
    (key) => !(key in MESSAGES.en)
  );
  expect(missing).toEqual([]);
});

test("the finding counts what differs from the defaults", () => {
  expect(reportOf(page(), "settings").finding).toContain("All settings are the defaults.");
  const settings: Settings = { ...DEFAULT_SETTINGS, churnDays: 90, peakMonths: [1, 12] };
  expect(reportOf(page(settings), "settings").finding).toContain("2 settings differ");
});

test.each([
  ["statusBounds.active", "45 days", "1 to 36,500 days"],
  ["tierShares.top", "1%", "0.1 to 50%"],
  ["rhythm.atRisk", "2 times", "1 to 100 times"],
  ["bins", "5", "3, 4, 5"],
  ["windowMonths", "All the time", "12 months, 24 months"],
  ["retention", "As the book shows", "0 to 100%"],
  ["monetary", "Net amount", "Net amount, Average order value, Profit"],
  ["compareDay", "None", ""],
  ["dropDuplicates", "Counted", ""],
  ["frequencyWithinCategory", "No", ""],
  ["peakMonths", "None", ""],
  ["stages", "Prospect → Interested → First-time → Repeat", ""],
  ["stageLimits", "Prospect 15 days, Interested 30 days, First-time 45 days", ""],
])("%s reads as %s within %s", (key, value, range) => {
  expect(settingText(tunable(key), DEFAULT_SETTINGS, text)).toBe(value);
  expect(rangeText(tunable(key), text)).toBe(range);
});

test("months, fixed cuts and lists of the user's own are shown", () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    cuts: {
      kind: "fixed",
      recency: [115, 181, 297.4, 482],
      frequency: [4, 5, 6, 8],
      monetary: [255.8, 382, 506.4, 666],
    },
    compareDay: 19_813,
    peakMonths: [1, 12],
    segmentMap: [{ name: "Everybody", cells: ["***"] }],
    assignmentRules: [{ by: "source", value: "Fair", owner: "Ann" }],
  };
  expect(settingText(tunable("compareDay"), settings, text)).toBe("31 Mar 2024");
  expect(settingText(tunable("peakMonths"), settings, text)).toBe("Jan, Dec");
  expect(settingText(tunable("peakMonths"), settings, createText("zh-CN"))).toBe("1月、12月");
  expect(settingText(tunable("cuts"), settings, text)).toBe(
    "R 115 / 181 / 297.4 / 482; F 4 / 5 / 6 / 8; M 255.8 / 382 / 506.4 / 666"
  );
  const analysis = page(settings);
  expect(cellsOf(tableOf(analysis, "settings", "segmentMap"), "cells")).toEqual(["***"]);
  expect(cellsOf(tableOf(analysis, "settings", "assignmentRules"), "by")).toEqual(["Source"]);
});

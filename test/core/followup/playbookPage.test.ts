import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { readPlaybookRows } from "../../../src/core/followup/readPlaybookRows";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, cellsOf, reportOf, tableOf, type Sheets } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-06-20");
const ago = (days: number) => isoOfDay(ASOF - days);

const SHOP: Sheets = {
  customers: [
    ["Customer ID", "Name", "Owner", "Stage", "Birthday", "Next action", "Due date", "Note"],
    ["top", "Ann", "Li", "", "1980-06-22", "Send the catalogue", "2024-06-25", "likes tea"],
    ["b", "Bob", "Li", "", "1981-02-03", "", "", ""],
    ["c", "Cid", "Mo", "", "", "", "", ""],
    ["d", "Dan", "Mo", "", "", "", "", ""],
    ["e", "Eve", "", "", "", "", "", ""],
    ["lead", "Fay", "Mo", "interested", "1979-07-05", "", "", ""],
    ["new", "Gus", "Mo", "", "", "", "", ""],
  ],
  orders: [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["1", "top", ago(20), 900],
    ["2", "top", ago(10), 100], // active, top: due 14 days after, 24 June
    ["3", "b", ago(44), 90], // active for 2 more days: due 30 days after, 14 days ago
    ["4", "c", ago(60), 80], // silent: due 30 days ago
    ["5", "d", ago(150), 70], // sleeping: due 60 days after, 90 days ago
    ["6", "e", ago(200), 60], // lost: never
  ],
  contacts: [
    ["Contact date", "Customer ID", "Rep"],
    [ago(1), "lead", "Mo"],
    [ago(2), "lead", "Mo"],
    [ago(6), "lead", "Li"], // three in seven days: due 14 days after the last, 3 July
    [ago(7), "lead", "Li"],
    [ago(3), "c", "Mo"], // due 30 days after, 17 July
  ],
};

const shop = () => analyze(SHOP, ASOF);
const column = (table: string, key: string) => cellsOf(tableOf(shop(), "playbook", table), key);

test("the page opens with the editable playbook, which reads back as the rules in force", () => {
  for (const language of LANGUAGES) {
    const [rules] = reportOf(analyze(SHOP, ASOF, language), "playbook").tables;
    const header = rules?.columns.map((one) => one.header) ?? [];
    expect(readPlaybookRows([header, ...(rules?.rows ?? [])])).toEqual({
      ok: true,
      rules: DEFAULT_SETTINGS.playbook,
    });
  }
});

test("whom to contact this month: pressing ones first, with what the user plans", () => {
  expect(column("due", "id")).toEqual(["new", "b", "d", "top"]);
  expect(column("due", "priority")).toEqual(["High", "Medium", "Medium", "Low"]);
  expect(column("due", "dueBy").map((at) => isoOfDay(Number(at)))).toEqual([
    "2024-06-20", // never contacted: at once
    "2024-06-06",
    "2024-03-22",
    "2024-06-24",
  ]);
  expect(column("due", "group")).toEqual(["Lead", "Active", "Sleeping", "Active"]);
  expect(column("due", "offer")).toEqual([
    "No discount",
    "No discount",
    "Strong offer",
    "No discount",
  ]);
  expect(column("due", "nextOrder")).toEqual(["", "2nd order", "2nd order", "3rd order"]);
  expect(column("due", "nextAction")).toEqual(["", "", "", "Send the catalogue"]);
  expect(column("due", "dueDate")).toEqual(["", "", "", day("2024-06-25")]);
});

test("every group is counted by when it is due", () => {
  expect(tableOf(shop(), "playbook", "groups").rows).toEqual([
    // group, customers, now, later this month, after it, no contact
    ["Lead", 2, 1, 0, 1, 0],
    ["Active", 2, 1, 1, 0, 0],
    ["Silent", 1, 0, 0, 1, 0],
    ["Sleeping", 1, 1, 0, 0, 0],
    ["Lost", 1, 0, 0, 0, 1],
  ]);
});

test("nudges: statuses that end, birthdays that come, too many contacts", () => {
  expect(column("endings", "id")).toEqual(["b"]);
  expect(column("endings", "days")).toEqual([2]);
  // 14 days from 20 June end on 4 July.
  expect(column("birthdays", "id")).toEqual(["top"]);
  expect(column("birthdays", "on")).toEqual([day("2024-06-22")]);
  expect(column("tooMany", "id")).toEqual(["lead"]);
  expect(column("tooMany", "contacts")).toEqual([3]);
});

test("targets of the order ladder: who stands before which order, the lost only counted", () => {
  expect(tableOf(shop(), "playbook", "targets").rows).toEqual([
    // next order, customers, active, silent, sleeping, lost, share of those before it who took the step
    ["2nd order", 4, 1, 1, 1, 1, 0.2],
    ["3rd order", 1, 1, 0, 0, 0, 0],
    ["4th order", 0, 0, 0, 0, 0, ""],
    ["5th order", 0, 0, 0, 0, 0, ""],
  ]);
  expect(column("targetList", "id")).toEqual(["b", "c", "d", "top"]);
});

test("the finding adds it up in both languages", () => {
  expect(reportOf(shop(), "playbook").finding).toBe(
    "Off season: 4 of 7 customers are due for a contact by 30 Jun 2024; priority is high for 1. The status of 1 customer ends within 7 days."
  );
  expect(reportOf(analyze(SHOP, ASOF, "zh-CN"), "playbook").finding).toBe(
    "现在是淡季：7 位客户里有 4 位应在 2024年6月30日之前联系，其中 1 位优先级为高。7 天内有 1 位客户的活跃状态会变化。"
  );
});

test("the suggested action stands beside every customer with its offer, in the language of the run", () => {
  const suggested = (language: (typeof LANGUAGES)[number]) =>
    analyze(SHOP, ASOF, language).columns.find(({ key }) => key === "suggestedAction")?.values;
  expect(suggested("en")?.slice(2, 5)).toEqual([
    "Remind of past purchases; show what is new · Light offer",
    "Contact seldom; say when the level drops · Strong offer",
    "Wait for the next big yearly campaign · Yearly campaigns only",
  ]);
  expect(suggested("zh-CN")?.[4]).toBe("不主动联系，等下一次年度大促 · 仅限年度大促");
});

test("an empty playbook suggests nothing, and an action in one language serves both", () => {
  const values = (playbook: typeof DEFAULT_SETTINGS.playbook) =>
    analyze({ ...SHOP, settings: { ...DEFAULT_SETTINGS, playbook } }, ASOF);
  const none = values([]);
  expect(none.columns.find(({ key }) => key === "suggestedAction")?.empty).toBe(true);
  expect(reportOf(none, "playbook").finding).toBe(
    "The playbook has no rule for any of 7 customers, so no action is suggested."
  );
  const [chinese] = values([
    { group: "active", en: "", zh: "拜访", offer: "none", everyDays: 7 },
  ]).columns.filter(({ key }) => key === "suggestedAction");
  expect(chinese?.values[0]).toBe("拜访 · No discount");
});

test("counts by group add up to everybody the playbook speaks of, and those by action to all with one", () => {
  const order = fc.tuple(
    fc.constantFrom("top", "b", "c", "x", "y"),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: -50, max: 100 })
  );
  fc.assert(
    fc.property(fc.array(order), (rows) => {
      const [header = []] = SHOP.orders ?? [];
      const orders: Cell[][] = rows.map(([id, days, amount], i) => [
        `o${i}`,
        id,
        ago(days),
        amount,
      ]);
      const analysis = analyze({ ...SHOP, orders: [header, ...orders] }, ASOF);
      const sum = (table: string, key: string) =>
        cellsOf(tableOf(analysis, "playbook", table), key).reduce<number>(
          (total, cell) => total + Number(cell),
          0
        );
      const parts = ["now", "later", "notDue", "noContact"].map((key) => sum("groups", key));
      const all = analysis.totals.customers.total;
      expect(sum("groups", "customers")).toBe(all);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(all);
      expect(sum("actions", "customers")).toBe(all);
      expect(tableOf(analysis, "playbook", "due").rows).toHaveLength(
        (parts[0] ?? 0) + (parts[1] ?? 0)
      );
    }),
    { numRuns: 20 }
  );
});

import { givenUp } from "../../../src/core/dwell/givenUp";
import { analyze, cellsOf, tableOf } from "../analysis";
import { day, type SheetRows } from "../readBook";
import { codedOf } from "../typedBooks";

const ASOF = day("2024-06-30");
/** Everybody has been interested for 181 days; Cy 25 days, which is due soon. */
const sheets = (annSays: string, cySays = ""): SheetRows => ({
  customers: [
    ["Customer ID", "Name", "Owner", "Stage", "Stage entered", "Next action"],
    ["1", "Ann", "Li", "interested", "2024-01-01", annSays],
    ["2", "Bob", "Li", "interested", "2024-01-01", ""],
    ["3", "Cy", "Mo", "interested", "2024-06-05", cySays],
  ],
});

test("the words of either language count, whatever their case, width and spaces; others do not", () => {
  const said = [
    "Give up",
    " GIVE UP ",
    "放弃",
    "ｇｉｖｅ ｕｐ",
    "give it up",
    "不放弃",
    "",
    "pursue",
  ];
  const { length } = said;
  expect([...givenUp({ length, nextAction: codedOf(said) })]).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  expect([...givenUp({ length: 2 })]).toEqual([0, 0]);
});

test("who is given up is neither stalled nor proposed again, and the page says how many these are", () => {
  const before = analyze(sheets("call"), ASOF);
  expect(cellsOf(tableOf(before, "dwell", "stalled"), "name")).toEqual(["Ann", "Bob"]);
  expect(before.desk.stalled.rows.map(({ name }) => name)).toEqual(["Ann", "Bob", "Cy"]);
  expect(before.desk.cleanUp.total).toBe(2);
  expect(before.totals.dwell).toEqual({ stalled: 2, dueSoon: 1, giveUp: 2 });

  const after = analyze(sheets("放弃", "Give up"), ASOF);
  const stalled = tableOf(after, "dwell", "stalled");
  expect(cellsOf(stalled, "name")).toEqual(["Bob"]);
  expect(stalled.note).toContain("2 customers are given up");
  expect(cellsOf(tableOf(after, "dwell", "cleanUp"), "name")).toEqual(["Bob"]);
  expect(after.desk.stalled.rows.map(({ name }) => name)).toEqual(["Bob"]);
  expect(after.totals.dwell).toEqual({ stalled: 1, dueSoon: 0, giveUp: 1 });
  const written = (key: string) => after.columns.find((column) => column.key === key)?.values;
  expect(written("stalled")).toEqual(["", "Yes", ""]);
  expect(written("advice")).toEqual(["", "Give up", ""]);
  expect(written("daysInStage")).toEqual([181, 181, 25]);
});

test("nobody is to contact who is given up, but the playbook still has a rule for them", () => {
  const { desk, columns } = analyze(sheets("give up"), ASOF);
  expect(desk.due.rows.map(({ name }) => name).sort()).toEqual(["Bob", "Cy"]);
  const actions = columns.find(({ key }) => key === "suggestedAction")?.values;
  expect(actions?.[0]).toBe(actions?.[1]);
});

test("the note is there when nobody else is stalled", () => {
  const { customers = [] } = sheets("give up");
  const analysis = analyze({ customers: customers.slice(0, 2) }, ASOF, "zh-CN");
  const stalled = tableOf(analysis, "dwell", "stalled");
  expect(stalled).toMatchObject({
    rows: [],
    note: "另有 1 位客户的下一步行动为“放弃”，不再列入此表和建议放弃名单。",
  });
});

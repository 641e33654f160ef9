import type { WorkbookState } from "../../src/host/model/state";
import { watchStages } from "../../src/excel/watchStages";
import { settle, startHost } from "../officeHost";
import { cellsOf, day, serial, sheetNamed, workbookOf } from "./books";
import { edit, runs, undoNewest } from "./edits";
import { problemOf, valueOf } from "./jobs";
import { snapshotOf } from "./snapshot";

const leadRows = [
  ["Customer id", "Name", "Pipeline stage"],
  ["007", "Ann", "Prospect"],
  ["L2", "Bob", "Interested"],
  ["L3", "Cid", "Prospect"],
  ["007", "Ann again", "Lead"],
];
const leads = { name: "Leads", rows: leadRows };
const ownLog = {
  name: "Log",
  rows: [
    ["Approved by", "To stage", "Customer id", "Trigger", "Date"],
    ["Li", "Prospect", "007", "fair", serial("2026-06-01")],
  ],
};
const change = (ids: string[], more: object = {}) =>
  edit({
    ...{ kind: "stage", ids, to: "Interested", day: day("2026-07-03") },
    ...{ trigger: "1-2 calls", approvedBy: "Wang", ...more },
  });
const JULY = serial("2026-07-03");

test.each([
  ["a Table", { ...leads, table: "Leads" }],
  ["a plain range", leads],
])(
  "on %s the stage is written in every row of a customer, logged once with trigger and approver, and put back exactly",
  async (_, spec) => {
    const workbook = workbookOf(spec);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    expect(valueOf(await change(["007", "L2", "L3"]))).toEqual({
      sheet: "Leads",
      address: "C2",
      count: 2,
    });
    const sheet = sheetNamed(workbook, "Leads");
    expect(cellsOf(sheet, 1, 2, 4, 1).flat()).toEqual(Array(4).fill("Interested"));
    expect(cellsOf(sheetNamed(workbook, "Stage log"), 0, 0, 4, 8)).toEqual([
      [
        ...["Date", "Customer id", "From stage", "To stage"],
        ...["Trigger", "Changed by", "Approved by", "Automatic"],
      ],
      [JULY, "007", "Prospect", "Interested", "1-2 calls", "", "Wang", "no"],
      [JULY, "L3", "Prospect", "Interested", "1-2 calls", "", "Wang", "no"],
      ["", "", "", "", "", "", "", ""],
    ]);
    expect(await runs()).toMatchObject([{ kind: "stage", count: 2 }]);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test.each([
  ["a Table", { ...ownLog, table: "Log" }],
  ["a plain range", ownLog],
])("a log of the user's, %s, is appended to in its own columns and put back", async (_, spec) => {
  const workbook = workbookOf(leads, spec);
  await startHost({ workbook });
  const before = snapshotOf(workbook);
  valueOf(await change(["L3"]));
  expect(cellsOf(sheetNamed(workbook, "Log"), 1, 0, 2, 5)).toEqual([
    ["Li", "Prospect", "007", "fair", serial("2026-06-01")],
    ["Wang", "Interested", "L3", "1-2 calls", JULY],
  ]);
  await undoNewest();
  expect(snapshotOf(workbook)).toEqual(before);
});

test("in Chinese, in a book that counts from 1904", async () => {
  const workbook: WorkbookState = workbookOf({
    name: "客户",
    rows: [
      ["客户编号", "姓名", "客户阶段"],
      ["甲1", "王", "潜在"],
    ],
  });
  workbook.date1904 = true;
  await startHost({ workbook });
  const what = { ids: ["甲1"], to: "意向", day: day("2026-07-03") };
  const stage = { kind: "stage", ...what, trigger: "展会", approvedBy: "李" } as const;
  valueOf(await edit(stage, { language: "zh-CN" }));
  expect(cellsOf(sheetNamed(workbook, "阶段日志"), 1, 0, 1, 8)).toEqual([
    [JULY - 1462, "甲1", "潜在", "意向", "展会", "", "李", "否"],
  ]);
});

test("the watch in the pane does not log it a second time, and goes on in the same log", async () => {
  const workbook = workbookOf(leads);
  await startHost({ workbook });
  let logged = 0;
  const stop = valueOf(
    await watchStages({
      ...{ language: "en", overrides: [], today: () => day("2026-07-03") },
      onProblem: (problem) => {
        throw new Error(problem.kind);
      },
      onLogged: ({ rows }) => (logged += rows),
    })
  );
  valueOf(await change(["L3"]));
  for (let turn = 0; turn < 20; turn++) await settle();
  await stop();
  expect(logged).toBe(0);
  const log = sheetNamed(workbook, "Stage log");
  expect(cellsOf(log, 1, 1, 2, 1).flat()).toEqual(["L3", ""]);
});

test("without a stage column, or a place for the trigger, the problem says so and nothing is written", async () => {
  const rows = leadRows.map((row) => row.slice(0, 2));
  await startHost({ workbook: workbookOf({ name: "Leads", rows }) });
  expect(problemOf(await change(["L2"]))).toEqual({
    ...{ kind: "missingField", sheetKind: "customers", field: "pipelineStage", sheet: "Leads" },
    headers: ["Customer id", "Name"],
  });
  const log = { name: "Log", rows: ownLog.rows.map((row) => [...row.slice(0, 3), row[4] ?? ""]) };
  const workbook = workbookOf(leads, log);
  await startHost({ workbook });
  const before = snapshotOf(workbook);
  expect(problemOf(await change(["L3"]))).toMatchObject({
    ...{ kind: "missingField", sheetKind: "stageLog", field: "trigger", sheet: "Log" },
  });
  expect(snapshotOf(workbook)).toEqual(before);
  valueOf(await change(["L3"], { trigger: "" }));
});

test("who is in the stage already is no change", async () => {
  const workbook = workbookOf(leads);
  await startHost({ workbook });
  expect(valueOf(await change(["L2"], { to: "interested " }))).toEqual({
    sheet: "Leads",
    count: 0,
  });
  expect(await runs()).toEqual([]);
  expect(problemOf(await change(["L9"]))).toEqual({ kind: "unknownCustomer", id: "L9" });
});

import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Problem } from "../../src/core/problem";
import { watchStages } from "../../src/excel/watchStages";
import type { LoggedStages } from "../../src/excel/watchStages";
import type { CellScalar, WorkbookState } from "../../src/host/model/state";
import { userEdit } from "../../src/host/model/userEdit";
import { settle, startHost } from "../officeHost";
import { cellsOf, day, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";

const leads = {
  name: "Leads",
  table: "Leads",
  rows: [
    ["Customer id", "Name", "Pipeline stage"],
    ["L1", "Ann", "Prospect"],
    ["L2", "Bob", "Interested"],
    ["L3", "Cid", "Prospect"],
  ],
};
const TODAY = serial("2026-07-03");

/** Handlers outlive the workbook that they were registered for. */
let stopWatch: () => Promise<void> = () => Promise.resolve();
afterEach(() => stopWatch());

async function watched(workbook: WorkbookState = workbookOf(leads)) {
  const office = await startHost({ workbook });
  const problems: Problem[] = [];
  let logged = 0;
  let newest: LoggedStages | undefined;
  const stop = valueOf(
    await watchStages({
      language: "en",
      overrides: [],
      today: () => day("2026-07-03"),
      onProblem: (problem) => problems.push(problem),
      onLogged: (one) => {
        logged += one.rows;
        newest = one;
      },
    })
  );
  stopWatch = stop;
  /** What a person types or pastes; comes back when its consequences are over. */
  const type = async (row: number, column: number, values: (CellScalar | undefined)[][]) => {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    userEdit(workbook, sheetNamed(workbook, "Leads"), area, values);
    for (let turn = 0; turn < 20; turn++) await settle();
  };
  const log = () => cellsOf(sheetNamed(workbook, "Stage log"), 1, 0, logged, 8);
  return {
    ...office,
    workbook,
    problems,
    stop,
    type,
    log,
    count: () => logged,
    newest: () => newest,
  };
}

test("a stage that a person changes is logged with what it was, by whom, not as automatic", async () => {
  const { workbook, type, log } = await watched();
  workbook.settings.set(
    "perennial",
    JSON.stringify({
      ...{ version: 1, overrides: [], reports: [], made: [] },
      settings: { ...DEFAULT_SETTINGS, userName: "Zhou" },
    })
  );
  await type(1, 2, [["Interested"]]);
  await type(1, 2, [["First-time"]]);
  expect(log()).toEqual([
    [TODAY, "L1", "Prospect", "Interested", "", "Zhou", "", "no"],
    [TODAY, "L1", "Interested", "First-time", "", "Zhou", "", "no"],
  ]);
});

test("what was just logged can be taken back: its rows go, others and the typed stages stay", async () => {
  const { workbook, type, newest } = await watched();
  await type(1, 2, [["Interested"]]);
  await type(2, 2, [["First-time"], ["First-time"]]);
  const last = newest();
  expect(last).toMatchObject({ sheet: "Stage log", rows: 2 });
  valueOf((await last?.takeBack()) ?? { ok: true, value: undefined });
  const ids = cellsOf(sheetNamed(workbook, "Stage log"), 1, 1, 3, 1).flat();
  expect(ids).toEqual(["L1", "", ""]);
  expect(cellsOf(sheetNamed(workbook, "Leads"), 1, 2, 3, 1).flat()).toEqual([
    "Interested",
    "First-time",
    "First-time",
  ]);
  await type(3, 2, [["Lost"]]);
  expect(cellsOf(sheetNamed(workbook, "Stage log"), 1, 1, 3, 1).flat()).toEqual(["L1", "L3", ""]);
});

test("of pasted ranges each stage that differs is logged with what it was last seen to be", async () => {
  const { type, log } = await watched();
  await type(1, 1, [
    ["Anna", "Interested"],
    ["Bob", "interested "],
    ["Cid", undefined],
  ]);
  expect(log().map((row) => row.slice(1, 4))).toEqual([
    ["L1", "Prospect", "Interested"],
    ["L3", "Prospect", ""],
  ]);
});

test("other cells, headers and rows without an id are nobody's change of stage", async () => {
  const { workbook, type, count } = await watched();
  await type(1, 1, [["Anna"]]);
  await type(0, 2, [["Phase"]]);
  await type(9, 2, [["Interested"]]);
  expect(count()).toBe(0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Leads"]);
});

test("a new customer's first stage is logged, also when all of the row is pasted", async () => {
  const { type, log } = await watched();
  await type(4, 0, [["L4", "Dan", "Interested"]]);
  expect(log().map((row) => row.slice(1, 4))).toEqual([["L4", "", "Interested"]]);
});

test("what the product writes itself is not logged", async () => {
  const { workbook, count } = await watched();
  valueOf(await review());
  valueOf(await undo());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Leads");
    sheet.getRange("C2:C3").values = [["Interested"], ["Prospect"]];
    await context.sync();
  });
  for (let turn = 0; turn < 10; turn++) await settle();
  expect(count()).toBe(0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Leads"]);
});

test("rows go below those of runs and of the user, and into a log that was made anew after it was deleted", async () => {
  const { workbook, type, problems } = await watched();
  await type(1, 2, [["Interested"]]);
  await Excel.run(async (context) => {
    const row = [46_000, "L9", "Prospect", "Interested", "", "", "", "no"];
    context.workbook.tables.getItem("Perennial_StageLog").rows.add(undefined, [row]);
    await context.sync();
  });
  await type(2, 2, [["Prospect"]]);
  const ids = () => cellsOf(sheetNamed(workbook, "Stage log"), 1, 1, 4, 1).map(([id]) => id);
  expect(ids()).toEqual(["L1", "L9", "L2", ""]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stage log").delete();
    await context.sync();
  });
  await type(3, 2, [["Interested"]]);
  expect(ids()).toEqual(["L3", "", "", ""]);
  expect(problems).toEqual([]);
});

test("stages typed faster than they are logged are logged one by one", async () => {
  const { workbook, type, log } = await watched();
  const cell = { row: 1, column: 2, rows: 1, columns: 1 };
  userEdit(workbook, sheetNamed(workbook, "Leads"), cell, [["Interested"]]);
  await type(1, 2, [["First-time"]]);
  expect(log().map((row) => row.slice(1, 4))).toEqual([
    ["L1", "Prospect", "Interested"],
    ["L1", "Interested", "First-time"],
  ]);
});

test("what the product or a co-author wrote is what a later change says was before", async () => {
  const { workbook, type, log } = await watched();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Leads").getRange("C2").values = [["First-time"]];
    await context.sync();
  });
  await type(9, 0, [["a pause"]]);
  const leadsSheet = sheetNamed(workbook, "Leads");
  const second = { row: 2, column: 2, rows: 1, columns: 1 };
  userEdit(workbook, leadsSheet, second, [["Lost"]], "coauthor");
  await type(1, 2, [["Regular"], ["Regular"]]);
  expect(log().map((row) => row.slice(1, 4))).toEqual([
    ["L1", "First-time", "Regular"],
    ["L2", "Lost", "Regular"],
  ]);
});

test("the watch ends without trouble after its sheet was deleted", async () => {
  const { workbook, stop } = await watched();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.getItem("Leads").delete();
    await context.sync();
  });
  await stop();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Other"]);
});

test("after it was stopped nothing is logged", async () => {
  const { type, stop, count } = await watched();
  await stop();
  stopWatch = () => Promise.resolve();
  await type(1, 2, [["Interested"]]);
  expect(count()).toBe(0);
});

test("without a stage column there is nothing to watch, and stopping is no trouble", async () => {
  const rows = leads.rows.map((row) => row.slice(0, 2));
  const { type, stop, count } = await watched(workbookOf({ name: "Leads", rows, table: "Leads" }));
  await type(1, 2, [["Interested"]]);
  await stop();
  stopWatch = () => Promise.resolve();
  expect(count()).toBe(0);
});

test("a change that cannot be logged is told, and the next one is logged", async () => {
  const { type, setFaults, problems, count } = await watched();
  setFaults({ next: () => ({ kind: "transport", number: 7000 }) });
  await type(1, 2, [["Interested"]]);
  setFaults({ next: () => ({ kind: "none" }) });
  await type(2, 2, [["Prospect"]]);
  expect(problems).toMatchObject([{ kind: "hostError", code: "AccessDenied" }]);
  expect(count()).toBe(1);
});

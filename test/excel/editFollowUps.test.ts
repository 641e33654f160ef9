import type { CellScalar } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import {
  cellsOf,
  columnUnder,
  day,
  renameTableColumn,
  serial,
  sheetNamed,
  workbookOf,
} from "./books";
import { edit, reviewColumns, runs, undoNewest } from "./edits";
import { problemOf, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const rows: (CellScalar | "")[][] = [
  ["Customer id", "Name", "Note", "Due date"],
  ["007", "Ann", "", ""],
  ["C2", "Bob", "old", 46_000],
  [4711, "Cid", "", ""],
  ["007 ", "Ann again", "", ""],
];
const own = { name: "Clients", rows };

describe.each([
  ["a Table", { ...own, table: "Clients" }],
  ["a plain range", own],
])("in the user's own columns of %s", (_, spec) => {
  test("text and days are written in every row of the customer, as text and as a day, and put back exactly", async () => {
    const workbook = workbookOf(spec, sales);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    const values = { note: "=1+1", dueDate: day("2026-07-15") };
    expect(valueOf(await edit({ kind: "followUp", ids: ["007"], values }))).toEqual({
      sheet: "Clients",
      address: "D2",
      count: 1,
    });
    const sheet = sheetNamed(workbook, "Clients");
    const due = serial("2026-07-15");
    expect(cellsOf(sheet, 1, 2, 4, 2)).toEqual([
      ["=1+1", due],
      ["old", 46_000],
      ["", ""],
      ["=1+1", due],
    ]);
    expect(sheet.cells.formula(1, 2)).toBeUndefined();
    expect(workbook.styles.get(sheet.cells.style(1, 3) ?? 0).numberFormat).toBe("yyyy-mm-dd");
    expect(await runs()).toMatchObject([{ kind: "followUp", count: 1, about: "Ann" }]);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test("a missing column is added as a review would, with its list of words, and taken away again", async () => {
    const workbook = workbookOf(spec, sales);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    const values = { churnReason: "Competitor", inducement: "" };
    valueOf(await edit({ kind: "followUp", ids: ["C2", "4711"], values }));
    const sheet = sheetNamed(workbook, "Clients");
    expect(cellsOf(sheet, 0, 4, 5, 2)).toEqual([
      ["Churn reason", ""],
      ["", ""],
      ["Competitor", ""],
      ["Competitor", ""],
      ["", ""],
    ]);
    expect(sheet.validations[0]?.rule).toMatchObject({ type: "List" });
    expect(sheet.tables[0]?.area.columns ?? 5).toBe(5);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

test("the columns of a review are found in Chinese, renamed and moved; an empty text clears; nothing to do is no run", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await reviewColumns({ language: "zh-CN" }));
  const sheet = sheetNamed(workbook, "Clients");
  renameTableColumn(sheet, "备注", "Remarks");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange("B:B").insert("Right");
    await context.sync();
  });
  const write = (note: string) =>
    edit({ kind: "followUp", ids: ["C3"], values: { note } }, { language: "zh-CN" });
  expect(valueOf(await write("3/4")).count).toBe(1);
  expect(columnUnder(sheet, "Remarks", 0, 4)).toEqual(["", "", "3/4", ""]);
  expect(valueOf(await write("3/4"))).toEqual({ sheet: "Clients", count: 0 });
  expect(valueOf(await write("")).count).toBe(1);
  expect(columnUnder(sheet, "Remarks", 0, 4)).toEqual(["", "", "", ""]);
  expect((await runs()).map(({ kind }) => kind)).toEqual(["followUp", "followUp", "review"]);
});

test("text that looks like a number comes back as text", async () => {
  const texts = ["007", "1-2", "+5"];
  const rows = [["Customer id", "Name", "Note"], ...texts.map((text, i) => [`C${i}`, "x", text])];
  const workbook = workbookOf({ name: "Clients", rows });
  await startHost({ workbook });
  valueOf(await edit({ kind: "followUp", ids: ["C0", "C1", "C2"], values: { note: "new" } }));
  await undoNewest();
  expect(columnUnder(sheetNamed(workbook, "Clients"), "Note", 0, 3)).toEqual(texts);
});

test("days count from 1904 in such a book", async () => {
  const workbook = workbookOf(own);
  workbook.date1904 = true;
  await startHost({ workbook });
  valueOf(await edit({ kind: "followUp", ids: ["C2"], values: { dueDate: day("2026-07-15") } }));
  const sheet = sheetNamed(workbook, "Clients");
  expect(sheet.cells.value(2, 3)).toBe(serial("2026-07-15") - 1462);
});

test("a filter on the sheet does not matter for cells, but columns are not added under one", async () => {
  const workbook = workbookOf({ ...own, table: "Clients" });
  await startHost({ workbook });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.columns.getItem("Name").filter.applyValuesFilter(["Ann"]);
    await context.sync();
  });
  const write = (values: object) => edit({ kind: "followUp", ids: ["C2", "007"], values });
  valueOf(await write({ note: "seen" }));
  expect(columnUnder(sheetNamed(workbook, "Clients"), "Note", 0, 4)).toEqual([
    ...["seen", "seen", "", "seen"],
  ]);
  expect(problemOf(await write({ nextAction: "call" }))).toMatchObject({ kind: "filteredSheet" });
});

test("a list that refuses other words is respected, one that does not is not in the way", async () => {
  const workbook = workbookOf({ ...own, table: "Clients" }, { name: "Words", rows: [["met"], ["called"]] }); // prettier-ignore
  await startHost({ workbook });
  const restrict = (source: string, showAlert: boolean) =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Clients").getRange("C2:C5");
      cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
      cells.dataValidation.errorAlert = { showAlert, style: "Stop", title: "", message: "" };
      await context.sync();
    });
  const note = (text: string) => edit({ kind: "followUp", ids: ["C2"], values: { note: text } });
  for (const source of ["met,called", "=Words!$A$1:$A$2"]) {
    await restrict(source, true);
    expect(problemOf(await note("lost"))).toEqual({
      ...{ kind: "notAChoice", sheet: "Clients", header: "Note", value: "lost" },
      choices: ["met", "called"],
    });
  }
  valueOf(await note("called"));
  await restrict("met,called", false);
  valueOf(await note("lost"));
});

test("who is unknown, has no row, or is on a protected sheet is not written", async () => {
  const workbook = workbookOf({ ...clients, rows: clients.rows.slice(0, 3) }, sales);
  await startHost({ workbook });
  const before = snapshotOf(workbook);
  const note = (...ids: string[]) => edit({ kind: "followUp", ids, values: { note: "x" } });
  expect(problemOf(await note("C1", "X9"))).toEqual({ kind: "unknownCustomer", id: "X9" });
  expect(problemOf(await note("C4"))).toEqual({ kind: "onlyInOrders", id: "C4" });
  const sheet = sheetNamed(workbook, "Clients");
  sheet.isProtected = true;
  expect(problemOf(await note("C1"))).toEqual({ kind: "protectedSheet", sheet: "Clients" });
  sheet.isProtected = false;
  expect(snapshotOf(workbook)).toEqual(before);
});

test("when writing breaks off the book is as before", async () => {
  const workbook = workbookOf({ ...own, table: "Clients" });
  const { setFaults } = await startHost({ workbook });
  const before = snapshotOf(workbook);
  const write = () =>
    edit({ kind: "followUp", ids: ["C2"], values: { note: "new", nextAction: "call" } });
  const isNote = (batch: unknown) => JSON.stringify(batch).includes('["new"]');
  setFaults({
    next: (_, batch) => (isNote(batch) ? { kind: "transport", number: 7000 } : { kind: "none" }),
  });
  expect(problemOf(await write())).toMatchObject({ kind: "hostError" });
  expect(snapshotOf(workbook)).toEqual(before);
});

import { startHost } from "../officeHost";
import { clients, clientsTable, RECENCY, sales } from "./shop";
import { review, undo, valueOf } from "./jobs";
import { snapshotOf, visibleOf } from "./snapshot";
import { cellsOf, columnUnder, sheetNamed, workbookOf } from "./books";

test("undoing the first run on a Table leaves the workbook as it was, cell by cell", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  expect(snapshotOf(workbook)).not.toEqual(before);
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("undoing the first run on a plain range leaves the workbook as it was", async () => {
  const workbook = workbookOf(clients, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a Table with a total row keeps it at its end, and is as it was when the run is undone", async () => {
  const rows = [...clients.rows, ["Total", ""]];
  const workbook = workbookOf({ name: "It's 客户's", rows, table: "Clients" }, sales);
  const sheet = sheetNamed(workbook, "It's 客户's");
  for (const table of sheet.tables) table.showTotals = true;
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 8, columns: 24 });
  expect(cellsOf(sheet, 7, 0, 1, 24)).toEqual([["Total", ...Array<string>(23).fill("")]]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(RECENCY);
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("formats that the user gave to whole columns, and their widths, come back", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const sheet = sheetNamed(workbook, "Clients");
  const numberFormat = "yyyy-mm-dd";
  const style = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat });
  sheet.columns.set(3, { style, width: 20 });
  sheet.columns.set(4, { width: 5 });
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("undoing a run that made the customer sheet removes it with the reports", async () => {
  const workbook = workbookOf(sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  expect(valueOf(await review()).customerSheet).toBe("Customers");
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("undoing the second run brings back the columns and reports of the first", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  sheetNamed(workbook, "Overview").cells.setValue(1, 12, "my own note");
  const before = visibleOf(workbook);
  valueOf(await review({ asOf: 20_700, language: "zh-CN" }));
  expect(visibleOf(workbook)).not.toEqual(before);
  valueOf(await undo());
  expect(visibleOf(workbook)).toEqual(before);
});

test("a run can be undone once", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  valueOf(await review());
  valueOf(await undo());
  expect(await undo()).toEqual({ ok: false, problem: { kind: "nothingToUndo" } });
});

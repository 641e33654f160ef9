import type { Area, WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { cellsOf, columnUnder, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { visibleOf } from "./snapshot";

async function reviewedShop() {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  return { workbook };
}

/** Where cells are written from now on. */
function touchedIn(workbook: WorkbookState) {
  const touched: { sheet: string; area: Area }[] = [];
  workbook.onChange((change) => {
    if (change.kind === "cells") touched.push({ sheet: change.sheet.name, area: change.area });
  });
  return touched;
}

/** A free cell of the page, far right of our blocks. */
const NOTE = { row: 1, column: 40 };

/** One more order of C3, on the day of its last one: its recency stays, its orders and amounts grow. */
function addOrder(workbook: WorkbookState) {
  const order = ["O7", "C3", serial("2026-04-01"), 25];
  order.forEach((cell, i) => sheetNamed(workbook, "Sales").cells.setValue(7, i, cell));
}

test("only the columns are written whose values differ, and the undo gives those back", async () => {
  const { workbook } = await reviewedShop();
  const sheet = sheetNamed(workbook, "Clients");
  const before = visibleOf(workbook).filter(({ name }) => name !== "Sales");
  const headers = Array.from({ length: 19 }, (_, column) => sheet.cells.value(0, column));
  const values = () => headers.map((_, column) => cellsOf(sheet, 0, column, 7, 1).flat());
  const then = values();
  addOrder(workbook);
  const touched = touchedIn(workbook);
  const { written } = valueOf(await review());
  const now = values();
  const differing = headers.filter((_, column) => `${then[column]}` !== `${now[column]}`);
  expect(differing).toEqual(expect.arrayContaining(["Orders", "Net amount"]));
  expect(differing).not.toContain("Recency (days)");
  const columns = touched.flatMap(({ sheet: name, area }) =>
    name === "Clients" ? Array.from({ length: area.columns }, (_, i) => area.column + i) : []
  );
  expect([...new Set(columns)].sort((x, y) => x - y).map((column) => headers[column])).toEqual(
    differing
  );
  expect(written.columns).toBe(differing.length);
  valueOf(await undo());
  expect(visibleOf(workbook).filter(({ name }) => name !== "Sales")).toEqual(before);
});

test("a note beside an unchanged page stays; a page that changes is drawn again, and the note comes back with the undo", async () => {
  const { workbook } = await reviewedShop();
  const pages = ["Settings", "Overview"].map((name) => sheetNamed(workbook, name));
  for (const { cells } of pages) cells.setValue(NOTE.row, NOTE.column, "my own note");
  const notes = () => pages.map(({ cells }) => cells.value(NOTE.row, NOTE.column) ?? "");
  addOrder(workbook);
  valueOf(await review());
  expect(notes()).toEqual(["my own note", ""]);
  valueOf(await undo());
  expect(notes()).toEqual(["my own note", "my own note"]);
});

test("a page on which a figure was overtyped is drawn again, also when nothing else changed", async () => {
  const { workbook } = await reviewedShop();
  const { cells } = sheetNamed(workbook, "Settings");
  const [title, was] = [cells.value(0, 0), cells.value(1, 1)];
  cells.setValue(1, 1, 12);
  expect(valueOf(await review()).written).toMatchObject({ columns: 0, sheets: 1 });
  expect([cells.value(0, 0), cells.value(1, 1)]).toEqual([title, was]);
  valueOf(await undo());
  expect(cells.value(1, 1)).toBe(12);
});

test("a page that has lost a chart or a Table is drawn again", async () => {
  const { workbook } = await reviewedShop();
  const churn = sheetNamed(workbook, "Churn");
  const [charts, tables] = [churn.charts.length, churn.tables.length];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Churn");
    sheet.charts.getItemAt(0).delete();
    context.workbook.worksheets.getItem("RFM").tables.getItemAt(0).convertToRange();
    await context.sync();
  });
  expect(valueOf(await review()).written).toMatchObject({ columns: 0, sheets: 2 });
  expect([churn.charts.length, churn.tables.length]).toEqual([charts, tables]);
});

test("a figure that the user overtyped in a column of ours is put right, and comes back with the undo", async () => {
  const { workbook } = await reviewedShop();
  const sheet = sheetNamed(workbook, "Clients");
  sheet.cells.setValue(1, 4, 999); // net amount of C1
  expect(valueOf(await review()).written).toEqual({ columns: 1, sheets: 0, cells: 1 });
  expect(columnUnder(sheet, "Net amount", 0, 1)).toEqual([140]);
  valueOf(await undo());
  expect(columnUnder(sheet, "Net amount", 0, 1)).toEqual([999]);
});

test("a page that is gone is made again, the others are left alone", async () => {
  const { workbook } = await reviewedShop();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Churn").delete();
    await context.sync();
  });
  const { written, reportSheets } = valueOf(await review());
  expect(written).toMatchObject({ columns: 0, sheets: 1 });
  expect(reportSheets.map(({ sheet }) => sheet)).toContain("Churn");
  expect(sheetNamed(workbook, "Churn").charts.length).toBeGreaterThan(0);
});

test("in another language every page is drawn again", async () => {
  await reviewedShop();
  expect(valueOf(await review({ language: "zh-CN" })).written.sheets).toBe(14);
});

test("a run that changes nothing sends no cell of the sheets that a user sees", async () => {
  const { workbook } = await reviewedShop();
  const before = visibleOf(workbook);
  const touched = touchedIn(workbook);
  expect(valueOf(await review()).written).toEqual({ columns: 0, sheets: 0, cells: 0 });
  expect(visibleOf(workbook)).toEqual(before);
  expect(touched.filter(({ sheet }) => sheet !== "Perennial archive")).toEqual([]);
});

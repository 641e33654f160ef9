import { startHost } from "../officeHost";
import {
  cellsOf,
  columnUnder,
  moveTableColumn,
  renameTableColumn,
  sheetNamed,
  workbookOf,
} from "./books";
import { stoppedClock } from "./clock";
import { review, undo, valueOf } from "./jobs";
import { clients, clientsTable, RECENCY, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const NEXT_DAY = 20_635;

async function reviewedTwice() {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  return { workbook, sheet: sheetNamed(workbook, "Clients") };
}

test("values of the run before come back to their customers although the Table was sorted since", async () => {
  const { sheet } = await reviewedTwice();
  valueOf(await review({ asOf: NEXT_DAY }));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  valueOf(await undo());
  expect(columnUnder(sheet, "Name", 0, 6)).toEqual(["Fay", "Eve", "Dan", "Cid", "Bob", "Ann"]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual([...RECENCY].reverse());
});

test("values come back into columns that were moved and renamed since", async () => {
  const { sheet } = await reviewedTwice();
  valueOf(await review({ asOf: NEXT_DAY }));
  moveTableColumn(sheet, "Recency (days)", 0);
  renameTableColumn(sheet, "Net amount", "Turnover");
  valueOf(await undo());
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(RECENCY);
  expect(columnUnder(sheet, "Turnover", 0, 6)).toEqual([140, 250, 75, 500, 20, ""]);
});

test("a formula that the user put into one of our columns comes back as a formula", async () => {
  const { sheet } = await reviewedTwice();
  sheet.cells.setFormula(1, 4, "=B2*2", 0); // Net amount of C1
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(sheet.cells.formula(1, 4)).toBeUndefined();
  valueOf(await undo());
  expect(sheet.cells.formula(1, 4)).toBe("=B2*2");
});

test("columns that the user moved between his own are taken out of the Table", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  moveTableColumn(sheet, "Segment", 1);
  valueOf(await undo());
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Customer id", "Name"]);
  expect(cellsOf(sheet, 0, 0, 7, 4)).toEqual(clients.rows.map((row) => [...row, "", ""]));
});

/** A customer sheet of our making to which a second run appended C9. */
async function appendedTo() {
  const workbook = workbookOf(sales);
  const office = await startHost({ workbook });
  valueOf(await review());
  const orders = sheetNamed(workbook, "Sales");
  ["O7", "C9", 20_600, 10].forEach((cell, i) => orders.cells.setValue(7, i, cell));
  return { ...office, sheet: sheetNamed(workbook, "Customers") };
}

test("customers that a run appended are taken away, not those whom sorting put in their place", async () => {
  const { sheet } = await appendedTo();
  valueOf(await review());
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Perennial_Customers");
    table.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  valueOf(await undo());
  expect(sheet.tables[0]?.area.rows).toBe(6);
  expect(cellsOf(sheet, 1, 0, 6, 1).flat()).toEqual(["C5", "C4", "C3", "C2", "C1", ""]);
  expect(columnUnder(sheet, "Recency (days)", 0, 5)).toEqual([29, 181, 90, 30, 0]);
});

test("a run that breaks off before the Table took in new customers takes none of the old ones away", async () => {
  const { workbook, sheet, setFaults } = await appendedTo();
  const shown = () => snapshotOf(workbook).sheets.filter(({ name }) => name === "Customers");
  const before = shown();
  let broken = false;
  setFaults({
    next: (_index, batch) => {
      if (broken || !JSON.stringify(batch).includes('"Resize"')) return { kind: "none" };
      broken = true;
      return { kind: "transport", number: 7000 };
    },
  });
  expect(await review()).toMatchObject({ ok: false });
  expect(broken).toBe(true);
  expect(cellsOf(sheet, 1, 0, 6, 1).flat()).toEqual(["C1", "C2", "C3", "C4", "C5", ""]);
  expect(shown()).toEqual(before);
});

test("columns and sheets whose removal was half done when the connection broke are removed once", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const office = await startHost({ workbook });
  valueOf(await review());
  moveTableColumn(sheetNamed(workbook, "Clients"), "Segment", 1);
  let deletions = 0;
  office.setFaults({
    next: (_index, batch) => {
      const isFirstTry = JSON.stringify(batch).includes('"Delete"') && deletions++ % 2 === 0;
      return isFirstTry ? { kind: "half", number: 5102 } : { kind: "none" };
    },
  });
  valueOf(await undo({ clockwork: stoppedClock().clockwork }));
  expect(deletions).toBe(8); // columns, sheets, settings, archive: each in two attempts
  const sheet = sheetNamed(workbook, "Clients");
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Customer id", "Name"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales"]);
});

test("columns beside a range that the user made a Table of since are removed from it", async () => {
  const workbook = workbookOf(clients, sales);
  await startHost({ workbook });
  valueOf(await review());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").tables.add("A1:S7", true);
    await context.sync();
  });
  valueOf(await undo());
  const sheet = sheetNamed(workbook, "Clients");
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Customer id", "Name"]);
  expect(cellsOf(sheet, 0, 0, 7, 4)).toEqual(clients.rows.map((row) => [...row, "", ""]));
});

test("what the user wrote beside the columns stays", async () => {
  const workbook = workbookOf(clients, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  sheet.cells.setValue(2, 24, "called"); // column Y, right of ours
  valueOf(await undo());
  expect(sheet.cells.value(2, 24)).toBe("called");
  expect(
    cellsOf(sheet, 0, 2, 7, 22)
      .flat()
      .filter((cell) => cell !== "")
  ).toEqual([]);
});

test("report sheets that the user renamed are removed, a sheet of his own with the name is not", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  sheetNamed(workbook, "Churn").name = "Who leaves";
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("RFM").delete();
    context.workbook.worksheets.add("RFM").getRange("A1").values = [["my notes"]];
    await context.sync();
  });
  valueOf(await undo());
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales", "RFM"]);
});

test("when the customers are gone there is nothing to put columns back into, and it is said", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").delete();
    await context.sync();
  });
  expect(await undo()).toEqual({
    ok: false,
    problem: { kind: "undoBlocked", sheet: "Clients", reason: "customersGone" },
  });
});

test("a protected sheet is not undone in part", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  sheetNamed(workbook, "Clients").isProtected = true;
  expect(await undo()).toEqual({
    ok: false,
    problem: { kind: "protectedSheet", sheet: "Clients" },
  });
  expect(sheetNamed(workbook, "Overview").tables.length).toBeGreaterThan(0);
  sheetNamed(workbook, "Clients").isProtected = false;
  const churn = sheetNamed(workbook, "Churn");
  Object.assign(churn, { name: "Who leaves", isProtected: true });
  expect(await undo()).toEqual({
    ok: false,
    problem: { kind: "protectedSheet", sheet: "Who leaves" },
  });
});

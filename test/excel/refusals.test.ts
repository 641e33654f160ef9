import type { FilterCriterion, SheetState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { sheetNamed, workbookOf } from "./books";
import { problemOf, review, undo, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

async function refused(prepare: (workbook: ReturnType<typeof workbookOf>) => void) {
  const workbook = workbookOf(clientsTable, sales);
  prepare(workbook);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const problem = problemOf(await review());
  expect(snapshotOf(workbook)).toEqual(before);
  return problem;
}

test("a protected customer sheet is refused before anything is written", async () => {
  const problem = await refused((book) => (sheetNamed(book, "Clients").isProtected = true));
  expect(problem).toEqual({ kind: "protectedSheet", sheet: "Clients" });
});

test("a protected order sheet is only read, so it does not matter", async () => {
  const workbook = workbookOf(clientsTable, sales);
  sheetNamed(workbook, "Sales").isProtected = true;
  await startHost({ workbook });
  valueOf(await review());
});

const annOnly: FilterCriterion = { column: 1, filterOn: "Values", values: ["Ann"] };
const hideOthers = (sheet: SheetState) => {
  for (let row = 2; row < 7; row++) sheet.rows.set(row, { hidden: true });
};

test("a Table that a filter hides rows of is refused: Excel would write into the wrong rows", async () => {
  const problem = await refused((book) => {
    const sheet = sheetNamed(book, "Clients");
    sheet.tables[0]?.criteria.push(annOnly);
    hideOthers(sheet);
  });
  expect(problem).toEqual({ kind: "filteredSheet", sheet: "Clients" });
});

test("a plain range that a filter hides rows of is refused, and not undone before the filter is cleared", async () => {
  const workbook = workbookOf(clients, sales);
  const sheet = sheetNamed(workbook, "Clients");
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  sheet.autoFilter = { area: { row: 0, column: 0, rows: 7, columns: 2 }, criteria: [annOnly] };
  hideOthers(sheet);
  const filtered = { kind: "filteredSheet", sheet: "Clients" };
  expect(problemOf(await review())).toEqual(filtered);
  expect(problemOf(await undo())).toEqual(filtered);
  sheet.autoFilter = undefined;
  sheet.rows.clear();
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a workbook with a protected structure is refused", async () => {
  expect(await refused((book) => (book.structureProtected = true))).toEqual({
    kind: "protectedWorkbook",
  });
});

test("a workbook that is open for reading only is refused", async () => {
  expect(await refused((book) => (book.readOnly = true))).toEqual({ kind: "readOnlyWorkbook" });
});

test("a Table that has no room to grow is refused with the cells that are in its way", async () => {
  const problem = await refused((book) => sheetNamed(book, "Clients").cells.setValue(2, 9, "mine"));
  expect(problem).toEqual({ kind: "columnsOccupied", sheet: "Clients", address: "C1:X7" });
});

test("a book without customers and orders has no data", async () => {
  await startHost({ workbook: workbookOf({ name: "Notes", rows: [["milk"], ["bread"]] }) });
  expect(problemOf(await review())).toEqual({ kind: "noData" });
});

test("while a cell is being edited nothing happens", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const office = await startHost({ workbook });
  office.setFaults({ next: () => ({ kind: "transport", number: 5004 }) });
  expect(problemOf(await review())).toEqual({ kind: "cellBeingEdited" });
});

test("a workbook that was never reviewed has nothing to undo", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  expect(problemOf(await undo())).toEqual({ kind: "nothingToUndo" });
});

test("a user's correction that names no column is a problem", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const overrides = [{ kind: "orders" as const, field: "amount", header: "Turnover" }];
  expect(problemOf(await review({ overrides }))).toEqual({
    kind: "unknownColumn",
    sheetKind: "orders",
    header: "Turnover",
  });
});

import { startHost } from "../officeHost";
import { sheetNamed, workbookOf } from "./books";
import { problemOf, review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
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
  expect(problem).toEqual({ kind: "columnsOccupied", sheet: "Clients", address: "C1:S7" });
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

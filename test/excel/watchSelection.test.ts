import { watchSelection } from "../../src/excel/watchSelection";
import type { SheetState, WorkbookState } from "../../src/host/model/state";
import { userEdit, userSelect } from "../../src/host/model/userEdit";
import { settle, startHost } from "../officeHost";
import { addSheet, sheetNamed, workbookOf } from "./books";
import { review, valueOf } from "./jobs";

const rows = [
  ["Name", "Customer id"],
  ["Ann", "007"],
  ["Bob", "C2"],
  ["Nobody", ""],
  ["Cid", 4711],
];
const notes = { name: "Notes", rows: [["What", "When"]] };
const plain = { name: "Clients", rows };
const table = { ...plain, table: "Clients" };
const titled = { name: "Clients", rows: [["Our clients 2026"], [""], ...rows] };

let stopWatch: () => Promise<void> = () => Promise.resolve();
afterEach(() => stopWatch());

async function watched(workbook: WorkbookState) {
  const office = await startHost({ workbook });
  const told: (string | undefined)[] = [];
  stopWatch = valueOf(
    await watchSelection({ language: "en", overrides: [], onCustomer: (id) => told.push(id) })
  );
  const quiet = async () => {
    for (let turn = 0; turn < 12; turn++) await settle();
  };
  await quiet();
  /** What is told after a person selected something. */
  const select = async (sheet: SheetState, row: number, column = 0, more: object = {}) => {
    told.length = 0;
    userSelect(workbook, sheet, { row, column, rows: 1, columns: 1, ...more });
    await quiet();
    return told.at(-1);
  };
  return { ...office, workbook, told, select, quiet, clients: sheetNamed(workbook, "Clients") };
}

test.each([
  ["a plain range", plain, 0],
  ["a Table", table, 0],
  ["a range below a title", titled, 2],
])("in %s the selected row tells the id as it stands there", async (_, sheet, header) => {
  const { select, clients } = await watched(workbookOf(sheet, notes));
  expect(await select(clients, header + 1)).toBe("007");
  expect(await select(clients, header + 2, 1)).toBe("C2");
  expect(await select(clients, header + 4, 0, { columns: 2 })).toBe("4711");
  expect(await select(clients, header + 4, 0, { columns: 16_384 })).toBe("4711");
});

test("headers, rows of nobody, several rows, columns and other sheets are no customer", async () => {
  const { select, workbook, clients } = await watched(workbookOf(table, notes));
  expect(await select(clients, 0, 1)).toBeUndefined();
  expect(await select(clients, 3, 1)).toBeUndefined();
  expect(await select(clients, 9, 1)).toBeUndefined();
  expect(await select(clients, 1, 0, { rows: 2 })).toBeUndefined();
  expect(await select(clients, 0, 1, { rows: 1_048_576 })).toBeUndefined();
  expect(await select(sheetNamed(workbook, "Notes"), 1)).toBeUndefined();
});

test("a Table's total row is nobody's", async () => {
  const workbook = workbookOf({ name: "Clients", rows: [...rows, ["Total", "4"]], table: "T" });
  const [totals] = sheetNamed(workbook, "Clients").tables;
  if (totals) totals.showTotals = true;
  const { select, clients } = await watched(workbook);
  expect(await select(clients, 4)).toBe("4711");
  expect(await select(clients, 5)).toBeUndefined();
});

test("what is selected when the watch begins is told at once, and so is a change of sheets", async () => {
  const workbook = workbookOf(plain, notes);
  sheetNamed(workbook, "Clients").selection = { row: 2, column: 0, rows: 1, columns: 1 };
  const { told, quiet } = await watched(workbook);
  expect(told).toEqual(["C2"]);
  const show = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  await show("Notes");
  await quiet();
  await show("Clients");
  await quiet();
  expect(told).toEqual(["C2", undefined, "C2"]);
});

test("the sheet may be renamed, get rows above and columns before, and lose its id column", async () => {
  const { select, clients } = await watched(workbookOf(table, notes));
  clients.name = "Kunden";
  expect(await select(clients, 1)).toBe("007");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kunden");
    sheet.getRange("1:3").insert("Down");
    sheet.getRange("A:B").insert("Right");
    await context.sync();
  });
  expect(await select(clients, 4)).toBe("007");
  expect(await select(clients, 3)).toBeUndefined();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Clients").columns.getItem("Customer id").delete();
    await context.sync();
  });
  expect(await select(clients, 4)).toBeUndefined();
});

test("a customer sheet that is deleted is none, one that comes later is found", async () => {
  const { select, workbook, told, quiet, clients } = await watched(workbookOf(plain, notes));
  expect(await select(clients, 1)).toBe("007");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").delete();
    await context.sync();
  });
  await quiet();
  expect(told.at(-1)).toBeUndefined();
  const later = addSheet(workbook, { name: "New clients", rows });
  expect(await select(later, 2)).toBe("C2");
  await stopWatch();
});

test("after a review its own columns do not stand in the way", async () => {
  const { select, clients } = await watched(workbookOf(plain, notes));
  valueOf(await review());
  expect(await select(clients, 1, 5)).toBe("007");
});

test("of selections in quick succession only the last is told", async () => {
  const { workbook, told, quiet, clients } = await watched(workbookOf(plain, notes));
  told.length = 0;
  for (const row of [1, 2, 4])
    userSelect(workbook, clients, { row, column: 0, rows: 1, columns: 1 });
  await quiet();
  expect(told).toEqual(["4711"]);
});

test("while Excel refuses to answer nobody is selected, afterwards somebody is again", async () => {
  const { select, setFaults, clients } = await watched(workbookOf(plain, notes));
  setFaults({ next: () => ({ kind: "transport", number: 7000 }) });
  expect(await select(clients, 1)).toBeUndefined();
  setFaults({ next: () => ({ kind: "none" }) });
  expect(await select(clients, 2)).toBe("C2");
});

test("after it was stopped nothing is told, and stopping twice is no trouble", async () => {
  const { workbook, told, quiet, clients } = await watched(workbookOf(plain, notes));
  told.length = 0;
  await stopWatch();
  await stopWatch();
  userSelect(workbook, clients, { row: 1, column: 0, rows: 1, columns: 1 });
  userEdit(workbook, clients, { row: 1, column: 0, rows: 1, columns: 1 }, [["x"]]);
  await quiet();
  expect(told).toEqual([]);
});

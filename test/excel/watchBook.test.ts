import type { BookChange } from "../../src/excel/bookChange";
import { watchBook } from "../../src/excel/watchBook";
import type { CellScalar, WorkbookState } from "../../src/host/model/state";
import { userEdit } from "../../src/host/model/userEdit";
import { settle, startHost } from "../officeHost";
import { addSheet, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";

const log = {
  name: "Stage log",
  rows: [
    ["Date", "Customer id", "From stage", "To stage"],
    [serial("2026-05-01"), "C1", "Lead", "Prospect"],
  ],
};
const visits = {
  name: "Visits",
  rows: [
    ["Visit date", "Customer id", "Visited by", "Outcome"],
    [serial("2026-05-02"), "C1", "Zhou", "met"],
  ],
};
const rates = { name: "Rates", rows: [["Currency", "Exchange rate"], ["USD", 7.1]] }; // prettier-ignore
const costs = { name: "Costs", rows: [["Source", "Cost"], ["Fair", 900]] }; // prettier-ignore
const notes = { name: "Notes", rows: [["Note to myself"], ["call mother"]] };

let stopWatch: () => Promise<void> = () => Promise.resolve();
afterEach(() => stopWatch());

async function watched(workbook: WorkbookState) {
  const office = await startHost({ workbook });
  const told: BookChange[] = [];
  stopWatch = valueOf(
    await watchBook({ language: "en", overrides: [], onChange: (change) => told.push(change) })
  );
  const quiet = async () => {
    for (let turn = 0; turn < 60; turn++) await settle();
  };
  /** What is told after a person typed or pasted something. */
  const type = async (
    name: string,
    row: number,
    column: number,
    values: (CellScalar | undefined)[][],
    by?: "coauthor"
  ) => {
    told.length = 0;
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    userEdit(workbook, sheetNamed(workbook, name), area, values, by);
    await quiet();
    return told;
  };
  return { ...office, workbook, told, type, quiet };
}

const columnOf = (workbook: WorkbookState, sheet: string, header: string) => {
  const column = (sheetNamed(workbook, sheet).cells.rowValues(0) ?? []).indexOf(header);
  expect(column).toBeGreaterThanOrEqual(0);
  return column;
};

test("edits in each kind of sheet that a review reads are told, with where and how much; others are not", async () => {
  const book = workbookOf(clients, sales, log, visits, rates, costs, notes);
  const { type } = await watched(book);
  expect(await type("Clients", 1, 1, [["Anna"]])).toEqual([
    { kind: "customers", sheet: "Clients", address: "B2", cells: 1 },
  ]);
  expect(await type("Sales", 7, 0, [["O7", "C1", 46_000, 5], ["O8", "C2", 46_001, 6]])).toEqual([
    { kind: "orders", sheet: "Sales", address: "A8:D9", cells: 8 },
  ]); // prettier-ignore
  expect((await type("Stage log", 1, 3, [["Lost"]])).map(({ kind }) => kind)).toEqual(["stageLog"]);
  expect((await type("Visits", 1, 3, [["out"]])).map(({ kind }) => kind)).toEqual(["contacts"]);
  expect((await type("Rates", 1, 1, [[7.2]])).map(({ kind }) => kind)).toEqual(["rates"]);
  expect((await type("Costs", 1, 1, [[800]])).map(({ kind }) => kind)).toEqual(["costs"]);
  expect(await type("Notes", 1, 0, [["call father"]])).toEqual([]);
});

test("what a co-author writes is told too", async () => {
  const { type } = await watched(workbookOf(clients, sales));
  expect(await type("Sales", 1, 3, [[99]], "coauthor")).toMatchObject([{ kind: "orders" }]);
});

test("a review and its undoing are no change of the user's", async () => {
  const { told, quiet } = await watched(workbookOf(clientsTable, sales));
  valueOf(await review());
  await quiet();
  valueOf(await undo());
  await quiet();
  expect(told).toEqual([]);
});

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])(
  "beside %s cells in columns that a review writes and in its reports are no change, follow-up columns are",
  async (_, customers) => {
    const { workbook, type } = await watched(workbookOf(customers, sales));
    valueOf(await review());
    const recency = columnOf(workbook, "Clients", "Recency (days)");
    const note = columnOf(workbook, "Clients", "Note");
    expect(await type("Clients", 1, recency, [[1, 2, 3]])).toEqual([]);
    expect(await type("Overview", 4, 0, [["mine"]])).toEqual([]);
    expect(await type("Clients", 1, note, [["met at the fair"]])).toMatchObject([
      { kind: "customers", cells: 1 },
    ]);
    const across = Array.from({ length: note }, () => "x");
    expect(await type("Clients", 2, 1, [across])).toMatchObject([
      { kind: "customers", cells: note - 17 },
    ]);
  }
);

test("whole rows and columns that vanish count as the cells that a review has read", async () => {
  const { workbook, told, quiet } = await watched(workbookOf(clients, sales));
  const sheet = sheetNamed(workbook, "Sales");
  const gone = (type: "RowDeleted" | "ColumnDeleted", area: object, towards: "Up" | "Left") => {
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384, ...area };
    workbook.emit({
      ...{ kind: "cells", sheet, area: whole, by: "user" },
      moved: { type, area: whole, towards },
    });
    return quiet();
  };
  await gone("RowDeleted", { row: 2, rows: 2 }, "Up");
  await gone("ColumnDeleted", { column: 3, columns: 1 }, "Left");
  expect(told).toEqual([
    { kind: "orders", sheet: "Sales", address: "3:4", cells: 8 },
    { kind: "orders", sheet: "Sales", address: "D:D", cells: 7 },
  ]);
});

test("a sheet may be renamed and moved; when it is deleted that is told", async () => {
  const { workbook, told, type, quiet } = await watched(workbookOf(clients, sales));
  sheetNamed(workbook, "Sales").name = "Orders 2026";
  workbook.sheets.reverse();
  expect(await type("Orders 2026", 1, 3, [[7]])).toMatchObject([{ sheet: "Orders 2026" }]);
  told.length = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Orders 2026").delete();
    await context.sync();
  });
  await quiet();
  expect(told).toEqual([{ kind: "orders", sheet: "Sales", address: "A1:D7", cells: 28 }]);
  await stopWatch();
});

test("own columns are known again after somebody moved them", async () => {
  const { workbook, type } = await watched(workbookOf(clientsTable, sales));
  valueOf(await review());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange("B:B").insert("Right");
    await context.sync();
  });
  const recency = columnOf(workbook, "Clients", "Recency (days)");
  expect(await type("Clients", 1, recency, [[1]])).toEqual([]);
  expect(await type("Clients", 1, recency - 1, [["Anna"]])).toHaveLength(1);
});

test("a sheet that comes later is looked at", async () => {
  const { workbook, type } = await watched(workbookOf(clients));
  addSheet(workbook, sales);
  expect(await type("Sales", 1, 3, [[5]])).toMatchObject([{ kind: "orders" }]);
});

test("what lies above the headers or beside a Table is no change, what is typed right beside it is", async () => {
  const table = { ...clientsTable, at: { row: 3, column: 1 } };
  const { type } = await watched(workbookOf(table, sales));
  expect(await type("Clients", 0, 1, [["Title"]])).toEqual([]);
  expect(await type("Clients", 5, 0, [["mine"]])).toEqual([]);
  expect(await type("Clients", 5, 5, [["mine"]])).toEqual([]);
  expect(await type("Clients", 3, 3, [["Owner"]])).toMatchObject([{ cells: 1 }]);
});

test("a change that Excel will not tell about is left out, the next one is told", async () => {
  const { type, setFaults } = await watched(workbookOf(clients, sales));
  setFaults({ next: () => ({ kind: "transport", number: 7000 }) });
  expect(await type("Sales", 1, 3, [[5]])).toEqual([]);
  setFaults({ next: () => ({ kind: "none" }) });
  expect(await type("Sales", 1, 3, [[6]])).toHaveLength(1);
});

test("after it was stopped nothing is told", async () => {
  const { type } = await watched(workbookOf(clients, sales));
  await stopWatch();
  expect(await type("Sales", 1, 3, [[5]])).toEqual([]);
});

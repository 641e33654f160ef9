import { REPORT_KEYS } from "../../src/core/report/report";
import { startHost } from "../officeHost";
import {
  columnUnder,
  moveTableColumn,
  renameTableColumn,
  serial,
  sheetNamed,
  workbookOf,
} from "./books";
import { review, valueOf } from "./jobs";
import { clients, clientsTable, RECENCY, sales } from "./shop";
import { snapshotOf } from "./snapshot";

/** One day later every recency is one higher. */
const NEXT_DAY = 20_635;
const NEXT_RECENCY = RECENCY.map((days) => (typeof days === "number" ? days + 1 : days));

async function reviewed(...sheets: Parameters<typeof workbookOf>) {
  const workbook = workbookOf(...sheets);
  const { exchanges } = await startHost({ workbook });
  valueOf(await review());
  return { workbook, exchanges, sheet: sheetNamed(workbook, "Clients") };
}

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])(
  "beside %s another run on the same day changes nothing that a user sees",
  async (_, customers) => {
    const { workbook } = await reviewed(customers, sales);
    const seen = () =>
      snapshotOf(workbook).sheets.filter(({ visibility }) => visibility === "Visible");
    const before = seen();
    valueOf(await review());
    expect(seen()).toEqual(before);
  }
);

test("a book of orders alone is not another one because its customers now have a sheet that we made", async () => {
  const workbook = workbookOf(sales);
  await startHost({ workbook });
  valueOf(await review());
  expect(valueOf(await review()).written).toEqual({ columns: 0, sheets: 0, cells: 0 });
});

test("a column that the user moved within the Table is updated where it is", async () => {
  const { sheet } = await reviewed(clientsTable, sales);
  moveTableColumn(sheet, "Recency (days)", 1);
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(sheet.tables[0]?.columns.map(({ name }) => name).slice(0, 3)).toEqual([
    "Customer id",
    "Recency (days)",
    "Name",
  ]);
  expect(sheet.tables[0]?.columns).toHaveLength(24);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(NEXT_RECENCY);
  expect(columnUnder(sheet, "Name", 0, 6)).toEqual(["Ann", "Bob", "Cid", "Dan", "Eve", "Fay"]);
});

test("a header that the user renamed stays, and its column is updated, run after run", async () => {
  const { sheet } = await reviewed(clientsTable, sales);
  renameTableColumn(sheet, "Recency (days)", "Quiet for");
  for (const asOf of [NEXT_DAY - 1, NEXT_DAY]) valueOf(await review({ asOf }));
  expect(columnUnder(sheet, "Quiet for", 0, 6)).toEqual(NEXT_RECENCY);
  expect(sheet.tables[0]?.columns).toHaveLength(24);
});

test("a column that the user deleted is written again at the end", async () => {
  const { sheet } = await reviewed(clientsTable, sales);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Clients").columns.getItem("Recency (days)").delete();
    await context.sync();
  });
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(sheet.tables[0]?.columns[23]?.name).toBe("Recency (days)");
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(NEXT_RECENCY);
});

test("a column of the user's in the place of a deleted one of ours is left alone", async () => {
  const { sheet } = await reviewed(clients, sales);
  const last = 18; // Next boundary (days), column S
  for (let row = 0; row < 7; row++)
    sheet.cells.setValue(row, last, row === 0 ? "Notes" : `note ${row}`);
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(columnUnder(sheet, "Notes", 0, 2)).toEqual(["note 1", "note 2"]);
  expect(sheet.cells.value(0, 24)).toBe("Next boundary (days)");
});

test("after the user sorted the Table every value stands beside its customer", async () => {
  const { sheet } = await reviewed(clientsTable, sales);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(columnUnder(sheet, "Name", 0, 6)).toEqual(["Fay", "Eve", "Dan", "Cid", "Bob", "Ann"]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual([...NEXT_RECENCY].reverse());
});

test("in a plain range columns are found again although the user inserted rows above and a column before", async () => {
  const { sheet } = await reviewed(clients, sales);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Clients");
    worksheet.getRange("1:2").insert("Down");
    worksheet.getRange("B:B").insert("Right");
    await context.sync();
  });
  sheet.cells.setValue(2, 1, "Town");
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(sheet.cells.value(2, 3)).toBe("Recency (days)");
  expect(columnUnder(sheet, "Recency (days)", 2, 6)).toEqual(NEXT_RECENCY);
  expect(sheet.cells.value(2, 25)).toBeUndefined();
});

test("another language renames our headers and values in place", async () => {
  const { workbook, sheet } = await reviewed(clientsTable, sales);
  valueOf(await review({ language: "zh-CN" }));
  expect(sheet.tables[0]?.columns).toHaveLength(24);
  expect(columnUnder(sheet, "最近消费(天)", 0, 6)).toEqual(RECENCY);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  expect(visible).toHaveLength(2 + REPORT_KEYS.length);
});

test("report sheets are used again, also when they were renamed", async () => {
  const { workbook } = await reviewed(clientsTable, sales);
  const ids = workbook.sheets.map(({ id }) => id);
  sheetNamed(workbook, "Churn").name = "Who leaves";
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect(sheetNamed(workbook, "Who leaves").cells.value(1, 1)).toBe(serial("2026-07-01"));
});

test("a sheet of the user's that took a report's name is not overwritten", async () => {
  const { workbook } = await reviewed(clientsTable, sales);
  const churn = sheetNamed(workbook, "Churn");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Churn").delete();
    const mine = context.workbook.worksheets.add("Churn");
    mine.getRange("A1:B1").values = [["my", "own"]];
    await context.sync();
  });
  const { reportSheets } = valueOf(await review());
  expect(reportSheets.find(({ key }) => key === "churn")?.sheet).toBe("Churn 2");
  expect(sheetNamed(workbook, "Churn").cells.rowValues(0)?.slice(0, 2)).toEqual(["my", "own"]);
  expect(sheetNamed(workbook, "Churn")).not.toBe(churn);
});

test("new customers are appended to the customer sheet that we made", async () => {
  const workbook = workbookOf(sales);
  await startHost({ workbook });
  valueOf(await review());
  const orders = sheetNamed(workbook, "Sales");
  ["O7", "C9", serial("2026-06-28"), 10].forEach((cell, i) => orders.cells.setValue(7, i, cell));
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Customers");
  expect(columnUnder(sheet, "Customer id", 0, 6)).toEqual(["C1", "C2", "C3", "C4", "C5", "C9"]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual([0, 30, 90, 181, 29, 2]);
  expect(sheet.tables[0]?.area.rows).toBe(7);
});

test("columns of the last run are not taken for the user's data", async () => {
  await reviewed(clientsTable, sales);
  const { totals } = valueOf(await review());
  expect(totals.rows.orders.total).toBe(6);
  expect(totals.net).toBe(985); // 100 + 250 + 75 + 500 + 20 + 40
});

test("a plain range that the user made a Table of is updated in place, and so is a Table made a plain range", async () => {
  const { sheet } = await reviewed(clients, sales);
  const change = (act: (tables: Excel.TableCollection) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Clients").tables);
      await context.sync();
    });
  await change((tables) => void tables.add("A1:X7", true));
  valueOf(await review({ asOf: NEXT_DAY }));
  expect(sheet.tables[0]?.columns).toHaveLength(24);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(NEXT_RECENCY);
  await change((tables) => void tables.getItemAt(0).convertToRange());
  valueOf(await review());
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(RECENCY);
  expect(sheet.cells.value(0, 24)).toBeUndefined();
});

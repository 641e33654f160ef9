import { startHost } from "../officeHost";
import { addSheet, cellsOf, columnUnder, serial, sheetNamed, workbookOf } from "./books";
import { review, valueOf } from "./jobs";
import { clients, clientsTable, NET, RECENCY, sales } from "./shop";

const HEADERS = [
  ...["Recency (days)", "Orders", "Net amount", "AOV", "R", "F", "M", "RFM", "Segment"],
  ...["Value tier", "A–E class", "Pipeline stage (auto)", "Activity status"],
  ...["Relationship stage", "Days in stage", "Stalled", "Next boundary (days)"],
];

const FOLLOW_UP = ["Next action", "Due date", "Note", "Churn reason", "Inducement"];

test("a Table of customers grows by the seventeen columns and five to fill in, with one number format each", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const result = valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  expect(result.customerSheet).toBe("Clients");
  expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 7, columns: 24 });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "Customer id",
    "Name",
    ...HEADERS,
    ...FOLLOW_UP,
  ]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(RECENCY);
  expect(columnUnder(sheet, "Net amount", 0, 6)).toEqual(NET);
  const styles = [1, 2, 3, 4, 5, 6].map((row) => sheet.cells.style(row, 4) ?? 0);
  expect(new Set(styles.map((style) => workbook.styles.get(style).numberFormat))).toEqual(
    new Set(["#,##0.00"])
  );
});

test("beside a plain range the columns go into the first free ones, and the user's cells stay", async () => {
  const workbook = workbookOf(clients, sales);
  const sheet = sheetNamed(workbook, "Clients");
  sheet.cells.setValue(3, 4, "call on Monday"); // E4: the used range ends in column E
  await startHost({ workbook });
  valueOf(await review());
  expect(cellsOf(sheet, 0, 5, 1, 17)).toEqual([HEADERS]);
  expect(columnUnder(sheet, "Recency (days)", 0, 6)).toEqual(RECENCY);
  expect(sheet.cells.value(3, 4)).toBe("call on Monday");
  expect(sheet.tables).toEqual([]);
});

test("a header in row 7 under a title is found", async () => {
  const rows = [["Our clients"], [], ["as of June"], [], [], [], ...clients.rows];
  const workbook = workbookOf({ name: "Clients", rows }, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  expect(columnUnder(sheet, "Recency (days)", 6, 6)).toEqual(RECENCY);
  expect(cellsOf(sheet, 0, 0, 3, 3)).toEqual([
    ["Our clients", "", ""],
    ["", "", ""],
    ["as of June", "", ""],
  ]);
});

test("Chinese headings are understood and Chinese columns and sheets are written", async () => {
  const workbook = workbookOf(
    { name: "会员", rows: [["客户编号", "姓名"], ...clients.rows.slice(1)], table: "会员表" },
    { name: "流水", rows: [["订单号", "客户编号", "下单时间", "金额"], ...sales.rows.slice(1)] }
  );
  await startHost({ workbook });
  const { reportSheets } = valueOf(await review({ language: "zh-CN" }));
  expect(columnUnder(sheetNamed(workbook, "会员"), "最近消费(天)", 0, 6)).toEqual(RECENCY);
  const sheets = reportSheets.map(({ sheet }) => sheet);
  expect(sheets).toEqual(
    expect.arrayContaining(["总览", "停留时间", "流失", "价值金字塔", "数据说明"])
  );
  expect(sheets.filter((sheet) => /[a-z]/.test(sheet))).toEqual([]);
});

test("orders alone make a customer sheet of their ids, as text with leading zeros", async () => {
  const rows = sales.rows.map((row) => row.map((cell) => (cell === "C1" ? "007" : cell)));
  const workbook = workbookOf({ name: "Sales", rows });
  await startHost({ workbook });
  expect(valueOf(await review()).customerSheet).toBe("Customers");
  const sheet = sheetNamed(workbook, "Customers");
  expect(columnUnder(sheet, "Customer id", 0, 5)).toEqual(["007", "C2", "C3", "C4", "C5"]);
  expect(columnUnder(sheet, "Recency (days)", 0, 5)).toEqual([0, 30, 90, 181, 29]);
  expect(sheet.tables.map(({ area }) => area)).toEqual([
    { row: 0, column: 0, rows: 6, columns: 23 },
  ]);
});

test("a sheet that happens to be called Customers keeps its name", async () => {
  const workbook = workbookOf(sales, {
    name: "Customers",
    rows: [["to do"], ["ask Ann for a list"]],
  });
  await startHost({ workbook });
  expect(valueOf(await review()).customerSheet).toBe("Customers 2");
  expect(cellsOf(sheetNamed(workbook, "Customers"), 0, 0, 2, 1)).toEqual([
    ["to do"],
    ["ask Ann for a list"],
  ]);
});

test("customers alone get their stages; what needs orders stays blank", async () => {
  const workbook = workbookOf({
    name: "Leads",
    table: "Leads",
    rows: [
      ["Customer id", "Name", "Pipeline stage", "Stage entered"],
      ["L1", "Ann", "Interested", serial("2026-06-20")],
      ["L2", "Bob", "Interested", serial("2026-04-30")],
    ],
  });
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Leads");
  expect(columnUnder(sheet, "Pipeline stage (auto)", 0, 2)).toEqual(["Interested", "Interested"]);
  expect(columnUnder(sheet, "Days in stage", 0, 2)).toEqual([10, 61]);
  expect(columnUnder(sheet, "Recency (days)", 0, 2)).toEqual(["", ""]);
});

test("repeated and blank ids: every row of a customer shows the same, a row without id stays blank", async () => {
  const rows = [
    ["Customer id", "Name"],
    ["C2", "Bob"],
    ["", "nobody"],
    [" c2 ", "Bob again"],
    ["C4", "Dan"],
  ];
  const workbook = workbookOf({ name: "Clients", rows }, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  expect(columnUnder(sheet, "Net amount", 0, 4)).toEqual([250, "", 250, 500]);
});

test("a header of the user's with one of our names is not ours", async () => {
  const rows = clients.rows.map((row, i) => [...row, i === 0 ? "Segment" : `S${i}`]);
  const workbook = workbookOf({ name: "Clients", rows, table: "Clients" }, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  expect(columnUnder(sheet, "Segment", 0, 6)).toEqual(["S1", "S2", "S3", "S4", "S5", "S6"]);
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toContain("Segment2");
});

test("names that begin like formulas are written as text in reports and on the customer sheet", async () => {
  const evil = '=HYPERLINK("http://example.com","click")';
  const rows = sales.rows.map((row) => row.map((cell) => (cell === "C4" ? evil : cell)));
  const workbook = workbookOf({ name: "Sales", rows });
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Customers");
  expect(columnUnder(sheet, "Customer id", 0, 5)).toContain(evil);
  for (const { cells } of workbook.sheets) {
    for (let row = 0; row < cells.rowCount; row++) {
      for (let column = 0; column < 30; column++) {
        expect(cells.formula(row, column)).toBeUndefined();
      }
    }
  }
});

test("dates of a workbook that counts from 1904 are read and written as that workbook counts", async () => {
  const rows = sales.rows.map((row, i) =>
    i === 0 ? row : row.map((cell, c) => (c === 2 ? Number(cell) - 1462 : cell))
  );
  const workbook = workbookOf(clientsTable, { name: "Sales", rows });
  workbook.date1904 = true;
  await startHost({ workbook });
  valueOf(await review());
  expect(columnUnder(sheetNamed(workbook, "Clients"), "Recency (days)", 0, 6)).toEqual(RECENCY);
  expect(sheetNamed(workbook, "Overview").cells.value(1, 1)).toBe(serial("2026-06-30") - 1462);
});

test("hidden sheets are not looked at", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const hidden = addSheet(workbook, { ...sales, name: "Old sales" });
  hidden.visibility = "Hidden";
  hidden.cells.setValue(100, 0, "far below, so that it has more rows");
  await startHost({ workbook });
  expect(valueOf(await review()).totals.rows.orders.total).toBe(6);
});

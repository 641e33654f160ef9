import type { Report, TableBlock } from "../../../src/core/report/report";
import { openSession } from "../../../src/excel/session/session";
import { writeReport } from "../../../src/excel/draw/writeReport";
import { blankWorkbook } from "../../../src/host/model/blankWorkbook";
import type { WorkbookState } from "../../../src/host/model/state";
import { startHost } from "../../officeHost";
import { cellsOf, day, serial, sheetNamed } from "../books";

const STATUS: TableBlock = {
  key: "status",
  title: "Customers by status",
  columns: [
    { key: "status", header: "Status", format: "text" },
    { key: "customers", header: "Customers", format: "integer" },
    { key: "share", header: "Share", format: "percent" },
    { key: "since", header: "Since", format: "date" },
  ],
  rows: [
    ["Active", 3, 0.6, day("2026-06-01")],
    ["=cmd|' /C calc'!A0", 2, 0.4, ""],
  ],
  whenEmpty: "Nobody yet.",
  autofilter: true,
  dataBar: { column: "customers", color: "#118822" },
  colorScale: { columns: ["customers", "share"], low: "#FFFFFF", mid: "#FFEE88", high: "#FF0000" },
  links: [{ row: 0, column: "status", sheet: "It's mine", address: "B7" }],
  charts: [
    {
      key: "byStatus",
      type: "columnClustered",
      title: "Customers by status on 30 June 2026",
      category: "status",
      categoryAxisTitle: "Status",
      valueAxisTitle: "Customers",
      secondaryAxisTitle: "Share of all",
      series: [
        { column: "customers", color: "#112233" },
        { column: "share", type: "line", axis: "secondary", color: "#445566" },
      ],
    },
    {
      key: "shares",
      type: "barClustered",
      title: "Shares",
      category: "status",
      categoryAxisTitle: "Status",
      valueAxisTitle: "Share",
      series: [{ column: "share", color: "#000000" }],
      pointColors: ["#00AA00", "#AA0000"],
    },
  ],
};

const EMPTY: TableBlock = {
  key: "gone",
  title: "Gone",
  note: "Since last month.",
  columns: [{ key: "name", header: "Name", format: "text" }],
  rows: [],
  whenEmpty: "Nobody left.",
  charts: [],
};

const REPORT: Report = {
  key: "overview",
  title: "Overview",
  asOf: day("2026-06-30"),
  finding: "3 of 5 customers are active.",
  tables: [STATUS, EMPTY],
};

async function drawn(report = REPORT, workbook: WorkbookState = blankWorkbook()) {
  const { exchanges } = await startHost({ workbook });
  const sheet = sheetNamed(workbook, "Sheet1");
  const draw = () =>
    writeReport(openSession({ language: "en" }), { sheetId: sheet.id, date1904: false }, report);
  await draw();
  return { workbook, sheet, draw, exchanges };
}

test("a page begins with its title, the analysis date as a date, and the finding", async () => {
  const { workbook, sheet } = await drawn();
  expect(cellsOf(sheet, 0, 0, 3, 2)).toEqual([
    ["Overview", ""],
    ["Analysis date", serial("2026-06-30")],
    ["3 of 5 customers are active.", ""],
  ]);
  const dateStyle = workbook.styles.get(sheet.cells.style(1, 1) ?? 0);
  expect(dateStyle.numberFormat).toBe("yyyy-mm-dd");
});

test("a block is a native Table under its title, every column in its format", async () => {
  const { workbook, sheet } = await drawn();
  expect(cellsOf(sheet, 4, 0, 4, 4)).toEqual([
    ["Customers by status", "", "", ""],
    ["Status", "Customers", "Share", "Since"],
    ["Active", 3, 0.6, serial("2026-06-01")],
    ["=cmd|' /C calc'!A0", 2, 0.4, ""],
  ]);
  expect(sheet.cells.formula(7, 0)).toBeUndefined();
  const formats = [0, 1, 2, 3].map(
    (column) => workbook.styles.get(sheet.cells.style(6, column) ?? 0).numberFormat
  );
  expect(formats).toEqual(["@", "#,##0", "0.0%", "yyyy-mm-dd"]);
  expect(sheet.tables).toHaveLength(1);
  expect(sheet.tables[0]).toMatchObject({
    name: "Perennial_overview_status",
    area: { row: 5, column: 0, rows: 3, columns: 4 },
    showFilterButton: true,
  });
});

test("charts are native, beside their table, with titles, axis titles, colours and the cells of the table", async () => {
  const { sheet } = await drawn();
  const [combo, bars] = sheet.charts;
  expect(combo).toMatchObject({
    name: "Perennial overview byStatus",
    type: "ColumnClustered",
    title: "Customers by status on 30 June 2026",
    axes: {
      category: { title: "Status" },
      value: { title: "Customers" },
      secondaryValue: { title: "Share of all" },
    },
    legend: { visible: true, position: "Bottom" },
    series: [
      {
        name: "Customers",
        color: "#112233",
        axisGroup: "Primary",
        values: { area: { row: 6, column: 1, rows: 2, columns: 1 } },
        categories: { area: { row: 6, column: 0, rows: 2, columns: 1 } },
      },
      {
        name: "Share",
        type: "Line",
        lineColor: "#445566",
        axisGroup: "Secondary",
        values: { area: { row: 6, column: 2, rows: 2, columns: 1 } },
      },
    ],
  });
  expect(bars).toMatchObject({ type: "BarClustered", title: "Shares", legend: { visible: false } });
  expect([...(bars?.series[0]?.pointColors ?? [])]).toEqual([
    [0, "#00AA00"],
    [1, "#AA0000"],
  ]);
  const tableEnd = [0, 1, 2, 3].reduce(
    (sum, column) => sum + Math.round((sheet.columns.get(column)?.width ?? 0) * 7) * 0.75,
    0
  );
  expect(combo?.left).toBeGreaterThan(tableEnd);
  expect(bars?.left).toBeGreaterThan((combo?.left ?? 0) + (combo?.width ?? 0));
});

test("a heat map has one colour scale over neighbouring columns, a data bar has number bounds", async () => {
  const { sheet } = await drawn();
  expect(sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule }))).toEqual([
    {
      areas: [{ row: 6, column: 1, rows: 2, columns: 2 }],
      rule: {
        type: "ColorScale",
        points: [
          { kind: "lowest", color: "#FFFFFF" },
          { kind: "percentile", value: 50, color: "#FFEE88" },
          { kind: "highest", color: "#FF0000" },
        ],
      },
    },
    {
      areas: [{ row: 6, column: 1, rows: 2, columns: 1 }],
      rule: expect.objectContaining({
        type: "DataBar",
        color: "#118822",
        min: 0,
        max: 3,
      }) as unknown,
    },
  ]);
});

test("a link leads to a cell of the book, also when the sheet's name has an apostrophe", async () => {
  const { sheet } = await drawn();
  expect(sheet.hyperlinks).toHaveLength(1);
  expect(sheet.hyperlinks[0]).toMatchObject({
    area: { row: 6, column: 0 },
    documentReference: "'It''s mine'!B7",
  });
  expect(sheet.cells.value(6, 0)).toBe("Active");
});

test("a block without rows says so in its place and makes no Table", async () => {
  const { sheet } = await drawn({ ...REPORT, tables: [EMPTY] });
  expect(cellsOf(sheet, 4, 0, 3, 1)).toEqual([["Gone"], ["Since last month."], ["Nobody left."]]);
  expect(sheet.tables).toEqual([]);
});

test("the next block begins below the charts of the one before", async () => {
  const { sheet } = await drawn();
  // the block begins in row 5; its charts take 17 rows, and 1 + 2 rows stay free
  expect(sheet.cells.value(4 + 18 + 2, 0)).toBe("Gone");
});

test("drawn again, a page has the same Tables and charts, and what the user drew there stays", async () => {
  const { workbook, sheet, draw } = await drawn();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.charts.add("Line", worksheet.getRange("B6:B8"), "Columns").name = "Mine";
    await context.sync();
  });
  await draw();
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Perennial_overview_status"]);
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual([
    "Mine",
    "Perennial overview byStatus",
    "Perennial overview shares",
  ]);
  expect(sheet.conditionalFormats).toHaveLength(2);
  expect(workbook.sheets).toHaveLength(1);
});

test("a Table of the user's that has the name keeps it", async () => {
  const workbook = blankWorkbook(["Sheet1", "Mine"]);
  await startHost({ workbook });
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem("Mine");
    mine.getRange("A1:A2").values = [["x"], [1]];
    mine.tables.add("Mine!A1:A2", true).name = "perennial_overview_status";
    await context.sync();
  });
  const { sheet } = await drawn(REPORT, workbook);
  expect(sheet.tables[0]?.name).toBe("Perennial_overview_status_2");
});

test("headers that look like dates or numbers stay what they are", async () => {
  const columns = ["1-7", "2026-05", "3"].map((header) => ({
    key: header,
    header,
    format: "integer" as const,
  }));
  const table: TableBlock = { ...EMPTY, columns, rows: [[1, 2, 3]] };
  const { sheet } = await drawn({ ...REPORT, tables: [table] });
  expect(cellsOf(sheet, 6, 0, 2, 3)).toEqual([
    ["1-7", "2026-05", "3"],
    [1, 2, 3],
  ]);
});

test("a report whose Table the user has filtered is drawn anew with every row in sight", async () => {
  const { sheet, draw } = await drawn();
  await Excel.run(async (context) => {
    const [table] = sheet.tables;
    const columns = context.workbook.tables.getItem(table?.name ?? "").columns;
    columns.getItem("Status").filter.applyValuesFilter(["Active"]);
    await context.sync();
  });
  expect([...sheet.rows.values()].filter(({ hidden }) => hidden)).toHaveLength(1);
  await draw();
  expect([...sheet.rows.values()].filter(({ hidden }) => hidden)).toEqual([]);
});

import { Workbook } from "exceljs";
import type { Report, TableBlock } from "../../src/core/report/report";
import { dressPage } from "../../src/excel/draw/printPage";
import { openSession } from "../../src/excel/session/session";
import { linesOf } from "../../src/excel/draw/textLines";
import { writeReport } from "../../src/excel/draw/writeReport";
import { saveWorkbook } from "../../src/host/file";
import { startHost } from "../officeHost";
import { cellsOf, day, sheetNamed, workbookOf } from "./books";
import { review, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";

const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`);

/** A table of so many columns with one chart. */
const tableOf = (columns: number): TableBlock => ({
  key: "t",
  title: "Table",
  columns: names(columns).map((key) => ({ key, header: key, format: "integer" })),
  rows: [names(columns).map((_, i) => i), names(columns).map((_, i) => i)],
  whenEmpty: "",
  charts: [
    {
      ...{ key: "c", type: "columnClustered", title: "Chart", category: "c0" },
      ...{ categoryAxisTitle: "x", valueAxisTitle: "y" },
      series: [{ column: "c1", color: "#112233" }],
    },
  ],
});
const NEXT: TableBlock = { ...tableOf(2), key: "next", title: "Next", charts: [] };

async function drawn(report: Partial<Report>) {
  const { workbook } = await startHost();
  const sheet = sheetNamed(workbook, "Sheet1");
  const whole: Report = {
    ...{ key: "rfm", title: "R & F", asOf: day("2026-06-30"), finding: "Short.", tables: [] },
    ...report,
  };
  await Excel.run(async (context) => {
    dressPage(context.workbook.worksheets.getItem("Sheet1"), whole);
    await context.sync();
  });
  const session = openSession({ language: "en" });
  await writeReport(session, { sheetId: sheet.id, date1904: false }, whole);
  return sheet;
}

test("beside a narrow table stands its chart; of a wide one it stands below, and the next block below that", async () => {
  const beside = await drawn({ tables: [tableOf(8), NEXT] });
  // block in row 5, header in row 6; the chart takes 17 rows from there, two stay free
  expect(beside.charts[0]?.left).toBeGreaterThan(8 * 50);
  expect(beside.cells.value(5 + 17 + 2, 0)).toBe("Next");

  const below = await drawn({ tables: [tableOf(9), NEXT] });
  // header and two rows in rows 6 to 8, one row free, the chart from row 10 on: 15 points a row
  expect(below.charts[0]).toMatchObject({ left: 0, top: 9 * 15 });
  expect(below.cells.value(9 + 17 + 2, 0)).toBe("Next");
});

test("a finding that is wider than the page goes on in the next rows, and the blocks make room", async () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
  const sheet = await drawn({ finding: words.join(" "), tables: [NEXT] });
  const lines = cellsOf(sheet, 2, 0, 10, 1).map(([cell]) => String(cell));
  const end = lines.indexOf("");
  expect(end).toBeGreaterThan(1);
  expect(lines.slice(0, end).join(" ")).toBe(words.join(" "));
  expect(lines[end + 1]).toBe("Next");
});

test("a line of a sentence stays text even where it is a number", async () => {
  const sheet = await drawn({ finding: `${"word ".repeat(200)}2026.`, tables: [] });
  const lines = cellsOf(sheet, 2, 0, 20, 1).map(([cell]) => cell);
  expect(lines.filter((line) => line !== "").every((line) => typeof line === "string")).toBe(true);
  const alone = await drawn({ finding: "2026.", tables: [] });
  expect(alone.cells.value(2, 0)).toBe("2026.");
});

test("a long header takes two lines, a sentence the lines it needs, and a page drawn anew forgets both heights", async () => {
  const table: TableBlock = {
    ...NEXT,
    columns: [
      { key: "a", header: "Cumulative share of net amount", format: "percent" },
      { key: "b", header: "Why", format: "text" },
    ],
    rows: [
      [0.5, "Short."],
      [0.6, "word ".repeat(30)], // 150 characters in a column of 42
    ],
  };
  const sheet = await drawn({ tables: [table] });
  const heights = (row: number) => sheet.rows.get(row)?.height;
  expect(heights(5)).toBe(30);
  expect(heights(6)).toBeUndefined();
  expect(heights(7)).toBeGreaterThanOrEqual(45);
  const page: Report = {
    ...{ key: "rfm", title: "R & F", asOf: day("2026-06-30"), finding: "Short." },
    tables: [NEXT],
  };
  const target = { sheetId: sheet.id, date1904: false };
  await writeReport(openSession({ language: "en" }), target, page);
  expect([5, 6, 7].map(heights)).toEqual([undefined, undefined, undefined]);
});

test("on a page of one sheet of paper the blocks follow closely and the charts stand below each other beside them", async () => {
  const second = tableOf(3);
  second.charts.forEach((chart) => Object.assign(chart, { key: "c2" }));
  const sheet = await drawn({ onePage: true, tables: [tableOf(4), { ...second, key: "u" }] });
  const [one, two] = sheet.charts;
  // the first block ends in row 8, row 9 stays free
  expect(sheet.cells.value(9, 0)).toBe("Table");
  expect(one?.left).toBe(two?.left);
  expect(two?.top).toBe((one?.top ?? 0) + (17 + 1) * 15);
});

test("lines break at blanks, between Chinese characters, and never before a full stop", () => {
  // 112 points hold 20 characters of 5.6 points each
  expect(linesOf("one two three four five six", 112)).toEqual(["one two three four", "five six"]);
  expect(linesOf("一二三四五六七八九十。十一", 112)).toEqual(["一二三四五六七八九", "十。十一"]);
  expect(linesOf("short", 112)).toEqual(["short"]);
  expect(linesOf("", 112)).toEqual([""]);
});

test("a page prints across A4, one page wide, with its heading on every page and page numbers below its title", async () => {
  const sheet = await drawn({ tables: [tableOf(2)] });
  expect(sheet.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWide: 1,
    printTitleRows: { first: 0, last: 1 },
    margins: { left: 36, right: 36 },
    headerFooter: { centerFooter: "R && F · &P / &N" },
  });
  expect(sheet.pageLayout.fitToTall).toBeUndefined();
  const { row, column, rows, columns } = sheet.pageLayout.printArea ?? {};
  expect([row, column, rows]).toEqual([0, 0, 5 + 17]);
  expect(columns).toBeGreaterThan(2 + 384 / 64); // the chart is 384 points wide, an unset column 48
});

test("the Monthly review prints on exactly one page, every other page on as many as it is long, in the saved file too", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const file = new Workbook();
  await file.xlsx.load((await saveWorkbook(workbook)).buffer as ArrayBuffer);
  const pagesOf = (name: string) => {
    const { fitToPage, fitToWidth, fitToHeight } = file.getWorksheet(name)?.pageSetup ?? {};
    return { fitToPage, fitToWidth, fitToHeight };
  };
  expect(pagesOf("Monthly review")).toEqual({ fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
  expect(pagesOf("Churn")).toEqual({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 }); // 0: as many as there are
});

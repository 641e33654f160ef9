import ExcelJS from "exceljs";
import { saveWorkbook } from "../../../src/host/file";
import { blankWorkbook } from "../../../src/host/model/blankWorkbook";
import type { FilterCriterion, SheetState } from "../../../src/host/model/state";
import { startHost } from "../../officeHost";
import { openInLibreOffice } from "../../proof/openInLibreOffice";
import { opened } from "./books";
import { provenCells } from "./proofs";

const ROWS = [
  ["City", "Amount", "Day"],
  ["Oslo", 10, 45306],
  ["Rome", 25, 45322],
  ["", 7, 45323],
  ["Bonn", 40, 45672],
];

/** A sheet with a filter of its own and one with a filtered Table, made through office.js and saved. */
async function filteredBook(): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  await startHost({ workbook });
  await Excel.run(async (context) => {
    const plain = context.workbook.worksheets.getItem("Sheet1");
    const tabled = context.workbook.worksheets.add("Tabled");
    for (const sheet of [plain, tabled]) {
      sheet.getRange("A1:C5").values = ROWS;
      sheet.getRange("C2:C5").numberFormat = ROWS.slice(1).map(() => ["yyyy-mm-dd"]);
    }
    const { autoFilter } = plain;
    const range = plain.getRange("A1:C5");
    autoFilter.apply(range, 0, { filterOn: "Values", values: ["Oslo", "Rome", ""] });
    autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: ">=10", criterion2: "<30" });
    autoFilter.apply(range, 2, {
      filterOn: "Values",
      values: [{ date: "2024-01-31", specificity: "Month" }],
    });
    const columns = tabled.tables.add("A1:C5", true).columns;
    columns.getItem("Amount").filter.applyCustomFilter(">=25");
    columns.getItem("City").filter.applyCustomFilter("<>");
    await context.sync();
  });
  return saveWorkbook(workbook);
}

const byColumn = (criteria: readonly FilterCriterion[] | undefined) =>
  [...(criteria ?? [])].sort((a, b) => a.column - b.column);
const hiddenRows = ({ rows }: SheetState) =>
  [...rows].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])).sort((a, b) => a - b);

test("criteria of sheets and Tables, and the rows they hide, survive saving and opening", async () => {
  const [plain, tabled] = (await opened(await filteredBook())).sheets;
  expect(byColumn(plain?.autoFilter?.criteria)).toEqual([
    { column: 0, filterOn: "Values", values: ["Oslo", "Rome", ""] },
    { column: 1, filterOn: "Custom", criterion1: ">=10", criterion2: "<30", operator: "And" },
    {
      column: 2,
      filterOn: "Values",
      values: [{ date: "2024-01-01T00:00:00", specificity: "Month" }],
    },
  ]);
  expect(byColumn(tabled?.tables[0]?.criteria)).toEqual([
    { column: 0, filterOn: "Custom", criterion1: "<>" },
    { column: 1, filterOn: "Custom", criterion1: ">=25" },
  ]);
  expect(plain && hiddenRows(plain)).toEqual([4, 5]);
  expect(tabled && hiddenRows(tabled)).toEqual([2, 4]);
});

test("ranks survive as well", async () => {
  const workbook = blankWorkbook();
  await startHost({ workbook });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C5").values = ROWS;
    const columns = sheet.tables.add("A1:C5", true).columns;
    columns.getItem("Amount").filter.applyBottomPercentFilter(50);
    await context.sync();
  });
  const [sheet] = (await opened(await saveWorkbook(workbook))).sheets;
  expect(sheet?.tables[0]?.criteria).toEqual([
    { column: 1, filterOn: "BottomPercent", criterion1: "50" },
  ]);
  expect(sheet && hiddenRows(sheet)).toEqual([3, 5]);
});

test("another program finds the filters and the hidden rows, and has nothing to repair", async () => {
  const bytes = await filteredBook();
  await provenCells(bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const hidden = (name: string) =>
    [2, 3, 4, 5].filter((row) => book.getWorksheet(name)?.getRow(row).hidden);
  expect(book.getWorksheet("Sheet1")?.autoFilter).toBe("A1:C5");
  expect(hidden("Sheet1")).toEqual([4, 5]);
  expect(hidden("Tabled")).toEqual([2, 4]);
});

test("LibreOffice reads the criteria and writes them again", async () => {
  const again = await openInLibreOffice(await filteredBook(), "xlsx");
  const [plain, tabled] = (await opened(new Uint8Array(again))).sheets;
  expect(plain && hiddenRows(plain)).toEqual([4, 5]);
  expect(plain?.autoFilter?.criteria[0]).toEqual({
    column: 0,
    filterOn: "Values",
    values: ["Oslo", "Rome", ""],
  });
  expect(tabled && hiddenRows(tabled)).toEqual([2, 4]);
});

import path from "node:path";
import type { Workbook } from "exceljs";
import { cellsOf, readWithExceljs, removeTemporaryFolders, reviewed, rowsUnder } from "./reviewed";
import type { Reviewed } from "./reviewed";

const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
const BOOKS = [
  { name: "shop-en-zh.xlsx", asOf: "2026-06-30", earlier: "2026-03-31" },
  { name: "shop-zh.xlsx", asOf: "2026-06-30", earlier: "2026-03-31" },
  { name: "online-retail.xlsx", asOf: "2011-06-30", earlier: "2011-04-30" },
];

/** Every value of every sheet, by sheet name; formulas by their text. */
function contents(book: Workbook): Record<string, unknown[][]> {
  return Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

afterAll(removeTemporaryFolders);

describe.each(BOOKS)("$name", ({ name, asOf, earlier }) => {
  let first: Reviewed;
  let before: Workbook;
  let after: Workbook;
  beforeAll(async () => {
    const input = path.join(SAMPLES, name);
    first = reviewed([input, "--as-of", asOf]);
    before = await readWithExceljs(input);
    after = await readWithExceljs(first.file);
  });

  test("every cell, width and freeze of the user is where it was", () => {
    for (const sheet of before.worksheets) {
      const kept = after.getWorksheet(sheet.name);
      if (!kept) throw new Error(`${sheet.name} is gone`);
      const { rowCount, columnCount } = sheet;
      const same = cellsOf(kept).slice(0, rowCount);
      expect(same.map((cells) => cells.slice(0, columnCount))).toEqual(cellsOf(sheet));
      for (let column = 1; column <= columnCount; column++)
        expect(kept.getColumn(column).width).toBe(sheet.getColumn(column).width);
      expect(kept.views).toMatchObject([{ state: sheet.views[0]?.state ?? "normal" }]);
    }
  });

  test("a second run on the result updates it in place and changes nothing", async () => {
    const again = reviewed([first.file, "--as-of", first.totals.asOf]);
    expect({ ...again.totals, timingsMs: 0, peakMemoryMB: 0 }).toEqual({
      ...first.totals,
      timingsMs: 0,
      peakMemoryMB: 0,
    });
    expect(contents(await readWithExceljs(again.file))).toEqual(contents(after));
  });

  test("a run at an earlier day fills the same columns with that day's values", async () => {
    const headers = ["Recency (days)", "Orders", "RFM"];
    const past = reviewed([first.file, "--as-of", earlier]);
    const was = rowsUnder(after, headers);
    const is = rowsUnder(await readWithExceljs(past.file), headers);
    expect(is.sheet.name).toBe(was.sheet.name);
    expect(is.sheet.columnCount).toBe(was.sheet.columnCount);
    expect(is.rows.length).toBe(was.rows.length);
    expect(is.rows).not.toEqual(was.rows);
    expect(past.totals.rows.orders.leftOut.future).toBeGreaterThan(0);
  });
});

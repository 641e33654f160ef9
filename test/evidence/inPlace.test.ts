import path from "node:path";
import type { Workbook, Worksheet } from "exceljs";
import { cellsOf, readWithExceljs, removeTemporaryFolders, reviewed, rowsUnder } from "./reviewed";
import type { Reviewed } from "./reviewed";

const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
/** A customer sheet that the first run makes is one more sheet that the second one reads, and these tables of the notes say so. */
const TELL_OF_SHEETS = ["What could not be told, and why", "How the columns were understood"];
const BOOKS = [
  { name: "shop-en-zh.xlsx", asOf: "2026-06-30", earlier: "2026-03-31", unlike: [] },
  { name: "shop-zh.xlsx", asOf: "2026-06-30", earlier: "2026-03-31", unlike: [] },
  {
    ...{ name: "online-retail.xlsx", asOf: "2011-06-30", earlier: "2011-04-30" },
    unlike: TELL_OF_SHEETS,
  },
];

/** Every value of every sheet that a user sees, by its place; blocks of a page whose title is one of `without` are left out. */
function contents(book: Workbook, without: string[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of book.worksheets)
    if (sheet.state !== "veryHidden")
      withoutBlocks(cellsOf(sheet), without).forEach((row, at) =>
        row.forEach((value, column) => cells.set(`${sheet.name} ${at + 1}:${column + 1}`, value))
      );
  return cells;
}

/** A block ends where two rows are blank. */
function withoutBlocks<T>(rows: T[][], titles: string[]): T[][] {
  const isBlank = (row: T[] | undefined) => !row?.some((value) => value !== "");
  let inside = false;
  return rows.filter((row, at) => {
    if (titles.includes(String(row[0]))) inside = true;
    else if (isBlank(row) && isBlank(rows[at + 1])) inside = false;
    return !inside;
  });
}

/** exceljs has no views where nothing is frozen, whatever its types say. */
function frozenRows(sheet: Worksheet): number {
  const view: object = (sheet.views as Worksheet["views"] | null)?.[0] ?? {};
  return "ySplit" in view ? Number(view.ySplit) : 0;
}

/** The first few cells that differ; a whole book in a message helps nobody. */
function differences(one: Map<string, unknown>, other: Map<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((address) => one.get(address) !== other.get(address))
    .slice(0, 5)
    .map((address) => `${address}: ${String(one.get(address))} → ${String(other.get(address))}`);
}

afterAll(removeTemporaryFolders);

describe.each(BOOKS)("$name", ({ name, asOf, earlier, unlike }) => {
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
      const now = cellsOf(kept).slice(0, rowCount);
      const changed = cellsOf(sheet).flatMap((cells, row) =>
        cells.filter((value, column) => now[row]?.[column] !== value)
      );
      expect({ sheet: sheet.name, changed }).toEqual({ sheet: sheet.name, changed: [] });
      for (let column = 1; column <= columnCount; column++)
        expect(kept.getColumn(column).width).toBe(sheet.getColumn(column).width);
      expect(frozenRows(kept)).toBe(frozenRows(sheet));
    }
  });

  test("a second run on the result updates it in place and changes nothing", async () => {
    const again = reviewed([first.file, "--as-of", first.totals.asOf]);
    expect({ ...again.totals, timingsMs: 0, peakMemoryMB: 0 }).toEqual({
      ...first.totals,
      timingsMs: 0,
      peakMemoryMB: 0,
    });
    const second = await readWithExceljs(again.file);
    expect(differences(contents(after, unlike), contents(second, unlike))).toEqual([]);
  });

  test("a run at an earlier day fills the same columns with that day's values", async () => {
    const headers = ["Recency (days)", "Orders", "RFM"];
    const past = reviewed([first.file, "--as-of", earlier]);
    const was = rowsUnder(after, headers);
    const is = rowsUnder(await readWithExceljs(past.file), headers);
    expect(is.sheet.name).toBe(was.sheet.name);
    expect(is.sheet.columnCount).toBe(was.sheet.columnCount);
    expect(is.rows.length).toBe(was.rows.length);
    expect(JSON.stringify(is.rows) === JSON.stringify(was.rows)).toBe(false);
    expect(past.totals.rows.orders.leftOut.future).toBeGreaterThan(0);
  });
});

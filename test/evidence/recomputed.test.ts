import fs from "node:fs";
import path from "node:path";
import type { Workbook } from "exceljs";
import type { ReviewTotals } from "../../src/core/review";
import {
  cellsOf,
  FIXTURES,
  readWithExceljs,
  removeTemporaryFolders,
  reviewed,
  rowsUnder,
} from "./reviewed";
import type { Reviewed } from "./reviewed";

/*
 * The samples, worked out a second time by a Python program that shares nothing with Perennial but the definitions;
 * test/fixtures/recomputed/README.md says how.
 */
type Cell = string | number | boolean;
interface Table {
  sheet: string;
  title: string;
  headers: string[];
  rows: Cell[][];
}
interface Case {
  book: string;
  asOf: string;
  /** The day of a review that went before, "" for a book that has seen none. */
  after: string;
}
interface Expected extends Case {
  totals: Omit<ReviewTotals, "asOf">;
  sentences: [sheet: string, part: string][];
  tables: Table[];
}
interface EachCustomer extends Case {
  headers: string[];
  rows: Record<string, Cell[]>;
}
const json = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(FIXTURES, "recomputed", file), "utf8"));
const EXPECTED = json("expected.json") as Expected[];
const CUSTOMERS = json("customers.json") as EachCustomer[];
const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
const named = <T extends Case>(cases: T[]): [string, T][] =>
  cases.map((one) => {
    const { book, asOf, after } = one;
    return [`${book} on ${asOf}${after && `, reviewed on ${after} before`}`, one];
  });

/** `ofThousands`: fewer decimals for larger numbers, which may be sums of rounded ones. */
const near =
  (decimals: number, ofThousands = decimals) =>
  (expected: unknown): unknown => {
    if (typeof expected === "number")
      return expect.closeTo(expected, Math.abs(expected) < 1000 ? decimals : ofThousands);
    if (Array.isArray(expected)) return expected.map(near(decimals, ofThousands));
    if (typeof expected !== "object" || expected === null) return expected;
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, near(decimals, ofThousands)(value)])
    );
  };
const onPages = near(5, 3);
const written = near(2);

/** Rows in an order of their own, since the pages may list equals as they like. */
const sorted = (rows: Cell[][]): Cell[][] => {
  const key = (row: Cell[]) =>
    row.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell)).join("|");
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

function review({ book, asOf, after }: Case): Reviewed {
  const sample = path.join(SAMPLES, `${book}.xlsx`);
  const start = after ? reviewed([sample, "--as-of", after]).file : sample;
  return reviewed([start, "--as-of", asOf, "--lang", "en"]);
}

function gridOf(book: Workbook, name: string): Cell[][] {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return cellsOf(sheet);
}

/** The columns under these headers of the table with this title, down to the first empty row; no rows where there is no header row. */
function tableIn(grid: Cell[][], { title, headers }: Table): Cell[][] {
  const top = grid.findIndex(([first]) => first === title);
  if (top < 0) throw new Error(`no table ${title}`);
  const header = grid
    .slice(top, top + 8)
    .findIndex((cells) => headers.every((name) => cells.includes(name)));
  if (header < 0) return [];
  const columns = headers.map((name) => grid[top + header]?.indexOf(name) ?? -1);
  const below = grid.slice(top + header + 1);
  const end = below.findIndex((cells) => cells.every((cell) => cell === ""));
  return (end < 0 ? below : below.slice(0, end)).map((cells) =>
    columns.map((column) => cells[column] ?? "")
  );
}

/** Tables that hold more than is known here: of customers who share the fiftieth place the program keeps none. */
const AMONG_OTHERS = new Set(["Value cube", "Greatest lifetime values", "Customers and orders"]);
/** Lists of which a page may show only so many. */
const SHORTENED: Record<string, number> = { "Stage changes that nobody has approved": 100 };
const ID_HEADERS: Record<string, string> = { "shop-en-zh": "Customer ID", "shop-zh": "客户编号" };

afterAll(removeTemporaryFolders);

describe.each(named(EXPECTED))("%s", (_, expected) => {
  let result: Reviewed;
  const grids = new Map<string, Cell[][]>();
  beforeAll(async () => {
    result = review(expected);
    const book = await readWithExceljs(result.file);
    const sheets = [...expected.tables, ...expected.sentences.map(([sheet]) => ({ sheet }))];
    for (const { sheet } of sheets) if (!grids.has(sheet)) grids.set(sheet, gridOf(book, sheet));
  });

  test("all totals agree", () => {
    expect(result.totals).toMatchObject(onPages(expected.totals) as object);
  });

  test.each(expected.sentences)("%s says: %s", (sheet, part) => {
    const said = (grids.get(sheet) ?? []).map(([first]) => first).join(" ");
    expect(said).toContain(part);
  });

  test.each(expected.tables)("$sheet: $title", (table) => {
    const rows = tableIn(grids.get(table.sheet) ?? [], table);
    const least = Math.min(SHORTENED[table.title] ?? Infinity, table.rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    if (AMONG_OTHERS.has(table.title))
      expect(rows).toEqual(expect.arrayContaining(table.rows.map(onPages)));
    else if (rows.length > least || least === table.rows.length)
      expect(sorted(rows)).toEqual(onPages(sorted(table.rows)));
    else expect(table.rows).toEqual(expect.arrayContaining(rows));
  });
});

test.each(named(CUSTOMERS))(
  "every written figure of every customer agrees: %s",
  async (_, expected) => {
    const id = ID_HEADERS[expected.book] ?? "";
    const { file } = review(expected);
    const { rows } = rowsUnder(await readWithExceljs(file), [id, ...expected.headers]);
    const ids = rows.map((row) => String(row[id]).trim().toLowerCase());

    expect(new Set(ids)).toEqual(new Set(Object.keys(expected.rows)));
    rows.forEach((row, i) => {
      expect([ids[i], ...expected.headers.map((header) => row[header])]).toEqual([
        ids[i],
        ...(expected.rows[ids[i] ?? ""] ?? []).map(written),
      ]);
    });
  }
);

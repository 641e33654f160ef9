import fc from "fast-check";
import { openBook, saveWorkbook } from "../../src/host/file";
import type { WorkbookState } from "../../src/host/model/state";
import { settle, startHost } from "../officeHost";
import { addSheet, serial, workbookOf } from "./books";
import type { Row } from "./books";
import { difference, dumpOf, seenOf } from "./faults/dump";
import { review, smallAnalysis, undo, valueOf } from "./jobs";
import { generated } from "../hostile/seed";

jest.setTimeout(3_600_000);

const IN_CI = 20;
const FORMATS = ["General", "0.00", "@", "yyyy-mm-dd", '#,##0 "pcs"'];

/** A user's book, described so that a failing one can be read. */
const described = fc.record({
  isTable: fc.boolean(),
  hasTotals: fc.boolean(),
  date1904: fc.boolean(),
  reviewedBefore: fc.boolean(),
  /** Orders of each customer. */
  orders: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
  at: fc.record({ row: fc.nat(3), column: fc.nat(2) }),
  /** Of whole columns, counted from the sheet's first. */
  widths: fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 2, max: 60 })), { maxLength: 4 }),
  /** Of whole columns and of single cells. */
  looks: fc.array(
    fc.record({
      row: fc.option(fc.nat(12)),
      column: fc.nat(12),
      numberFormat: fc.constantFrom(...FORMATS),
      bold: fc.boolean(),
    }),
    { maxLength: 6 }
  ),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 14, max: 30 }), { maxLength: 3 }),
  hiddenColumns: fc.uniqueArray(fc.nat(12), { maxLength: 2 }),
  hasFilter: fc.boolean(),
  hasName: fc.boolean(),
  frozenRows: fc.option(fc.integer({ min: 1, max: 4 })),
  otherSheets: fc.uniqueArray(fc.constantFrom("Notes", "Churn", "客户", "Überblick"), {
    maxLength: 2,
  }),
});
type Described = typeof described extends fc.Arbitrary<infer Book> ? Book : never;

function bookOf(book: Described): WorkbookState {
  const { orders, at, isTable } = book;
  const ids = orders.map((_, i) => `C${i + 1}`);
  const customers: Row[] = [["Customer id", "Name"], ...ids.map((id): Row => [id, `${id} & Co`])];
  const hasTotals = isTable && book.hasTotals;
  if (hasTotals) customers.push(["Total", ""]);
  const shift = book.date1904 ? 1_462 : 0;
  const sold = orders.flatMap((count, customer) =>
    Array.from({ length: count }, (_, i): Row => [
      ...[`O${customer}-${i}`, ids[customer] ?? ""],
      ...[serial("2026-06-30") - shift - 17 * i - customer, 10 * (i + 1)],
    ])
  );
  const workbook = workbookOf(
    { name: "Clients", rows: customers, at, ...(isTable && { table: "Clients" }) },
    { name: "Sales", rows: [["Order id", "Customer id", "Order date", "Amount"], ...sold] }
  );
  workbook.date1904 = book.date1904;
  for (const name of book.otherSheets) addSheet(workbook, { name, rows: [["mine", 1]] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  for (const table of sheet.tables) table.showTotals = hasTotals;
  for (const [column, width] of book.widths) sheet.columns.set(column, { width });
  for (const { row, column, numberFormat, bold } of book.looks) {
    const plain = workbook.styles.get(0);
    const style = workbook.styles.intern({ ...plain, numberFormat, font: { ...plain.font, bold } });
    if (row !== null) sheet.cells.setStyle(row, column, style);
    else sheet.columns.set(column, { ...sheet.columns.get(column), style });
  }
  for (const row of book.hiddenRows) sheet.rows.set(row, { hidden: true });
  for (const column of book.hiddenColumns)
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
  if (book.hasFilter && !isTable)
    sheet.autoFilter = { area: { ...at, rows: customers.length, columns: 2 }, criteria: [] };
  if (book.hasName) workbook.names.push({ name: "Everybody", formula: "=Clients!$A$1:$B$9" });
  if (book.frozenRows !== null) sheet.freeze = { rows: book.frozenRows, columns: 0 };
  return workbook;
}

async function reopened(workbook: WorkbookState): Promise<WorkbookState> {
  const opened = await openBook(await saveWorkbook(workbook), workbook.name);
  if (!opened.ok) throw new Error("not opened");
  return opened.workbook;
}

/** What a user sees, and what the product remembers. */
const allOf = (workbook: WorkbookState) => [
  ...seenOf(workbook),
  ...dumpOf(workbook).filter((line) => /^(workbook|archive) /.test(line)),
];

const laterReview = () =>
  review({
    ...{ analyze: smallAnalysis, asOf: serial("2026-07-01") - 25_569 },
    now: "2026-07-01T12:00:00Z",
  });

/** The book, reviewed once if it is one that was reviewed before. */
async function prepared(book: Described): Promise<WorkbookState> {
  const workbook = bookOf(book);
  await startHost({ workbook });
  if (book.reviewedBefore) valueOf(await review({ analyze: smallAnalysis }));
  await settle();
  return workbook;
}

test("whatever book is reviewed, undoing leaves it as it was: cells, formulas, looks, widths, Tables, names, filters, order of sheets, settings", async () => {
  await fc.assert(
    fc.asyncProperty(described, async (book) => {
      const workbook = await prepared(book);
      const before = allOf(workbook);
      valueOf(await laterReview());
      expect(difference(before, allOf(workbook))).not.toEqual([]);
      valueOf(await undo());
      expect(difference(before, allOf(workbook))).toEqual([]);
    }),
    generated(IN_CI)
  );
});

test("whatever book is reviewed, saved and opened again, undoing leaves what a user sees as it was", async () => {
  await fc.assert(
    fc.asyncProperty(described, async (book) => {
      const workbook = await prepared(book);
      const before = seenOf(await reopened(await reopened(workbook)));
      valueOf(await laterReview());
      const later = await reopened(workbook);
      await startHost({ workbook: later });
      valueOf(await undo());
      await settle();
      expect(difference(before, seenOf(await reopened(later)))).toEqual([]);
    }),
    generated(IN_CI)
  );
});

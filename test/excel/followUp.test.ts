import { analyzeBook } from "../../src/core/analyze";
import type { Book } from "../../src/core/columns/book";
import type { AnalysisRequest } from "../../src/core/review";
import { openBook, saveWorkbook } from "../../src/host/file";
import { startHost } from "../officeHost";
import { lintWorkbook } from "../proof/lintWorkbook";
import { cellsOf, columnUnder, renameTableColumn, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const FOLLOW_UP = ["Next action", "Due date", "Note", "Churn reason", "Inducement"];
const FIRST = 19; // after two columns of the user's and seventeen written ones
const NEXT_DAY = 20_635;

/** Types under a follow-up header in the row of C1. */
function type(workbook: Parameters<typeof sheetNamed>[0], header: string, value: string | number) {
  const sheet = sheetNamed(workbook, "Clients");
  const at = (sheet.cells.rowValues(0) ?? []).indexOf(header);
  expect(at).toBeGreaterThan(0);
  sheet.cells.setValue(1, at, value);
  return at;
}

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])(
  "beside %s the user is given columns to fill in, once, with lists of reasons",
  async (_, customers) => {
    const workbook = workbookOf(customers, sales);
    await startHost({ workbook });
    valueOf(await review());
    const sheet = sheetNamed(workbook, "Clients");
    expect(cellsOf(sheet, 0, FIRST, 1, 5)).toEqual([FOLLOW_UP]);
    const [reasons, inducements] = sheet.validations;
    expect(reasons?.areas).toEqual([{ row: 1, column: FIRST + 3, rows: 6, columns: 1 }]);
    expect(reasons?.rule).toMatchObject({
      type: "List",
      source: expect.stringContaining("Competitor") as string,
    });
    expect(reasons?.error?.isShown).toBe(false);
    expect(inducements?.areas).toEqual([{ row: 1, column: FIRST + 4, rows: 6, columns: 1 }]);
    const format = workbook.styles.get(sheet.cells.style(1, FIRST + 1) ?? 0).numberFormat;
    expect(format).toBe("yyyy-mm-dd");
    valueOf(await review({ asOf: NEXT_DAY }));
    expect(sheet.cells.value(0, FIRST + 5)).toBeUndefined();
  }
);

test("what the user wrote there survives every run, in either language, and is read", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  type(workbook, "Note", "met at the fair");
  type(workbook, "Due date", serial("2026-07-15"));
  const books: Book[] = [];
  valueOf(
    await review({
      language: "zh-CN",
      asOf: NEXT_DAY,
      analyze: (request) => {
        books.push(request.book);
        return Promise.resolve(analyzeBook(request));
      },
    })
  );
  const sheet = sheetNamed(workbook, "Clients");
  expect(columnUnder(sheet, "Note", 0, 2)).toEqual(["met at the fair", ""]);
  expect(columnUnder(sheet, "Due date", 0, 1)).toEqual([serial("2026-07-15")]);
  const note = books[0]?.customers.note;
  expect(note?.labels[note.codes[0] ?? -1]).toBe("met at the fair");
});

test("a column that nobody has filled in yet is no data of the book, unless the user names it or fills it far below", async () => {
  const rows = [...clients.rows, ...Array.from({ length: 100 }, (_, i) => [`N${i}`, `New ${i}`])];
  const workbook = workbookOf({ name: "Clients", rows, table: "Clients" }, sales);
  await startHost({ workbook });
  const fields: string[][] = [];
  const analyze = (request: AnalysisRequest) => {
    fields.push(request.book.customers.source?.columns.map(({ field }) => field) ?? []);
    return Promise.resolve(analyzeBook(request));
  };
  const overrides = [{ kind: "customers" as const, field: "inducement", header: "Inducement" }];
  valueOf(await review({ analyze }));
  valueOf(await review({ analyze, overrides }));
  const sheet = sheetNamed(workbook, "Clients");
  sheet.cells.setValue(106, (sheet.cells.rowValues(0) ?? []).indexOf("Note"), "met at the fair");
  valueOf(await review({ analyze }));
  expect(fields).toEqual([
    ["customerId", "name"],
    ["customerId", "name", "inducement"],
    ["customerId", "name", "note"],
  ]);
});

test("a follow-up column that the sheet has already is not added, nor one that the user deleted or renamed", async () => {
  const rows = clients.rows.map((row, i) => [...row, i === 0 ? "Note" : "mine"]);
  const workbook = workbookOf({ name: "Clients", rows, table: "Clients" }, sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Clients");
  const names = () => sheet.tables[0]?.columns.map(({ name }) => name) ?? [];
  expect(names().slice(-4)).toEqual(["Next action", "Due date", "Churn reason", "Inducement"]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Clients").columns.getItem("Inducement").delete();
    await context.sync();
  });
  renameTableColumn(sheet, "Churn reason", "Gone because");
  valueOf(await review());
  expect(names().slice(-3)).toEqual(["Next action", "Due date", "Gone because"]);
});

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])(
  "undoing takes the columns from %s, but never one in which the user has written",
  async (_, customers) => {
    const workbook = workbookOf(customers, sales);
    await startHost({ workbook });
    valueOf(await review());
    type(workbook, "Note", "met at the fair");
    valueOf(await undo());
    const sheet = sheetNamed(workbook, "Clients");
    const headers = (sheet.cells.rowValues(0) ?? []).filter((cell) => cell !== undefined);
    expect(headers).toEqual(["Customer id", "Name", "Note"]);
    expect(columnUnder(sheet, "Note", 0, 2)).toEqual(["met at the fair", ""]);
    expect(sheet.validations).toEqual([]);
  }
);

test("undoing a later run leaves the columns of an earlier one", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const before = snapshotOf(workbook).sheets[0];
  valueOf(await review({ asOf: NEXT_DAY }));
  valueOf(await undo());
  expect(snapshotOf(workbook).sheets[0]).toEqual(before);
});

test("a customer sheet that the run made stays when the user has written on it, without what the run wrote", async () => {
  const workbook = workbookOf(sales);
  await startHost({ workbook });
  valueOf(await review());
  const sheet = sheetNamed(workbook, "Customers");
  const at = (sheet.cells.rowValues(0) ?? []).indexOf("Note");
  sheet.cells.setValue(1, at, "met at the fair");
  valueOf(await undo());
  expect(sheetNamed(workbook, "Customers").tables[0]?.columns.map(({ name }) => name)).toEqual([
    "Customer id",
    "Note",
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sales", "Customers"]);
});

test("the lists stand in the saved file and come back", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review({ language: "zh-CN" }));
  const saved = await saveWorkbook(workbook);
  expect(lintWorkbook(saved)).toEqual([]);
  const opened = await openBook(saved, "book.xlsx");
  if (!opened.ok) throw new Error("not opened");
  const { validations } = sheetNamed(opened.workbook, "Clients");
  expect(validations.map(({ areas, rule }) => ({ areas, rule }))).toEqual(
    sheetNamed(workbook, "Clients").validations.map(({ areas, rule }) => ({ areas, rule }))
  );
});

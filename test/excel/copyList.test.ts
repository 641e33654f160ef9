import fc from "fast-check";
import { editBook } from "../../src/excel/editBook";
import { sheetName } from "../../src/excel/cells/sheetName";
import type { CustomerFilter } from "../../src/core/desk/desk";
import type { CellScalar } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { cellsOf, serial, sheetNamed, workbookOf } from "./books";
import { edit, reviewColumns, runs, undoNewest } from "./edits";
import { problemOf, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const rows: (CellScalar | "")[][] = [
  ["Customer id", "Name", "Note", "Since"],
  ["007", "Ann", "=SUM", serial("2024-02-01")],
  ["C2", "Bob", "1-2", serial("2024-02-02")],
  ["C3", "Cid", { error: "#N/A" }, ""],
  ["C4", "Dan", true, serial("2024-02-04")],
];
const list = (title: string, ...filters: CustomerFilter[]) =>
  edit({ kind: "list", filters, title });
const these = (...values: string[]): CustomerFilter => ({ column: "customerId", values });

test.each([
  ["a Table", { name: "Clients", rows, table: "Clients" }],
  ["a plain range", { name: "Clients", rows }],
])(
  "rows of %s are copied in sheet order as values with their formats, as a Table in front; the source is not touched",
  async (_, spec) => {
    const workbook = workbookOf(spec, sales);
    await startHost({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      sheet.getRange("D2:D3").numberFormat = [["dd.mm.yyyy"], ["dd.mm.yyyy"]];
      sheet.getRange("A1").format.columnWidth = 123;
      await context.sync();
    });
    const before = snapshotOf(workbook);
    const result = valueOf(await list("Gold: A/B", these("C4", "c3", "007", "C2")));
    expect(result).toEqual({ sheet: "Gold A B", address: "A1:D5", count: 4 });
    const copy = sheetNamed(workbook, "Gold A B");
    expect(cellsOf(copy, 0, 0, 6, 4)).toEqual([...rows, ["", "", "", ""]]);
    expect(copy.cells.formula(1, 2)).toBeUndefined();
    const formatAt = (row: number) =>
      workbook.styles.get(copy.cells.style(row, 3) ?? 0).numberFormat;
    expect([1, 2, 4].map(formatAt)).toEqual(["dd.mm.yyyy", "dd.mm.yyyy", "General"]);
    expect(copy.tables[0]).toMatchObject({ name: "Perennial_List", area: { rows: 5, columns: 4 } });
    expect(workbook.activeSheetId).toBe(copy.id);
    expect(snapshotOf(workbook).sheets[0]).toEqual(before.sheets[0]);
    expect(await runs()).toMatchObject([{ kind: "list", count: 4, about: "Gold A B" }]);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test("a copy goes through in pieces, is never taken for the customers, and the next one finds a name", async () => {
  const many = Array.from({ length: 60 }, (_, i) => [`N${i}`, `New ${i}`]);
  const workbook = workbookOf({ name: "Clients", rows: [["Customer id", "Name"], ...many] });
  await startHost({ workbook });
  const ids = many.flatMap(([id = ""], i) => (i % 3 === 0 ? [] : [id]));
  const chunked = { language: "en" as const, chunks: { rows: 7, cells: 500, bytes: 2_000_000 } };
  const make = () =>
    editBook(
      { ...chunked, overrides: [], now: "2026-07-03T09:00:00Z" },
      { kind: "list", filters: [these(...ids)], title: "New" }
    );
  expect(valueOf(await make())).toMatchObject({ sheet: "New", count: 40 });
  expect(valueOf(await make())).toMatchObject({ sheet: "New 2", count: 40 });
  expect(cellsOf(sheetNamed(workbook, "New 2"), 1, 0, 41, 1).flat()).toEqual([...ids, ""]);
  expect(sheetNamed(workbook, "New 2").tables[0]?.name).toBe("Perennial_List_2");
});

test("a list by what a review wrote holds its columns too", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await reviewColumns());
  valueOf(await list("Silent", { column: "recency", values: [30, 29] }));
  const copy = sheetNamed(workbook, "Silent");
  expect(cellsOf(copy, 0, 0, 4, 3)).toEqual([
    ["Customer id", "Name", "Recency (days)"],
    ["C2", "Bob", 30],
    ["C5", "Eve", 29],
    ["", "", ""],
  ]);
  valueOf(await reviewColumns({ asOf: 20_635 }));
});

test("customers of the list without a row come last, by id and name; also when nobody has a row", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const withoutRow = [
    { id: "0077", name: "=Gus" },
    { id: "X9", name: "" },
  ];
  const make = (...ids: string[]) =>
    edit({ kind: "list", filters: [these(...ids)], title: "Both", withoutRow });
  expect(valueOf(await make("C2"))).toEqual({ sheet: "Both", address: "A1:B4", count: 3 });
  const copy = sheetNamed(workbook, "Both");
  expect(cellsOf(copy, 0, 0, 5, 2)).toEqual([
    ["Customer id", "Name"],
    ["C2", "Bob"],
    ["0077", "=Gus"],
    ["X9", ""],
    ["", ""],
  ]);
  expect(copy.cells.formula(2, 1)).toBeUndefined();
  expect(copy.tables[0]).toMatchObject({ area: { rows: 4, columns: 2 } });
  expect(valueOf(await make("0077"))).toMatchObject({ sheet: "Both 2", count: 2 });
});

test("nobody in the group, columns that are not written, and a protected workbook are problems", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  expect(problemOf(await list("x", these("X9")))).toEqual({
    kind: "nobodyFound",
    sheet: "Clients",
  });
  expect(problemOf(await list("x", { column: "tier", values: ["Gold"] }))).toEqual({
    kind: "columnsNotWritten",
  });
  workbook.structureProtected = true;
  expect(problemOf(await list("x", these("C1")))).toEqual({ kind: "protectedWorkbook" });
});

test("any title becomes a name that Excel takes and no sheet has", () => {
  expect(sheetName("Q1/Q2: [top]*?", "List", [])).toBe("Q1 Q2 top");
  expect(sheetName("'''", "List", ["list"])).toBe("List 2");
  expect(sheetName("history", "List", [])).toBe("history 2");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (title) => {
      const name = sheetName(title, "List", [title, "List"]);
      expect(name).toMatch(/^[^:\\/?*[\]']([^:\\/?*[\]]{0,29}[^:\\/?*[\]'])?$/u);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.toLowerCase()).not.toBe(title.toLowerCase());
    })
  );
});

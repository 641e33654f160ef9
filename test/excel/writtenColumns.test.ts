import { analyzeBook } from "../../src/core/analyze";
import type { Analyzer } from "../../src/core/review";
import type { WrittenColumn } from "../../src/core/writtenColumns";
import type { SheetState, WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { columnUnder, day, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

/** An analysis whose column `stalled` is replaced by one of these. */
const withStalled =
  (column: Partial<WrittenColumn>): Analyzer =>
  (request) => {
    const result = analyzeBook(request);
    if (!result.ok) return Promise.resolve(result);
    const columns = result.value.columns
      .slice(0, 17)
      .map((one) => (one.key === "stalled" ? { ...one, ...column } : one));
    return Promise.resolve({ ok: true, value: { ...result.value, columns } });
  };

const BLANK = ["", "", "", "", "", ""];
const nothing = withStalled({ empty: true, values: BLANK });
const something = withStalled({ values: ["a", "b", "", "", "", ""] });

const headersOf = (sheet: SheetState) => (sheet.cells.rowValues(0) ?? []).map(String);

test("a column in which nothing stands is not added", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review({ analyze: nothing }));
  const sheet = sheetNamed(workbook, "Clients");
  expect(headersOf(sheet)).not.toContain("Stalled");
  expect(sheet.tables[0]?.columns[17]?.name).toBe("Next boundary (days)");
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a column in which nothing stands any more is blanked where it is, and comes when something does", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const sheet = sheetNamed(workbook, "Clients");
  valueOf(await review({ analyze: nothing }));
  valueOf(await review({ analyze: something }));
  expect(headersOf(sheet).at(-1)).toBe("Stalled");
  expect(columnUnder(sheet, "Stalled", 0, 2)).toEqual(["a", "b"]);
  const before = snapshotOf(workbook).sheets[0];
  valueOf(await review({ analyze: nothing }));
  expect(columnUnder(sheet, "Stalled", 0, 6)).toEqual(BLANK);
  valueOf(await undo());
  expect(snapshotOf(workbook).sheets[0]).toEqual(before);
});

test.each([
  ["1900", false, serial("2026-07-01")],
  ["1904", true, serial("2026-07-01") - 1462],
])(
  "days are written as the serial numbers of a workbook that counts from %s",
  async (_, date1904, expected) => {
    const rows = sales.rows.map((row, i) =>
      row.map((cell, c) => (i > 0 && c === 2 && date1904 ? Number(cell) - 1462 : cell))
    );
    const workbook = workbookOf(clientsTable, { ...sales, rows });
    workbook.date1904 = date1904;
    await startHost({ workbook });
    const values = [day("2026-07-01"), ...BLANK.slice(1)];
    const analyze = withStalled({ values, numberFormat: "yyyy-mm-dd", holdsDays: true });
    valueOf(await review({ analyze }));
    expect(columnUnder(sheetNamed(workbook, "Clients"), "Stalled", 0, 2)).toEqual([expected, ""]);
  }
);

/** How the cells under a header, and the header itself, are aligned. */
function alignmentOf(workbook: WorkbookState, header: string): string[] {
  const { cells } = sheetNamed(workbook, "Clients");
  const column = (cells.rowValues(0) ?? []).indexOf(header);
  return [0, 1, 2, 3, 4, 5, 6].map(
    (row) => workbook.styles.get(cells.style(row, column) ?? 0).horizontal
  );
}

test("short codes are centred, and a header stands as its column does", async () => {
  const workbook = workbookOf(clients, sales);
  await startHost({ workbook });
  valueOf(await review());
  const six = (alignment: string) => Array<string>(6).fill(alignment);
  for (const header of ["R", "F", "M", "RFM", "A–E class"])
    expect(alignmentOf(workbook, header)).toEqual(["Center", ...six("Center")]);
  expect(alignmentOf(workbook, "Orders")).toEqual(["Right", ...six("General")]);
  expect(alignmentOf(workbook, "Segment")).toEqual(["Left", ...six("General")]);
});

test("cells that the user had aligned before they became ours stay so", async () => {
  const workbook = workbookOf(clients, sales);
  const sheet = sheetNamed(workbook, "Clients");
  const left = workbook.styles.intern({ ...workbook.styles.get(0), horizontal: "Left" });
  for (let row = 1; row < 7; row++) sheet.cells.setStyle(row, 9, left); // J: RFM
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  expect(alignmentOf(workbook, "RFM").slice(1)).toEqual(Array(6).fill("Left"));
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("the result says where the new columns begin and end", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  // two columns of the user's, then seventeen: C to S
  expect(valueOf(await review()).columnsAt).toEqual({ sheet: "Clients", address: "C1:S1" });
});

import { unzipSync } from "fflate";
import Papa from "papaparse";
import { saveWorkbook } from "../../../src/host/file";
import { lintWorkbook } from "../../proof/lintWorkbook";
import { fixture, opened } from "./books";
import { openInLibreOffice } from "../../proof/openInLibreOffice";
import { provenCells } from "./proofs";

const BOOKS = [
  "workbooks/real-life.xlsx",
  "workbooks/real-life-1904.xlsx",
  "online_retail/Online Retail 2010-12-01 to 12-15.xlsx",
];

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from("-"), now[name] ?? Buffer.from("-")) !== 0
  );
}

test.each(BOOKS)("%s saved unchanged has the same bytes in every part", async (name) => {
  const bytes = fixture(name);
  const saved = await saveWorkbook(await opened(bytes));
  expect(changedParts(bytes, saved)).toEqual([]);
  expect(lintWorkbook(saved)).toEqual([]);
});

test("saving twice gives the same file", async () => {
  const book = await opened(fixture("workbooks/real-life.xlsx"));
  book.sheets[0]?.cells.setValue(3, 0, "changed");
  expect(Buffer.compare(await saveWorkbook(book), await saveWorkbook(book))).toBe(0);
});

test("an edited cell changes its sheet and the shared texts and nothing else", async () => {
  const bytes = fixture("workbooks/real-life.xlsx");
  const book = await opened(bytes);
  book.sheets[0]?.cells.setValue(3, 0, "Änderung & <neu>");
  const saved = await saveWorkbook(book);
  expect(changedParts(bytes, saved).sort()).toEqual([
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const cells = (await provenCells(saved)).get("客户 Customers");
  expect(cells?.[3]?.[0]).toBe("Änderung & <neu>");
  expect(cells?.[4]?.[0]).toBe('O\'Brien "Ltd"');
  expect(cells?.[2]?.[6]).toBe(55552.5);
});

test("all that the sheet says beside the edited cell stays word for word", async () => {
  const bytes = fixture("workbooks/real-life.xlsx");
  const book = await opened(bytes);
  book.sheets[0]?.cells.setValue(3, 3, 4711);
  const part = "xl/worksheets/sheet1.xml";
  const text = (file: Uint8Array) => new TextDecoder().decode(unzipSync(file)[part]);
  const [before, after] = [text(bytes), text(await saveWorkbook(book))];
  // An element without content may be written either way, and a namespace may be declared anywhere above.
  const afterData = (xml: string) =>
    xml
      .slice(xml.indexOf("</sheetData>"))
      .replace(/<(\w+)><\/\1>/g, "<$1/>")
      .replace(/\sxmlns:\w+="[^"]*"/g, "");
  const rows = (xml: string) => xml.slice(xml.indexOf("<sheetData>"), xml.indexOf("</sheetData>"));
  expect(afterData(after)).toBe(afterData(before));
  expect(rows(after)).toBe(
    rows(before).replace(
      '<c r="D4" s="4" t="n"><v>1234.5</v></c>',
      '<c r="D4" s="4"><v>4711</v></c>'
    )
  );
});

// D3:D12 held 55552.5 with 1234.5 in D4; G4 adds the table's column up, G11 doubles G3.
test("LibreOffice calculates the edited book anew and agrees with the sum by hand", async () => {
  const book = await opened(fixture("workbooks/real-life.xlsx"));
  book.sheets[0]?.cells.setValue(3, 3, 4711);
  const csv = (await openInLibreOffice(await saveWorkbook(book), "csv")).toString();
  const sums = Papa.parse<string[]>(csv).data.map((row) => row[6]);
  expect([sums[2], sums[3], sums[10]].map(Number)).toEqual([59029, 59029, 118058]);
});

test("a cell that only gets a new format keeps its rich text", async () => {
  const book = await opened(fixture("workbooks/real-life.xlsx"));
  const sheet = book.sheets[0];
  const values = Array.from(
    { length: 12 },
    (_, row) => sheet?.cells.rowValues(row)?.indexOf("Rich 文本") ?? -1
  );
  const row = values.findIndex((column) => column >= 0);
  const column = values[row] ?? -1;
  expect(column).toBeGreaterThanOrEqual(0);
  sheet?.cells.setStyle(
    row,
    column,
    book.styles.intern({ ...book.styles.get(0), fill: "#FFEEAA" })
  );
  const saved = await saveWorkbook(book);
  expect(changedParts(fixture("workbooks/real-life.xlsx"), saved).sort()).toEqual([
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const again = (await opened(saved)).sheets[0];
  expect(again?.cells.value(row, column)).toBe("Rich 文本");
});

test("a book with the 1904 date system keeps it and its serial numbers", async () => {
  const book = await opened(fixture("workbooks/real-life-1904.xlsx"));
  expect(book.date1904).toBe(true);
  const before = book.sheets[0]?.cells.value(2, 2);
  book.sheets[0]?.cells.setValue(2, 7, 1);
  const saved = await saveWorkbook(book);
  const again = await opened(saved);
  expect(again.date1904).toBe(true);
  expect(again.sheets[0]?.cells.value(2, 2)).toBe(before);
  expect((await provenCells(saved)).get("客户 Customers")?.[2]?.[2]).toBe(before);
});

test("the real Online Retail extract opens with all its lines", async () => {
  const book = await opened(fixture("online_retail/Online Retail 2010-12-01 to 12-15.xlsx"));
  expect(book.sheets[0]?.cells.rowCount).toBe(1 + 32_451);
  expect(book.sheets[0]?.cells.rowValues(1)).toEqual([
    536365,
    "85123A",
    "WHITE HANGING HEART T-LIGHT HOLDER",
    6,
    40513.35138888889,
    2.55,
    17850,
    "United Kingdom",
  ]);
});

import fc from "fast-check";
import { insertion, movedArea, removal } from "../../../../src/host/model/shift/shift";
import { shiftFormula } from "../../../../src/host/model/shift/shiftFormula";
import { parseArea } from "../../../../src/host/model/range/area";
import type { Area } from "../../../../src/host/model/state";
import { failureOf, startHost } from "../../../officeHost";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
};

test.each([
  ["A1", "B:B", "A1"],
  ["B2", "B:B", "C2"],
  ["A1:C3", "B:B", "A1:D3"],
  ["C1:D4", "B:B", "D1:E4"],
])("%s after a column is inserted at %s is %s", (before, at, after) => {
  expect(movedArea(area(before), insertion(area(at), "Right"))).toEqual(area(after));
});

test.each([
  ["A1", "2:3", "A1"],
  ["A5", "2:3", "A3"],
  ["A1:A5", "2:3", "A1:A3"],
  ["A2:A4", "2:3", "A2"],
])("%s after rows %s are deleted is %s", (before, gone, after) => {
  expect(movedArea(area(before), removal(area(gone), "Up"))).toEqual(area(after));
});

test("what is deleted entirely is gone, and what the band cuts through is torn", () => {
  expect(movedArea(area("B2:B3"), removal(area("2:3"), "Up"))).toBe("gone");
  expect(movedArea(area("A5:C9"), insertion(area("B1:B2"), "Down"))).toBe("torn");
});

const FORMULAS: [string, string][] = [
  ["=B2", "=C2"],
  ["=$B$2+A1", "=$C$2+A1"],
  ["=SUM(A1:C9)", "=SUM(A1:D9)"],
  ['="B2"&B2', '="B2"&C2'],
  ["=Other!B2", "=Other!B2"],
  ["='My data'!B2", "='My data'!C2"],
  ["=SUM(B:B)", "=SUM(C:C)"],
  ["=LOG10(B2)", "=LOG10(C2)"],
  ["=Table1[B2]", "=Table1[B2]"],
];

test.each(FORMULAS)("%s becomes %s when column B is inserted", (before, after) => {
  const shift = insertion(area("B:B"), "Right");
  expect(shiftFormula(before, "My data", "My data", shift)).toBe(after);
});

test("a reference to deleted cells is #REF!", () => {
  expect(shiftFormula("=B2+C2", "S", "S", removal(area("B:B"), "Left"))).toBe("=#REF!+B2");
});

test("inserting columns and deleting them again leaves every area where it was", () => {
  const anyArea = fc.record({
    row: fc.nat(50),
    column: fc.nat(50),
    rows: fc.integer({ min: 1, max: 20 }),
    columns: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(anyArea, fc.nat(60), fc.integer({ min: 1, max: 9 }), (start, at, count) => {
      const columns = { ...area("A:A"), column: at, columns: count };
      const inserted = movedArea(start, insertion(columns, "Right"));
      if (typeof inserted === "string") throw new Error("whole columns tear nothing");
      expect(movedArea(inserted, removal(columns, "Left"))).toEqual(start);
    })
  );
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("cells, formats, formulas, merges, links and a kept range move with inserted rows", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B3").values = [
      [1, "=A1"],
      [2, "=A2"],
      [3, "=SUM(A1:A3)"],
    ];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("D2:E2").merge();
    sheet.getRange("G2").hyperlink = { address: "https://example.com", textToDisplay: "x" };
    const kept = sheet.getRange("B3");
    kept.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    const block = sheet.getRange("A1:B5").load("formulas");
    const fill = sheet.getRange("A4").load("format/fill/color");
    const blank = sheet.getRange("A2").load("format/fill/color");
    const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject().load("address");
    const link = sheet.getRange("G4").load("hyperlink");
    kept.load("address");
    await context.sync();
    expect(block.formulas).toEqual([
      [1, "=A1"],
      ["", ""],
      ["", ""],
      [2, "=A4"],
      [3, "=SUM(A1:A5)"],
    ]);
    expect([fill.format.fill.color, blank.format.fill.color]).toEqual(["#FF0000", "#FFFFFF"]);
    expect(merged.address).toBe("Sheet1!D4:E4");
    expect(link.hyperlink.address).toBe("https://example.com");
    expect(kept.address).toBe("Sheet1!B5");
  });
});

test("inserting or deleting part of a table or of merged cells is a conflict", async () => {
  await startHost();
  const attempt = (action: (sheet: Excel.Worksheet) => void) =>
    failureOf((context) => action(sheetOf(context)));
  expect(
    await attempt((sheet) => {
      sheet.tables.add("C3:E6", true);
      sheet.getRange("A8:B9").merge();
    })
  ).toBe("none");
  expect(await attempt((sheet) => void sheet.getRange("C1").insert("Down"))).toBe(
    "InsertDeleteConflict"
  );
  expect(await attempt((sheet) => void sheet.getRange("A8").insert("Right"))).toBe(
    "MergedRangeConflict"
  );
  expect(await attempt((sheet) => void sheet.getRange("1:1").insert("Down"))).toBe("none");
});

test("cells with content are not pushed off the sheet", async () => {
  await startHost();
  expect(
    await failureOf((context) => {
      sheetOf(context).getRange("XFD1").values = [[1]];
      sheetOf(context).getRange("A1").insert("Right");
    })
  ).toBe("NonBlankCellOffSheet");
});

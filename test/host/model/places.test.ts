import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatArea,
  parseArea,
  quoteSheetName,
  splitAddress,
  without,
} from "../../../src/host/model/range/area";
import { failureOf, startHost } from "../../officeHost";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each(["A1", "B2:C3", "A:C", "2:9", "XFD1048576"])(
  "%s is an address and its own text",
  (address) => {
    const area = parseArea(address);
    expect(area && formatArea(area)).toBe(address);
  }
);

test.each(["", "A", "A0", "XFE1", "A1048577", "A1:B", "1A", "A1,B2"])(
  "%j is no address",
  (address) => {
    expect(parseArea(address)).toBeUndefined();
  }
);

test("corners may come in any order and with dollar signs", () => {
  expect(parseArea("$C$3:$A$1")).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test.each([
  ["Data", "Data"],
  ["My data", "'My data'"],
  ["it's", "'it''s'"],
  ["客户", "客户"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
])("the sheet %s is written %s in an address", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!A1`)).toEqual({ sheet: name, cells: "A1" });
});

test("an area without a hole is the area's other cells, each once", () => {
  const some = fc.record({
    row: fc.nat(9),
    column: fc.nat(9),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  });
  const cells = (areas: { row: number; column: number; rows: number; columns: number }[]) =>
    areas
      .flatMap((a) =>
        Array.from(
          { length: a.rows * a.columns },
          (_, i) => `${a.row + Math.floor(i / a.columns)} ${a.column + (i % a.columns)}`
        )
      )
      .sort();
  fc.assert(
    fc.property(some, some, (area, hole) => {
      const gone = new Set(cells([hole]));
      expect(cells(without(area, hole))).toEqual(cells([area]).filter((cell) => !gone.has(cell)));
    })
  );
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const addressOf = (pick: (range: Excel.Range) => Excel.Range, from = "C4:E6") =>
  Excel.run(async (context) => {
    const range = pick(sheetOf(context).getRange(from)).load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["a cell in it", (r) => r.getCell(1, 2), "E5"],
  ["a cell outside it", (r) => r.getCell(-1, 5), "H3"],
  ["a row", (r) => r.getRow(2), "C6:E6"],
  ["a column", (r) => r.getColumn(0), "C4:C6"],
  ["an offset", (r) => r.getOffsetRange(-3, 1), "D1:F3"],
  ["a resized one", (r) => r.getResizedRange(1, -2), "C4:C7"],
  ["one of absolute size", (r) => r.getAbsoluteResizedRange(1, 1), "C4"],
  ["whole columns", (r) => r.getEntireColumn(), "C:E"],
  ["whole rows", (r) => r.getEntireRow(), "4:6"],
  ["the last cell", (r) => r.getLastCell(), "E6"],
  ["the last row", (r) => r.getLastRow(), "C6:E6"],
  ["rows below", (r) => r.getRowsBelow(2), "C7:E8"],
  ["columns after", (r) => r.getColumnsAfter(1), "F4:F6"],
  ["a bounding box", (r) => r.getBoundingRect("A9"), "A4:E9"],
  ["an intersection", (r) => r.getIntersection("D1:D9"), "D4:D6"],
])("from C4:E6, %s", async (_what, pick, address) => {
  await startHost();
  expect(await addressOf(pick)).toBe(address);
});

test("what lies outside the sheet or the range is an invalid argument", async () => {
  await startHost();
  const attempt = (pick: (range: Excel.Range) => unknown) =>
    failureOf((context) => void pick(sheetOf(context).getRange("A1:B2")));
  expect(await attempt((range) => range.getOffsetRange(-1, 0))).toBe("InvalidArgument");
  expect(await attempt((range) => range.getRow(2))).toBe("InvalidArgument");
  expect(await attempt((range) => range.getIntersection("D4"))).toBe("ItemNotFound");
  expect(
    await failureOf((context) => void sheetOf(context).getRange("Nowhere").load("address"))
  ).toBe("InvalidArgument");
  expect(
    await failureOf(
      (context) => void sheetOf(context).getRangeByIndexes(0, 0, 1_048_577, 1).load("address")
    )
  ).toBe("InvalidArgument");
});

test("the region around a cell ends at blank rows and columns", async () => {
  await startHost();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("B2:C3").values = [
      [1, 2],
      ["", 4],
    ];
    sheetOf(context).getRange("D4").values = [[5]];
    sheetOf(context).getRange("F1").values = [["apart"]];
    await context.sync();
  });
  expect(await addressOf((range) => range.getSurroundingRegion(), "B2")).toBe("B2:D4");
});

test("a name stands for its range, in the book or on one sheet", async () => {
  await startHost();
  await Excel.run(async (context) => {
    context.workbook.names.add("Total", sheetOf(context).getRange("B2"));
    const byName = sheetOf(context).getRange("Total").load("address");
    const item = context.workbook.names.getItem("TOTAL").load("formula,type,scope");
    const missing = context.workbook.names.getItemOrNullObject("Nothing");
    await context.sync();
    expect(byName.address).toBe("Sheet1!B2");
    expect([item.formula, item.type, item.scope]).toEqual(["=Sheet1!$B$2", "Range", "Workbook"]);
    expect(missing.isNullObject).toBe(true);
  });
});

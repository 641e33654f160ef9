import fc from "fast-check";
import { failureOf, startHost, type OfficeHost } from "../../../officeHost";
import { SheetState } from "../../../../src/host/model/state";
import { inverseOrder, rowOrder } from "../../../../src/host/model/sort/rowOrder";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

let office: OfficeHost;
beforeEach(async () => {
  office = await startHost();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C5").formulas = [
      ["Name", "Amount", "With tax"],
      ["Cyd", 30, "=B2*1.2"],
      ["ann", 10, "=B3*$B$2+B4"],
      ["Bob", 20, "=SUM(B$2:B4)"],
      ["Ann", 40, 7],
    ];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("A3").hyperlink = { address: "https://example.com/ann", textToDisplay: "ann" };
    await context.sync();
  });
});

const sort = (fields: Excel.SortField[], address = "A1:C5", ...rest: [boolean?, boolean?]) =>
  failureOf((context) =>
    sheetOf(context)
      .getRange(address)
      .sort.apply(fields, rest[0] ?? false, rest[1] ?? true)
  );
const read = (address: string) =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

test("values, formulas, formats and links move with their row; references follow as when a row is copied", async () => {
  expect(await sort([{ key: 1 }])).toBe("none");
  expect(await read("A1:C5")).toEqual([
    ["Name", "Amount", "With tax"],
    ["ann", 10, "=B2*$B$2+B3"],
    ["Bob", 20, "=SUM(B$2:B3)"],
    ["Cyd", 30, "=B4*1.2"],
    ["Ann", 40, 7],
  ]);
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const fills = ["A2", "A4"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
    const link = sheet.getRange("A2").load("hyperlink");
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FF0000"]);
    expect(link.hyperlink?.address).toBe("https://example.com/ann");
  });
});

test("several fields, each in its direction; equal rows stay in order unless case counts", async () => {
  await sort([{ key: 0 }, { key: 1, ascending: false }]);
  expect((await read("A2:B5")).map(([name, amount]) => [name, amount])).toEqual([
    ["Ann", 40],
    ["ann", 10],
    ["Bob", 20],
    ["Cyd", 30],
  ]);
  await sort([{ key: 0 }], "A1:C5", true);
  expect((await read("A2:A3")).flat()).toEqual(["ann", "Ann"]);
});

// pinyin: cui, li, wang, zhang; strokes: 王 4, 张 7, 李 7, 崔 11 (张 before 李 by the radical, as ICU's stroke order has it)
test.each<["PinYin" | "StrokeCount", string[]]>([
  ["PinYin", ["Ann", "崔", "李", "王", "张"]],
  ["StrokeCount", ["Ann", "王", "张", "李", "崔"]],
])("Chinese follows Latin, in the order of %s", async (method, sorted) => {
  await failureOf((context) => {
    const range = sheetOf(context).getRange("E1:E5");
    range.values = [["王"], ["张"], ["Ann"], ["李"], ["崔"]];
    range.sort.apply([{ key: 0 }], false, false, "Rows", method);
  });
  expect((await read("E1:E5")).flat()).toEqual(sorted);
});

test("rows that a filter hides stay where they are", async () => {
  await failureOf((context) => {
    const sheet = sheetOf(context);
    const criteria = { filterOn: "Custom", criterion1: "<>Bob" } as const;
    sheet.autoFilter.apply(sheet.getRange("A1:C5"), 0, criteria);
  });
  await sort([{ key: 1, ascending: false }]);
  expect((await read("A2:A5")).flat()).toEqual(["Ann", "Cyd", "Bob", "ann"]);
});

test.each<[string, () => Promise<string>, string]>([
  ["a column outside the range", () => sort([{ key: 3 }]), "InvalidArgument"],
  ["no field", () => sort([]), "InvalidArgument"],
  ["whole columns", () => sort([{ key: 0 }], "A:C"), "InvalidArgument"],
  ["by colour", () => sort([{ key: 0, sortOn: "CellColor" }]), "NotImplemented"],
  [
    "columns instead of rows",
    () =>
      failureOf((context) =>
        sheetOf(context)
          .getRange("A1:C5")
          .sort.apply([{ key: 0 }], false, false, "Columns")
      ),
    "NotImplemented",
  ],
  [
    "merged cells",
    async () => {
      await failureOf((context) => sheetOf(context).getRange("D3:D4").merge());
      return sort([{ key: 0 }], "A1:D5");
    },
    "InvalidOperation",
  ],
  [
    "a protected sheet",
    async () => {
      await failureOf((context) => sheetOf(context).protection.protect());
      return sort([{ key: 0 }]);
    },
    "AccessDenied",
  ],
])("refused, and nothing moves: %s", async (_what, attempt, code) => {
  expect(await attempt()).toBe(code);
  const { cells } = office.workbook.sheets[0] ?? new SheetState("", "");
  expect([1, 2, 3, 4].map((row) => cells.value(row, 1))).toEqual([30, 10, 20, 40]);
});

test("a Table sorts its data rows and leaves its total row", async () => {
  await failureOf((context) => {
    const table = sheetOf(context).tables.add("A1:C5", true);
    table.showTotals = true;
    table.sort.apply([{ key: 1 }]);
  });
  expect((await read("A1:B6")).map(([, amount]) => amount)).toEqual(["Amount", 10, 20, 30, 40, ""]);
  expect((await read("A6")).flat()).toEqual(["Total"]);
});

test("law: an order holds every row once, keeps hidden rows in place, and its inverse takes it back", () => {
  const cell = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(undefined));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.boolean())), fc.boolean(), (rows, ascending) => {
      const sheet = new SheetState("{1}", "Any");
      rows.forEach(([value, hidden], row) => {
        sheet.cells.setValue(row, 0, value);
        if (hidden) sheet.rows.set(row, { hidden });
      });
      const area = { row: 0, column: 0, rows: rows.length, columns: 1 };
      const order = rowOrder(sheet, area, [{ key: 0, ascending }]);
      expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_row, i) => i));
      rows.forEach(([, hidden], i) => hidden && expect(order[i]).toBe(i));
      const inverse = inverseOrder(order);
      expect(order.map((_from, i) => order[inverse[i] ?? -1])).toEqual(rows.map((_row, i) => i));
    })
  );
});

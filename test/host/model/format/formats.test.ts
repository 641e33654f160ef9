import { failureOf, startHost } from "../../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const run = <T>(action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => action(sheetOf(context), context));

beforeEach(() => startHost());

test("a format of several cells is reported only when they share it", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#ff8800";
    const both = sheet
      .getRange("A1:B1")
      .load("format/font/bold,format/font/size,format/fill/color");
    const one = sheet.getRange("A1").load("format/fill/color,format/font/bold");
    await context.sync();
    expect(both.format.font.bold).toBeNull();
    expect(both.format.font.size).toBe(11);
    expect(both.format.fill.color).toBe("");
    expect([one.format.font.bold, one.format.fill.color]).toEqual([true, "#FF8800"]);
  });
});

test("a format given to whole columns shows in their cells, and in cells formatted before", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("B2").format.font.italic = true;
    sheet.getRange("B:B").format.fill.color = "#00FF00";
    const cells = ["B2", "B900", "C2"].map((a) => sheet.getRange(a).load("format/fill/color"));
    const italic = sheet.getRange("B2").load("format/font/italic");
    await context.sync();
    expect(cells.map((cell) => cell.format.fill.color)).toEqual(["#00FF00", "#00FF00", "#FFFFFF"]);
    expect(italic.format.font.italic).toBe(true);
  });
});

test("clearing contents keeps formats, clearing formats keeps contents, and links go with everything", async () => {
  const state = () =>
    run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values,format/font/bold,hyperlink");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.font.bold, cell.hyperlink?.address ?? null];
    });
  const fill = () =>
    run(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.com", textToDisplay: "x" };
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
  const clear = (what: "All" | "Contents" | "Formats") =>
    run(async (sheet, context) => {
      sheet.getRange("A1").clear(what);
      await context.sync();
    });
  await fill();
  await clear("Contents");
  expect(await state()).toEqual(["", true, "https://example.com"]);
  await fill();
  await clear("Formats");
  expect(await state()).toEqual(["x", false, "https://example.com"]);
  await clear("All");
  expect(await state()).toEqual(["", false, null]);
});

test("columns are 48 points wide (64 pixels) until set, and keep the width they are given", async () => {
  await run(async (sheet, context) => {
    const fresh = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
    sheet.getRange("B:B").format.columnWidth = 90;
    const set = sheet.getRange("B1").load("format/columnWidth");
    const mixed = sheet.getRange("A1:B1").load("format/columnWidth");
    await context.sync();
    expect([fresh.format.columnWidth, fresh.format.rowHeight]).toEqual([48, 15]);
    expect([set.format.columnWidth, mixed.format.columnWidth]).toEqual([90, null]);
  });
});

test("a column can go back to the standard width, and is then as one that was never set", async () => {
  const widths = (change: (format: Excel.RangeFormat) => void) =>
    run(async (sheet, context) => {
      change(sheet.getRange("B1").format);
      const cell = sheet.getRange("B1").load("format/columnWidth,format/useStandardWidth");
      const both = sheet.getRange("A1:B1").load("format/useStandardWidth");
      await context.sync();
      const { columnWidth, useStandardWidth } = cell.format;
      return [columnWidth, useStandardWidth, both.format.useStandardWidth];
    });
  expect(await widths((format) => (format.columnWidth = 90))).toEqual([90, false, null]);
  expect(await widths((format) => (format.useStandardWidth = false))).toEqual([90, false, null]);
  expect(await widths((format) => (format.useStandardWidth = true))).toEqual([48, true, true]);
});

test("a cell that got its look back is no longer used", async () => {
  const used = (numberFormat: string) =>
    run(async (sheet, context) => {
      sheet.getRange("C3:C5").numberFormat = numberFormat as unknown as string[][];
      const range = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? undefined : range.address;
    });
  expect(await used("0.00")).toBe("Sheet1!C3:C5");
  expect(await used("General")).toBeUndefined();
});

test("a fitted column is wider for longer text, and wider still for Chinese", async () => {
  const width = (text: string) =>
    run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[text]];
      cell.format.autofitColumns();
      cell.load("format/columnWidth");
      await context.sync();
      return cell.format.columnWidth;
    });
  const [short, long, chinese] = [
    await width("ab"),
    await width("abcdefgh"),
    await width("客户流失预警名单"),
  ];
  expect(long).toBeGreaterThan(short);
  expect(chinese).toBeGreaterThan(long);
});

test.each([
  ["yyyy-mm-dd", "Date"],
  ["h:mm", "Time"],
  ["#,##0.00", "Number"],
  ["0%", "Percentage"],
  ["$#,##0", "Currency"],
  ["@", "Text"],
  ["General", "General"],
  ["0.0E+00", "Scientific"],
])("%s is a format of the category %s", async (numberFormat, category) => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.load("numberFormatCategories");
    await context.sync();
    expect(cell.numberFormatCategories).toEqual([[category]]);
  });
});

test("an impossible number format, colour or alignment is an invalid argument", async () => {
  const attempt = (action: (range: Excel.Range) => void) =>
    failureOf((context) => action(sheetOf(context).getRange("A1")));
  expect(await attempt((cell) => void (cell.numberFormat = [["0.0.0;;;;"]]))).toBe(
    "InvalidArgument"
  );
  expect(await attempt((cell) => void (cell.format.fill.color = "reddish"))).toBe(
    "InvalidArgument"
  );
  expect(
    await attempt((cell) => void (cell.format.horizontalAlignment = "Middle" as "Center"))
  ).toBe("InvalidArgument");
});

test("a data bar and a colour scale keep what they were told, the newest first", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A9");
    const bar = range.conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#112233";
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "Number", formula: "5" };
    range.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "Percentile", formula: "90", color: "#000000" },
    };
    const formats = range.conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(formats.items.map((item) => [item.type, item.priority])).toEqual([
      ["ColorScale", 0],
      ["DataBar", 1],
    ]);
    const [scale, data] = formats.items;
    scale?.colorScale.load("criteria,threeColorScale");
    data?.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    await context.sync();
    expect(scale?.colorScale.threeColorScale).toBe(false);
    expect(scale?.colorScale.criteria.maximum).toMatchObject({ type: "Percentile", formula: "90" });
    expect(data?.dataBar.upperBoundRule).toEqual({ type: "Number", formula: "5" });
    expect(data?.dataBar.positiveFormat.fillColor).toBe("#112233");
  });
});

test("clearing conditional formats of some cells leaves them on the others", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
    sheet.getRange("A4:A6").conditionalFormats.clearAll();
    const cleared = sheet.getRange("A5").conditionalFormats.getCount();
    const left = sheet.getRange("A1:A3").conditionalFormats.getCount();
    const below = sheet.getRange("A7:A9").conditionalFormats.getCount();
    await context.sync();
    expect([cleared.value, left.value, below.value]).toEqual([0, 1, 1]);
  });
});

test("a list validation is read back where it was set, and is inconsistent across its edge", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:A9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "new,done" },
    };
    const inside = sheet.getRange("A2:A3").dataValidation.load("type,rule");
    const across = sheet.getRange("A9:A10").dataValidation.load("type");
    const outside = sheet.getRange("C1").dataValidation.load("type");
    await context.sync();
    expect([inside.type, across.type, outside.type]).toEqual(["List", "Inconsistent", "None"]);
    expect(inside.rule.list).toEqual({ inCellDropDown: true, source: "new,done" });
  });
});

test("what a validation says beside the cell and when it is broken is read back; without a rule there is nothing to say", async () => {
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A9");
    const error = { message: "Not on the list", showAlert: false, style: "Information", title: "" };
    const prompt = { message: "Choose a reason", showPrompt: true, title: "Reason" };
    dataValidation.errorAlert = { ...error, style: "Stop" };
    dataValidation.load("errorAlert");
    await context.sync();
    expect(dataValidation.errorAlert).toMatchObject({ showAlert: true, message: "" });
    dataValidation.rule = { list: { inCellDropDown: true, source: "new,done" } };
    dataValidation.errorAlert = { ...error, style: "Information" };
    dataValidation.prompt = prompt;
    const inside = sheet.getRange("A3").dataValidation.load("errorAlert,prompt,rule");
    await context.sync();
    expect(inside.errorAlert).toEqual(error);
    expect(inside.prompt).toEqual(prompt);
    dataValidation.clear();
    const cleared = sheet.getRange("A3").dataValidation.load("type");
    await context.sync();
    expect(cleared.type).toBe("None");
  });
});

test("a list longer than 255 characters is refused, as Excel refuses it", async () => {
  const code = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const source = Array<string>(65).fill("abc").join(","); // 65 × 3 letters and 64 commas: 259
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(code).toBe("InvalidArgument");
});

test("of merged cells only the first keeps its value", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.merge();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, ""]]);
    range.unmerge();
    const merged = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.isNullObject).toBe(true);
  });
});

test("sorting puts numbers before text, text before truth values, and blanks last either way", async () => {
  const sorted = (ascending: boolean) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1:A6");
      range.values = [["b"], [2], [""], [true], ["A"], [1]];
      range.sort.apply([{ key: 0, ascending }]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });
  expect(await sorted(true)).toEqual([1, 2, "A", "b", true, ""]);
  expect(await sorted(false)).toEqual([true, "b", "A", 2, 1, ""]);
});

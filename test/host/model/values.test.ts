import fc from "fast-check";
import { blankWorkbook } from "../../../src/host/model/blankWorkbook";
import { failureOf, settle, startHost } from "../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Writes one value into a cell of the given format and reads the cell back. */
async function entered(value: unknown, numberFormat = "General") {
  return Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("B2");
    cell.clear();
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      numberFormat: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe("one entry", () => {
  beforeEach(() => startHost());

  test.each([
    ["text", "Anna", "Anna", "String"],
    ["a number", 3.5, 3.5, "Double"],
    ["a truth value", true, true, "Boolean"],
    ["text that looks like a number", "42", 42, "Double"],
    ["digits with leading zeros", "00123", 123, "Double"],
    ["a thousands separator", "1,234.5", 1234.5, "Double"],
    ["a percentage", "50%", 0.5, "Double"],
    ["a negative number in text", "-5", -5, "Double"],
    ["the word true", "true", true, "Boolean"],
    ["an error value", "#N/A", "#N/A", "Error"],
    ["a date in ISO form", "2024-01-15", 45306, "Double"],
    ["a date as in another country", "19-8-2025", "19-8-2025", "String"],
    ["a code with a dash and letters", "C-001", "C-001", "String"],
    [
      "the sixteenth digit, lost as Excel keeps fifteen",
      "1234567890123456",
      1234567890123450,
      "Double",
    ],
    ["nothing", "", "", "Empty"],
  ])("%s becomes what Excel makes of it", async (_what, input, value, type) => {
    expect(await entered(input)).toMatchObject({ value, type });
  });

  test("a date in text gives a General cell a date format, and other formats stay", async () => {
    expect((await entered("2024-01-15")).numberFormat).toBe("m/d/yyyy");
    expect((await entered("2024-01-15", "0.00")).numberFormat).toBe("0.00");
  });

  test.each(["42", "00123", "=1+1", "+3", "TRUE", "2024-01-15", "1234567890123456"])(
    "in a cell formatted as text, %s stays text",
    async (input) => {
      expect(await entered(input, "@")).toMatchObject({ value: input, type: "String" });
    }
  );

  test("a leading apostrophe makes text and is not part of it", async () => {
    expect(await entered("'=1+1")).toMatchObject({
      value: "=1+1",
      type: "String",
      formula: "=1+1",
    });
    expect(await entered("'00123")).toMatchObject({ value: "00123", type: "String" });
  });

  test.each([
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["+A1", "=+A1"],
    ["-A1*2", "=-A1*2"],
  ])("%s is a formula; it has no value since nothing calculates", async (input, formula) => {
    expect(await entered(input)).toMatchObject({ formula, value: "" });
  });

  test.each(["=", "+", "-", "@name"])("%s alone is text", async (input) => {
    expect(await entered(input)).toMatchObject({ value: input, type: "String" });
  });

  test("a text has at most 32,767 characters", async () => {
    const write = (length: number) =>
      failureOf((context) => {
        sheetOf(context).getRange("A1").values = [["a".repeat(length)]];
      });
    expect(await write(32_767)).toBe("none");
    expect(await write(32_768)).toBe("InvalidArgument");
  });

  test("an object is not a cell's value", async () => {
    expect(
      await failureOf((context) => {
        sheetOf(context).getRange("A1").values = [[{ a: 1 }]];
      })
    ).toBe("InvalidArgument");
  });
});

test("null, undefined and NaN leave a cell as it is, an empty text clears it", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:E1");
    range.values = [[1, 2, 3, 4, 5]];
    range.values = [[null, undefined, NaN, "", 6]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2, 3, "", 6]]);
  });
});

test("one value for a whole range fills every cell", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    (range as { values: unknown }).values = "x";
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });
});

test("values of another size than the range are refused, also when office.js cuts them into slices", async () => {
  await startHost();
  const write = (address: string, rows: number) =>
    failureOf((context) => {
      sheetOf(context).getRange(address).values = Array.from({ length: rows }, () => [1, 2]);
    });
  expect(await write("A1:B2", 2)).toBe("none");
  expect(await write("A1:B2", 3)).toBe("InvalidArgument");
  expect(await write("A1:C2", 2)).toBe("InvalidArgument");
  expect(await write("A1:B2000", 1999)).toBe("InvalidArgument");
});

test("whole columns read as null and cannot be written", async () => {
  await startHost();
  await Excel.run(async (context) => {
    const columns = sheetOf(context).getRange("A:B").load("values,numberFormat,address,cellCount");
    await context.sync();
    expect(columns.values).toBeNull();
    expect(columns.numberFormat).toBeNull();
    expect(columns.address).toBe("Sheet1!A:B");
    expect(columns.cellCount).toBe(2_097_152);
  });
  const write = (context: Excel.RequestContext) => {
    (sheetOf(context).getRange("A:B") as { values: unknown }).values = 1;
  };
  expect(await failureOf(write)).toBe("InvalidArgument");
});

test("beyond the cells of one get Excel fails or answers null; the host does either", async () => {
  const read = (context: Excel.RequestContext) => sheetOf(context).getRange("A1:C4").load("values");
  await startHost({ limits: { readCells: 11 } });
  expect(await failureOf((context) => void read(context))).toBe("RangeExceedsLimit");
  await startHost({ limits: { readCells: 12 } });
  expect(await failureOf((context) => void read(context))).toBe("none");
  await startHost({ limits: { readCells: 11, overReadCells: "null" } });
  await Excel.run(async (context) => {
    const range = read(context);
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test("text shows a value in its format; 1 January 1904 is day 0 in the other date system", async () => {
  const read = async (date1904: boolean) => {
    const workbook = blankWorkbook();
    workbook.date1904 = date1904;
    await startHost({ workbook });
    return Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[1000]];
      const system = context.workbook.functions.date(1904, 1, 1).load("value");
      cell.load("text,numberFormatCategories");
      await context.sync();
      return [cell.text[0]?.[0], cell.numberFormatCategories[0]?.[0], system.value];
    });
  };
  expect(await read(false)).toEqual(["1902-09-26", "Date", 1462]);
  expect(await read(true)).toEqual(["1906-09-27", "Date", 0]);
});

test("any block of numbers, plain words and truth values comes back as it was written, and no reference is left", async () => {
  const { host } = await startHost();
  const word = fc
    .stringMatching(/^[a-z][a-z ]{0,8}$/)
    .filter((text) => !/^(true|false)$/.test(text));
  const cell = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    word
  );
  const block = fc
    .tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    );
  await fc.assert(
    fc.asyncProperty(block, async (values) => {
      await Excel.run(async (context) => {
        const range = sheetOf(context).getRangeByIndexes(
          3,
          2,
          values.length,
          values[0]?.length ?? 1
        );
        range.values = values;
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(values.map((row) => row.map((v) => (v === 0 ? 0 : v))));
      });
    }),
    { numRuns: 20 }
  );
  await settle();
  expect(host.keptReferences).toBe(0);
});

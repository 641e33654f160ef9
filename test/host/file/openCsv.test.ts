import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { openCsv } from "../../../src/host/file";
import type { CellScalar, WorkbookState } from "../../../src/host/model/state";
import { FIXTURES } from "./books";

async function open(bytes: Uint8Array, name = "orders.csv"): Promise<WorkbookState> {
  const result = await openCsv(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

async function rows(bytes: Uint8Array): Promise<(CellScalar | undefined)[][]> {
  const cells = (await open(bytes)).sheets[0]?.cells;
  return Array.from({ length: cells?.rowCount ?? 0 }, (_, row) => [
    ...(cells?.rowValues(row) ?? []),
  ]);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)
    )
  );

describe("encodings", () => {
  const chinese = [
    ["客户", "金额"],
    ["张伟", 100.5],
    ["李娜", 88],
  ];
  const text = "客户,金额\n张伟,100.5\n李娜,88\n";

  test("UTF-8 with and without a byte order mark", async () => {
    expect(await rows(utf8(text))).toEqual(chinese);
    expect(await rows(utf8("\ufeff" + text))).toEqual(chinese);
  });

  test("UTF-16 of both orders with a mark, and without one", async () => {
    const little = Buffer.from(text, "utf16le");
    const big = Buffer.from(little).swap16();
    expect(await rows(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual(chinese);
    expect(await rows(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual(chinese);
    expect(await rows(Buffer.from("id,name\n1,abc\n2,def\n", "utf16le"))).toEqual([
      ["id", "name"],
      [1, "abc"],
      [2, "def"],
    ]);
  });

  // Bytes written by iconv -t GB18030.
  test("GB18030", async () => {
    const gb = bytes(
      [0xbf, 0xcd, 0xbb, 0xa7],
      ",",
      [0xbd, 0xf0, 0xb6, 0xee],
      "\n",
      [0xd5, 0xc5, 0xce, 0xb0],
      ",100.5\n",
      [0xc0, 0xee, 0xc4, 0xc8],
      ",88\n"
    );
    expect(await rows(gb)).toEqual(chinese);
  });

  test.each([
    // é ü ñ are E9 FC F1 in Windows-1252 and 8E 9F 96 in Mac Roman (Unicode's mapping tables CP1252.TXT, ROMAN.TXT).
    ["Windows-1252", 0xe9, 0xfc, 0xf1],
    ["Mac Roman", 0x8e, 0x9f, 0x96],
  ])("%s", async (_name, e, u, n) => {
    const file = bytes("id,name\n1,Caf", [e], " Z", [u], "rich\n2,Espa", [n], "a\n");
    expect(await rows(file)).toEqual([
      ["id", "name"],
      [1, "Café Zürich"],
      [2, "España"],
    ]);
  });

  test("a real export from an old Mac: bare carriage returns and Mac Roman", async () => {
    const book = await open(
      fs.readFileSync(path.join(FIXTURES, "sample_orders/sample-orders.csv"))
    );
    const cells = book.sheets[0]?.cells;
    expect(cells?.rowCount).toBe(5010);
    expect(cells?.rowValues(0)).toEqual(["order_date", "order_id", "customer", "grand_total"]);
  });

  test("what is no text is refused", async () => {
    const binary = Uint8Array.from({ length: 2000 }, (_, index) => (index * 37) % 256);
    expect(await openCsv(binary, "x.csv")).toMatchObject({
      ok: false,
      problem: { kind: "notAWorkbook" },
    });
    expect(await openCsv(utf8("<html><table></table></html>"), "x.xls")).toMatchObject({
      ok: false,
      problem: { kind: "notAWorkbook" },
    });
    expect(await openCsv(new Uint8Array(0), "x.csv")).toEqual({
      ok: false,
      problem: { kind: "empty" },
    });
    expect(await openCsv(utf8(" \n \n"), "x.csv")).toEqual({
      ok: false,
      problem: { kind: "empty" },
    });
  });
});

describe("separators, quotes and line ends", () => {
  test.each([[","], [";"], ["\t"], ["|"]])("separator %j is found", async (separator) => {
    const text =
      ["id", "name", "x"].join(separator) + "\n" + ["7", "Ann", "y"].join(separator) + "\n";
    expect(await rows(utf8(text))).toEqual([
      ["id", "name", "x"],
      [7, "Ann", "y"],
    ]);
  });

  test("semicolons separate when amounts have decimal commas", async () => {
    expect(await rows(utf8("Kunde;Umsatz\nMeier;1.234,50\nSchulz;99,00\n"))).toEqual([
      ["Kunde", "Umsatz"],
      ["Meier", "1.234,50"],
      ["Schulz", "99,00"],
    ]);
  });

  test("a first line sep=; is obeyed and not part of the table", async () => {
    expect(await rows(utf8("sep=;\na;b,c\n1;2\n"))).toEqual([
      ["a", "b,c"],
      [1, 2],
    ]);
  });

  test.each([["\n"], ["\r"], ["\r\n"]])("lines end with %j", async (end) => {
    expect(await rows(utf8(["a,b", "1,2", '"x, ""y""",z'].join(end)))).toEqual([
      ["a", "b"],
      [1, 2],
      ['x, "y"', "z"],
    ]);
  });

  test("quoted fields may hold line ends", async () => {
    expect(await rows(utf8('a,b\r\n"two\r\nlines",1\r\n'))).toEqual([
      ["a", "b"],
      ["two\nlines", 1],
    ]);
  });
});

describe("values", () => {
  test.each([
    ["0", 0],
    ["-12.50", -12.5],
    [" 7 ", 7],
    ["007", "007"],
    ["+7", "+7"],
    ["1e5", "1e5"],
    ["1,234.5", "1,234.5"],
    ["2024-01-05", "2024-01-05"],
    ["123456789012345", 123456789012345],
    ["1234567890123456", "1234567890123456"],
    ["=1+1", "=1+1"],
    ["TRUE", "TRUE"],
  ])("%j becomes %j", async (text, value) => {
    expect((await rows(utf8(`x\n"${text}"\n`)))[1]?.[0]).toBe(value);
  });

  test("the sheet is named after the file, within Excel's rules", async () => {
    const nameOf = async (file: string) => (await open(utf8("a\n1\n"), file)).sheets[0]?.name;
    expect(await nameOf("C:\\data\\Q1 [final]: orders of the whole wide world.csv")).toBe(
      "Q1  final   orders of the whole"
    );
    expect(await nameOf("history.csv")).toBe("Sheet1");
  });

  test("any table of texts written as CSV comes back", async () => {
    const cell = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter(
        (text) =>
          /[^\s0-9.-]/.test(text) &&
          !/[\r\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text) &&
          !/^[<%{\ufeff]/.test(text) &&
          !/^sep=/i.test(text)
      );
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (wanted) => {
        const csv = [["first", "second"], ...wanted]
          .map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(","))
          .join("\r\n");
        expect((await rows(utf8(csv))).slice(1)).toEqual(wanted);
      })
    );
  });
});

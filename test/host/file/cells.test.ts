import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { saveWorkbook } from "../../../src/host/file";
import type { CellScalar } from "../../../src/host/model/state";
import { lintWorkbook } from "../../proof/lintWorkbook";
import { readBack } from "../../proof/readBack";
import { addSheet, fixture, opened } from "./books";

/** The real-life book with other rows on its third sheet. */
function bookWithRows(rows: string, name = "workbooks/real-life.xlsx"): Uint8Array {
  const files = unzipSync(fixture(name));
  const part = "xl/worksheets/sheet3.xml";
  const text = new TextDecoder()
    .decode(files[part])
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
  files[part] = strToU8(text.replace(/<dimension[^>]*>/, ""));
  return zipSync(files);
}

async function sheetOf(rows: string) {
  const book = await opened(bookWithRows(rows));
  const sheet = book.sheets[2];
  if (!sheet) throw new Error("the fixture has four sheets");
  return { book, sheet };
}

const rowsOf = (bytes: Uint8Array) =>
  /<sheetData>(.*)<\/sheetData>/s.exec(
    new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet3.xml"])
  )?.[1];

describe("reading", () => {
  test("every kind of cell, with and without addresses", async () => {
    const { sheet } = await sheetOf(
      '<row r="1"><c r="A1" t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c r="D1"><v>1E-3</v></c><c r="E1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>' +
        '<row><c><v>7</v></c><c t="str"><f>"x"</f><v>x_x0009_y&amp;z</v></c><c t="d"><v>2024-01-15T12:00:00</v></c></row>'
    );
    expect([...(sheet.cells.rowValues(0) ?? [])]).toEqual([
      false,
      { error: "#DIV/0!" },
      undefined,
      0.001,
      "a b",
    ]);
    expect([...(sheet.cells.rowValues(1) ?? [])]).toEqual([7, "x\ty&z", 45306.5]);
  });

  // Serial numbers as Excel shows them: 1900-02-28 is 59, 1900-03-01 is 61; 1904-01-02 is 1 in the other system (ECMA-376 18.17.4.1).
  test.each([
    ["workbooks/real-life.xlsx", [1, 59, 61, 45306]],
    ["workbooks/real-life-1904.xlsx", [-1460, -1402, -1401, 43844]],
  ])("dates in ISO form in %s count from the book's first day", async (name, serials) => {
    const dates = ["1900-01-01", "1900-02-28", "1900-03-01", "2024-01-15"];
    const cells = dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("");
    const book = await opened(bookWithRows(`<row>${cells}</row>`, name));
    expect([...(book.sheets[2]?.cells.rowValues(0) ?? [])]).toEqual(serials);
  });

  // 2 and 3 rows below A1+$B$1 (ECMA-376 18.3.1.40): relative references move, absolute ones stay.
  test("cells that share a formula each have their own, moved", async () => {
    const { sheet } = await sheetOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+SUM(A1:A$2)&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>'
    );
    expect([0, 1, 2].map((row) => sheet.cells.formula(row, 2))).toEqual([
      '=A1+$B$1+SUM(A1:A$2)&"A1"',
      '=A2+$B$1+SUM(A2:A$2)&"A1"',
      '=A3+$B$1+SUM(A3:A$2)&"A1"',
    ]);
    expect(sheet.cells.value(2, 2)).toBe(3);
  });
});

describe("writing", () => {
  test("a comment that speaks of the cells element is not mistaken for it", async () => {
    const files = unzipSync(bookWithRows('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const part = "xl/worksheets/sheet3.xml";
    const text = new TextDecoder().decode(files[part]);
    files[part] = strToU8(text.replace(/<worksheet[^>]*>/, "$&<!-- here <sheetData/> -->"));
    const book = await opened(zipSync(files));
    book.sheets[2]?.cells.setValue(0, 1, 2);
    const saved = await saveWorkbook(book);
    expect(rowsOf(saved)).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    expect(lintWorkbook(saved)).toEqual([]);
  });

  const shared =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*2</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';

  test("overwriting the first cell of a shared formula leaves the others a formula of their own", async () => {
    const { book, sheet } = await sheetOf(shared);
    sheet.cells.setValue(0, 2, 5);
    const saved = await saveWorkbook(book);
    expect(rowsOf(saved)).toBe(
      '<row r="1"><c r="C1"><v>5</v></c></row><row r="2"><c r="C2"><f>A2*2</f><v>2</v></c></row>'
    );
    expect(lintWorkbook(saved)).toEqual([]);
  });

  test("overwriting a later cell leaves the shared formula as it is", async () => {
    const { book, sheet } = await sheetOf(shared);
    sheet.cells.setValue(1, 2, undefined);
    expect(rowsOf(await saveWorkbook(book))).toBe(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*2</f><v>1</v></c></row><row r="2"/>'
    );
  });

  test("an array formula stays one when only its look changes", async () => {
    const { book, sheet } = await sheetOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>'
    );
    sheet.cells.setStyle(0, 0, book.styles.intern({ ...book.styles.get(0), wrapText: true }));
    expect(rowsOf(await saveWorkbook(book))).toContain(
      '<c s="8" r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>'
    );
  });

  test("new rows go between old ones; what the model does not know of a row stays", async () => {
    const { book, sheet } = await sheetOf(
      '<row r="2" outlineLevel="1" ht="20" customHeight="1"><c r="B2"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>'
    );
    sheet.cells.setValue(0, 0, 10);
    sheet.cells.setValue(1, 0, true);
    sheet.cells.setFormula(4, 1, '=IF(A1>1,"<&>",1)', "<&>");
    sheet.cells.setValue(10, 0, { error: "#N/A" });
    expect(rowsOf(await saveWorkbook(book))).toBe(
      '<row r="1"><c r="A1"><v>10</v></c></row>' +
        '<row r="2" outlineLevel="1" ht="20" customHeight="1"><c r="A2" t="b"><v>1</v></c><c r="B2"><v>1</v></c></row>' +
        '<row r="5"><c r="B5" t="str"><f>IF(A1&gt;1,&quot;&lt;&amp;&gt;&quot;,1)</f><v>&lt;&amp;&gt;</v></c></row>' +
        '<row r="9"><c r="A9"><v>9</v></c></row><row r="11"><c r="A11" t="e"><v>#N/A</v></c></row>'
    );
  });

  test("hidden rows are written without touching their cells", async () => {
    const { book, sheet } = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="n"><v>2</v></c></row>'
    );
    sheet.rows.set(1, { hidden: true });
    sheet.rows.set(3, { height: 30 });
    sheet.changed.add("rows");
    expect(rowsOf(await saveWorkbook(book))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="n"><v>2</v></c></row><row r="4" ht="30" customHeight="1"/>'
    );
  });

  test("no number that a file cannot hold is written", async () => {
    const { book, sheet } = await sheetOf("");
    sheet.cells.setValue(0, 0, NaN);
    sheet.cells.setValue(0, 1, Infinity);
    expect(rowsOf(await saveWorkbook(book))).toBe(
      '<row r="1"><c r="A1" t="e"><v>#NUM!</v></c><c r="B1" t="e"><v>#NUM!</v></c></row>'
    );
  });
});

/** exceljs drops control characters and trims nothing else. */
const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 20 })
  .filter((value) => !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u.test(value));
const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" })
);

test("cells written are the cells that another library reads", async () => {
  const row = fc.array(scalar, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const book = await opened(fixture("workbooks/real-life.xlsx"));
      addSheet(book, "New", rows);
      rows.forEach((values, r) =>
        values.forEach((value, c) => book.sheets[3]?.cells.setValue(r + 20, c + 3, value))
      );
      const saved = await saveWorkbook(book);
      expect(lintWorkbook(saved)).toEqual([]);
      const read = await readBack(saved);
      expect(read.get("New")).toEqual(rows);
      expect(
        read
          .get("Orders")
          ?.slice(20)
          .map((values) => values.slice(3))
          .slice(0, rows.length)
      ).toEqual(rows);
    }),
    { numRuns: 40 }
  );
});

test("any text, control characters and half pairs included, comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 20 }),
      async (texts) => {
        const book = await opened(fixture("workbooks/real-life.xlsx"));
        addSheet(book, "New", [[...texts, "_x0041_", "\ud800", " spaces ", "a\r\nb"]]);
        const again = await opened(await saveWorkbook(book));
        expect([...(again.sheets.at(-1)?.cells.rowValues(0) ?? [])]).toEqual([
          ...texts,
          "_x0041_",
          "\ud800",
          " spaces ",
          "a\r\nb",
        ]);
      }
    ),
    { numRuns: 60 }
  );
});

import fc from "fast-check";
import { textCell } from "../../../src/excel/cells/typedText";
import { blankWorkbook } from "../../../src/host/model/blankWorkbook";
import { startHost } from "../../officeHost";

/** What a cell of the usual format holds after the text was written into it through office.js. */
async function held(texts: readonly string[]) {
  const workbook = blankWorkbook();
  await startHost({ workbook });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, texts.length, 1).values = texts.map((text) => [textCell(text)]);
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  return texts.map((_, row) => [sheet?.cells.value(row, 0) ?? "", sheet?.cells.formula(row, 0)]);
}

const TRICKY = [
  ...["007", "1-2", "3/4", "2026-07-15", "12:30", "50%", "$5", "¥5", "(5)", ".5", "1e5", " 7 "],
  ...[
    "=1+1",
    "+49 30",
    "-10 % asked",
    "@home",
    "TRUE",
    "false",
    "Jan 5",
    "#N/A",
    "２０２６",
    "7月3日",
  ],
  ...["call in 3 days", "Müller", "王先生", "don't"],
];

test("text stays text, whatever Excel would make of it", async () => {
  expect(await held(TRICKY)).toEqual(TRICKY.map((text) => [text, undefined]));
  const numbers = fc.oneof(fc.double().map(String), fc.integer().map(String), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 20 }), async (texts) => {
      const plain = texts.map((text) => text.replace(/^'+/, ""));
      expect((await held(plain)).map(([value]) => value)).toEqual(plain);
    }),
    { numRuns: 20 }
  );
});

test("only what needs it gets the apostrophe", () => {
  expect(["call in 3 days", "Müller", "March is fine", ""].map(textCell)).toEqual([
    ...["call in 3 days", "Müller", "March is fine", ""],
  ]);
  expect(["007", "=x", "Jan 5"].map(textCell)).toEqual(["'007", "'=x", "'Jan 5"]);
});

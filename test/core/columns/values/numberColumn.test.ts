import fc from "fast-check";
import type { Cell } from "../../../../src/core/columns/values/cell";
import { NumberColumn } from "../../../../src/core/columns/values/numberColumn";

function read(...cells: Cell[]) {
  const column = new NumberColumn();
  for (const cell of cells) column.push(cell);
  return column.finish();
}
const numbers = (...cells: Cell[]) => [...read(...cells).numbers];

test("a column that writes decimals with a comma separates thousands with a point", () => {
  expect(numbers("2.500", "12,50", "2,125")).toEqual([2500, 12.5, 2.125]);
  expect(numbers("€ 2.500", "1.234,5", "-3.000", "(4.000)")).toEqual([2500, 1234.5, -3000, -4000]);
  expect(numbers("2.500", "1.000.000")).toEqual([2500, 1000000]);
});

test("a column that writes decimals with a point separates thousands with a comma", () => {
  expect(numbers("2,500", "12.50", "2.125")).toEqual([2500, 12.5, 2.125]);
  expect(numbers("2,500", "1,000,000", "2.500")).toEqual([2500, 1000000, 2.5]);
});

test("a column that shows neither is read as English and Chinese write", () => {
  expect(numbers("2.500", "2,500", "700")).toEqual([2.5, 2500, 700]);
  expect(numbers("2.500", "1,5", "1.5")).toEqual([2.5, 1.5, 1.5]);
});

test("real numbers say nothing about how texts are written", () => {
  expect(numbers(12.5, "2.500", "0,75")).toEqual([12.5, 2500, 0.75]);
});

test("blanks are no numbers and nothing to complain about; anything else is kept with its place", () => {
  const { numbers: read1, badTexts } = read("", " ", "-", "free", 3, "#N/A");
  expect([...read1]).toEqual([NaN, NaN, NaN, NaN, 3, NaN]);
  expect([...badTexts]).toEqual([
    [3, "free"],
    [5, "#N/A"],
  ]);
});

test.each(["de-DE", "en-US"])(
  "what %s prints is read back, whatever the order of the rows",
  (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 0 });
    const telling = format.format(1234567.5);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e8, max: 9e8 })), fc.nat(), (values, place) => {
        const cells = values.map((n) => format.format(n / 1000));
        const at = place % (cells.length + 1);
        cells.splice(at, 0, telling, telling);
        const expected = values.map((n) => n / 1000);
        expected.splice(at, 0, 1234567.5, 1234567.5);
        numbers(...cells).forEach((n, i) => expect(n).toBeCloseTo(expected[i] ?? NaN, 6));
      })
    );
  }
);

import { safeCell } from "../../../src/excel/cells/safeText";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠A1",
  "'=1+1",
])("%j gets the apostrophe that keeps it text as it is", (text) => {
  expect(safeCell(text)).toBe(`'${text}`);
});

test.each([["Ann"], ["a=b"], [""], ["12"], [0], [-1], [true]])("%j stays as it is", (value) => {
  expect(safeCell(value)).toBe(value);
});

test("what is no value clears the cell, since null would leave the old one there", () => {
  expect([NaN, Infinity, -Infinity, null, undefined].map(safeCell)).toEqual(["", "", "", "", ""]);
});

test("a text longer than a cell holds is cut to 32,767 characters, the apostrophe among them", () => {
  expect(safeCell("x".repeat(40_000))).toHaveLength(32_767);
  expect(safeCell("=".repeat(40_000))).toHaveLength(32_767);
});

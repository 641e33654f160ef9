import { areasOf, onlyRow } from "../../../src/excel/cells/addressAreas";

test.each([
  ["B2", [[1, 1, 1, 1]]],
  ["$B$2:$C$9", [[1, 1, 8, 2]]],
  ["C9:B2", [[1, 1, 8, 2]]],
  ["2:3", [[1, 0, 2, 16_384]]],
  ["A:C", [[0, 0, 1_048_576, 3]]],
  ["XFD1048576", [[1_048_575, 16_383, 1, 1]]],
  [
    "A1,C3:C4",
    [
      [0, 0, 1, 1],
      [2, 2, 2, 1],
    ],
  ],
  ["", []],
  ["Sheet1", []],
])("the rectangles of %j", (address, expected) => {
  const areas = areasOf(address);
  expect(areas.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(
    expected
  );
});

test("cells of one row lie in it, others in none", () => {
  expect(onlyRow(areasOf("B3,D3:E3"))).toBe(2);
  expect(onlyRow(areasOf("3:3"))).toBe(2);
  expect(onlyRow(areasOf("B3,B4"))).toBeUndefined();
  expect(onlyRow(areasOf("B3:B4"))).toBeUndefined();
  expect(onlyRow([])).toBeUndefined();
});

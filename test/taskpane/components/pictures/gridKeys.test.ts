import { nextSpot } from "../../../../src/taskpane/components/pictures/gridKeys";

const SIZE = { rows: 3, columns: 4 };
const from = (row: number, column: number) => (key: string, ctrl?: boolean) =>
  nextSpot({ row, column }, key, ctrl ?? false, SIZE);

test("arrows go one cell, and stop at the edges", () => {
  const middle = from(1, 1);
  expect(middle("ArrowUp")).toEqual({ row: 0, column: 1 });
  expect(middle("ArrowDown")).toEqual({ row: 2, column: 1 });
  expect(middle("ArrowLeft")).toEqual({ row: 1, column: 0 });
  expect(middle("ArrowRight")).toEqual({ row: 1, column: 2 });
  expect(from(0, 0)("ArrowUp")).toEqual({ row: 0, column: 0 });
  expect(from(0, 0)("ArrowLeft")).toEqual({ row: 0, column: 0 });
  expect(from(2, 3)("ArrowDown")).toEqual({ row: 2, column: 3 });
  expect(from(2, 3)("ArrowRight")).toEqual({ row: 2, column: 3 });
});

test("Home and End go to the ends of the row, with Ctrl to those of the grid", () => {
  const middle = from(1, 1);
  expect(middle("Home")).toEqual({ row: 1, column: 0 });
  expect(middle("End")).toEqual({ row: 1, column: 3 });
  expect(middle("Home", true)).toEqual({ row: 0, column: 0 });
  expect(middle("End", true)).toEqual({ row: 2, column: 3 });
});

test("other keys are left to the page", () => {
  for (const key of ["Tab", "Enter", " ", "a"]) expect(from(1, 1)(key)).toBeUndefined();
});

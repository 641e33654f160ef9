import { SEGMENTS } from "../../../src/core/codes";
import { readMap, segmentOf11 } from "../../../src/core/rfm/segments11";
import { csvRows } from "../readBook";

const [, ...published] = csvRows("segments/segments-11.csv");

test("all 125 cells are as published", () => {
  const ours = published.map(([scores = ""]) => {
    const [r = 0, f = 0, m = 0] = [...String(scores)].map(Number);
    return [scores, SEGMENTS[segmentOf11(r, f, m)]];
  });
  expect(ours).toHaveLength(125);
  expect(ours).toEqual(published);
});

test("a map that lacks a cell, has one too many, or an unknown letter is refused", () => {
  const row = "CCCCC CCCCC CCCCC CCCCC CCCCC";
  expect(readMap([row, row, row, row, row])).toHaveLength(125);
  expect(() => readMap([row, row, row, row])).toThrow("5 × 5 × 5");
  expect(() => readMap([row, row, row, row, row + "C"])).toThrow("5 × 5 × 5");
  expect(() => readMap([row, row, row, row, row.replace("C", "?")])).toThrow("unknown letter");
});

test("scores outside 1 … 5 have no segment", () => {
  expect(() => segmentOf11(6, 1, 1)).toThrow(RangeError);
});

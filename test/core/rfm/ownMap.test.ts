import fc from "fast-check";
import { cellsOf, checkMap, isCompleteMap } from "../../../src/core/rfm/ownMap";
import { readSegmentMap, writeSegmentMap } from "../../../src/core/rfm/segmentMapText";

test("a star stands for every score", () => {
  expect(cellsOf("5*1")).toEqual(["511", "521", "531", "541", "551"]);
  expect(cellsOf("***")).toHaveLength(125);
});

test("a map names every cell exactly once, or says which it misses and repeats", () => {
  expect(isCompleteMap([{ cells: ["1**", "2**"] }, { cells: ["3**", "4**", "5**"] }])).toBe(true);
  expect(checkMap([{ cells: ["1**", "2**", "3**", "4**", "5**"] }, { cells: ["555"] }])).toEqual({
    missing: [],
    repeated: ["555"],
  });
  expect(checkMap([{ cells: ["1**", "2**", "3**", "4**", "5*1", "5*2", "5*3", "5*4"] }])).toEqual({
    missing: ["515", "525", "535", "545", "555"],
    repeated: [],
  });
});

test("a typed map is read with full-width signs, stars and commas", () => {
  expect(readSegmentMap("最佳：５５＊， 5*5\n\n其余: 1**")).toEqual([
    { name: "最佳", cells: ["55*", "5*5"] },
    { name: "其余", cells: ["1**"] },
  ]);
});

test.each(["no colon", ": 555", "Best:", "Best: 556", "Best: 55", "Best: 5x5"])(
  "%s is no map",
  (line) => {
    expect(readSegmentMap(line)).toBeUndefined();
  }
);

const cell = fc.stringMatching(/^[1-5*]{3}$/);
const name = fc.stringMatching(/^[A-Za-z][A-Za-z: ]{0,8}[A-Za-z]$/);
test("what is written is read back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, cells: fc.array(cell, { minLength: 1, maxLength: 5 }) })),
      (map) => expect(readSegmentMap(writeSegmentMap(map))).toEqual(map)
    )
  );
});

import fc from "fast-check";
import { cellsOf, isCompleteMap, ownSegments } from "../../../src/core/rfm/ownMap";
import { byId, EXPECTED, shop } from "../teaShop";

const MAP = [
  { name: "Stammkunden ★", cells: ["5**", "4**"] },
  { name: "loyal?", cells: ["3**"] },
  { name: "Rest", cells: ["1**"] },
  { name: "loyal?", cells: ["2**"] },
];

test("customers get the names of the user's own map as they are written, each name once", () => {
  const made = shop({ segmentModel: "own", segmentMap: MAP });
  const { segment, segmentCodes } = made.standing;
  expect(segmentCodes).toEqual(["Stammkunden ★", "loyal?", "Rest"]);
  const nameOf = (rfm: string) =>
    ({ "5": "Stammkunden ★", "4": "Stammkunden ★", "1": "Rest" })[rfm[0] ?? ""] ?? "loyal?";
  expect(byId(made, (c) => segmentCodes[segment[c] ?? -1])).toEqual(
    Object.fromEntries(Object.entries(EXPECTED.bins["5"].rfm).map(([id, rfm]) => [id, nameOf(rfm)]))
  );
});

test("three scores use the cells of 1, 3 and 5", () => {
  const made = shop({ segmentModel: "own", segmentMap: MAP, bins: 3 });
  const { segment, r } = made.standing;
  const codes = byId(made, (c) => (r[c] ? `${r[c]} is ${segment[c]}` : undefined));
  expect(new Set(Object.values(codes))).toEqual(new Set(["3 is 0", "2 is 1", "1 is 2"]));
});

test("whoever deals the 125 cells out gets everybody named, and every cell by the rule that has it", () => {
  const deal = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 125, maxLength: 125 });
  fc.assert(
    fc.property(deal, (hands) => {
      const cells = cellsOf("***");
      const map = Array.from({ length: 7 }, (_, hand) => ({
        name: `Group ${hand}`,
        cells: cells.filter((_, i) => hands[i] === hand),
      }));
      expect(isCompleteMap(map)).toBe(true);
      const { names, segmentOf } = ownSegments(map);
      cells.forEach((cell, i) => {
        const [r = 0, f = 0, m = 0] = [...cell].map(Number);
        expect(names[segmentOf(r, f, m)]).toBe(`Group ${hands[i]}`);
      });
    }),
    { numRuns: 30 }
  );
});

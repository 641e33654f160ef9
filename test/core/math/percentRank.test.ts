import fc from "fast-check";
import { percentRanks } from "../../../src/core/math/percentRank";
import { csvRows } from "../readBook";

test("the ranks that LibreOffice's PERCENTRANK.INC gives, blanks included, and 1 for a single value", () => {
  const [, ...written] = csvRows("tea_shop/percentrank.csv");
  const rows = written.slice(0, 95);
  const alone = written.at(-1) ?? [];
  const numberOf = (cell = "") => (cell === "" ? NaN : Number(cell));
  const values = Float64Array.from(rows, ([value]) => numberOf(String(value)));
  const ranks = percentRanks(values);
  rows.forEach(([, rank], i) => {
    if (rank === "") expect(ranks[i]).toBeNaN();
    else expect(ranks[i]).toBeCloseTo(Number(rank), 11);
  });
  expect([...percentRanks(Float64Array.of(Number(alone[0])))]).toEqual([Number(alone[1])]);
});

test("1, 2, 2, 4 and 5 rank at 0, a quarter, a quarter, three quarters and 1", () => {
  expect([...percentRanks(Float64Array.of(5, 2, 1, 2, 4))]).toEqual([1, 0.25, 0, 0.25, 0.75]);
});

test("equal values all rank at 0, and nothing ranks nowhere", () => {
  expect([...percentRanks(Float64Array.of(3, 3, 3))]).toEqual([0, 0, 0]);
  expect(percentRanks(new Float64Array(0))).toHaveLength(0);
});

test("more never ranks lower, and every rank is from 0 to 1", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), (list) => {
      const ranks = percentRanks(Float64Array.from(list));
      list.forEach((a, i) => {
        expect(ranks[i]).toBeGreaterThanOrEqual(0);
        expect(ranks[i]).toBeLessThanOrEqual(1);
        list.forEach((b, j) => {
          if (a < b) expect(ranks[i]).toBeLessThan(ranks[j] ?? NaN);
        });
      });
    })
  );
});

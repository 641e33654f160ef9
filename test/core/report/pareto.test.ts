import { paretoGroups } from "../../../src/core/report/pyramid/pareto";

test("few customers make a group each", () => {
  expect(paretoGroups(Float64Array.of(60, 30, 10), 20)).toEqual([
    { upTo: 1 / 3, customers: 1, net: 60, cumulativeShare: 0.6 },
    { upTo: 2 / 3, customers: 1, net: 30, cumulativeShare: 0.9 },
    { upTo: 1, customers: 1, net: 10, cumulativeShare: 1 },
  ]);
});

test("many customers make groups of nearly equal size that hold everybody once", () => {
  const groups = paretoGroups(new Float64Array(995).fill(2), 20);
  expect(groups).toHaveLength(20);
  expect([...new Set(groups.map(({ customers }) => customers))].sort()).toEqual([49, 50]);
  expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(995);
  expect(groups.at(-1)?.cumulativeShare).toBeCloseTo(1, 12);
});

test("without positive money there are no shares", () => {
  expect(paretoGroups(new Float64Array(0), 20)).toEqual([]);
  expect(paretoGroups(Float64Array.of(10, -30), 20)).toEqual([]);
});

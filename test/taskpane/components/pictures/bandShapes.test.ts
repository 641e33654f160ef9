import fc from "fast-check";
import { STATUSES } from "../../../../src/core/codes";
import type { Band } from "../../../../src/core/desk/desk";
import {
  bandPositions,
  bandShapes,
  bandTotal,
  roundedUp,
} from "../../../../src/taskpane/components/pictures/bandShapes";

const SIZE = { width: 200, height: 100 };
const bands: Band[] = [
  { until: 0, active: 10, silent: 0, sleeping: 0, lost: 0 },
  { until: 31, active: 5, silent: 5, sleeping: 10, lost: 20 },
];

test("the areas stand on one another, active on the floor: 10 of 40 is a quarter of the height", () => {
  const [active, silent, , lost] = bandShapes(bands, 40, SIZE);
  expect(active).toEqual({ status: "active", points: "0,75 200,87.5 200,100 0,100" });
  expect(silent).toEqual({ status: "silent", points: "0,75 200,75 200,87.5 0,75" });
  expect(lost).toEqual({ status: "lost", points: "0,75 200,0 200,50 0,75" });
});

test("a single month is as wide as the drawing, and its moment is in the middle", () => {
  const [active] = bandShapes(bands.slice(0, 1), 10, SIZE);
  expect(active?.points).toBe("0,0 200,0 200,100 0,100");
  expect(bandPositions(1)).toEqual([0.5]);
  expect(bandPositions(3)).toEqual([0, 0.5, 1]);
});

/** Twice the area of a polygon, by the shoelace formula. */
function doubleArea(points: string): number {
  const corners = points.split(" ").map((corner) => corner.split(",").map(Number));
  return Math.abs(
    corners.reduce((sum, [x = 0, y = 0], at) => {
      const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0)
  );
}

test("the areas of a month are as the numbers of its statuses", () => {
  const counts = fc.record(
    Object.fromEntries(STATUSES.map((status) => [status, fc.integer({ min: 0, max: 9_999 })]))
  );
  fc.assert(
    fc.property(counts, (drawn) => {
      const band = { until: 0, ...drawn } as Band;
      const most = roundedUp(bandTotal(band));
      for (const { status, points } of bandShapes([band], most, SIZE)) {
        const share = doubleArea(points) / 2 / (SIZE.width * SIZE.height);
        expect(share).toBeCloseTo(band[status] / most, 3);
      }
    })
  );
});

test("the scale ends at a round number that is not below the largest", () => {
  expect([0, 1, 7, 10, 36, 40, 41, 995, 1001].map(roundedUp)).toEqual([
    1, 1, 7, 10, 40, 40, 50, 1000, 2000,
  ]);
});

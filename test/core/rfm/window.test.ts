import fc from "fast-check";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { windowStart } from "../../../src/core/rfm/window";
import { day } from "../readBook";

test.each([
  ["2024-06-30", 12, "2023-07-01"],
  ["2024-02-29", 12, "2023-03-01"],
  ["2023-02-28", 12, "2022-03-01"],
  ["2024-12-31", 24, "2023-01-01"],
  ["2024-01-15", 24, "2022-01-16"],
  ["2024-03-31", 1, "2024-03-01"],
])("%s and the %p months before it begin on %s", (asOf, months, from) => {
  expect(isoOfDay(windowStart(day(asOf), months))).toBe(from);
});

test("twelve months are 365 or 366 days, 24 are the 12 before the last 12 as well", () => {
  fc.assert(
    fc.property(fc.integer({ min: day("1990-01-01"), max: day("2060-12-31") }), (asOf) => {
      expect([365, 366]).toContain(asOf - windowStart(asOf, 12) + 1);
      expect([730, 731]).toContain(asOf - windowStart(asOf, 24) + 1);
    })
  );
});

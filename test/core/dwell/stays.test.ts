import fc from "fast-check";
import { AGEING_BANDS, summarizeStays } from "../../../src/core/dwell/stays";

test("bands take in their upper bound", () => {
  const bandOf = (days: number) => AGEING_BANDS[summarizeStays([days]).bands.indexOf(1)];
  expect([0, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366].map(bandOf)).toEqual([
    "0-30",
    "0-30",
    "31-60",
    "31-60",
    "61-90",
    "61-90",
    "91-180",
    "91-180",
    "181-365",
    "181-365",
    "365+",
  ]);
});

test("nobody has no mean, no median and no P80", () => {
  expect(summarizeStays([])).toEqual({ count: 0, bands: [0, 0, 0, 0, 0, 0] });
});

test("bands add up to the stays, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { minLength: 1 }), (days) => {
      const stays = summarizeStays(days);
      expect(stays.bands.reduce((sum, n) => sum + n, 0)).toBe(days.length);
      expect(summarizeStays([...days].reverse()).median).toBe(stays.median);
      expect(stays.p80).toBeGreaterThanOrEqual(stays.median ?? Infinity);
    })
  );
});

import { isoOfDay } from "../../../src/core/columns/values/civil";
import { SEASONS } from "../../../src/core/followup/playbook";
import { seasonOf } from "../../../src/core/followup/season";
import { day } from "../readBook";

const seasons = (...peakMonths: number[]) =>
  Array.from({ length: 12 }, (_, month) =>
    SEASONS.indexOf(seasonOf(day(`2024-${String(month + 1).padStart(2, "0")}-15`), peakMonths))
  ).join("");

test("a peak is announced by the two months before it, across the end of the year too", () => {
  // Months January … December: 0 peak, 1 before it, 2 off season.
  expect(seasons(6)).toBe("222110222222");
  expect(seasons(1)).toBe("022222222211");
  expect(seasons(2)).toBe("102222222221");
});

test("a peak month that is also before another peak is peak", () => {
  expect(seasons(9, 10, 11)).toBe("222222110002");
  expect(seasons(11, 1)).toBe("022222221101");
});

test("without peak months it is off season all year", () => {
  expect(seasons()).toBe("222222222222");
});

test("a month is its first day to its last", () => {
  expect(
    ["2024-03-31", "2024-04-01", "2024-05-31", "2024-06-01", "2024-06-30", "2024-07-01"].map(
      (iso) => [isoOfDay(day(iso)), seasonOf(day(iso), [6])].join(" ")
    )
  ).toEqual([
    "2024-03-31 offSeason",
    "2024-04-01 beforePeak",
    "2024-05-31 beforePeak",
    "2024-06-01 peak",
    "2024-06-30 peak",
    "2024-07-01 offSeason",
  ]);
});

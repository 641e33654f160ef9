import fc from "fast-check";
import { dateReadings } from "../../src/taskpane/dateReadings";
import { fromIsoDay, localDay, toIsoDay } from "../../src/page/day";

test("a day is counted from 1 January 1970", () => {
  expect(fromIsoDay("1970-01-01")).toBe(0);
  expect(fromIsoDay("1969-12-31")).toBe(-1);
  // Excel shows serial 39082 as 2006-12-31; serials are 25569 ahead
  expect(fromIsoDay("2006-12-31")).toBe(39_082 - 25_569);
});

test("what is not a day of the calendar is none", () => {
  for (const text of ["", "2006", "2006-02-30", "2006-13-01", "31/12/2006", "06-12-31"]) {
    expect(fromIsoDay(text)).toBeUndefined();
  }
});

test("every day comes back from its own text", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 100_000 }), (day) =>
      expect(fromIsoDay(toIsoDay(day))).toBe(day)
    )
  );
});

test("today is the day on the wall's calendar, just after midnight and just before", () => {
  expect(toIsoDay(localDay(new Date(2026, 10, 21, 0, 0, 1)))).toBe("2026-11-21");
  expect(toIsoDay(localDay(new Date(2026, 10, 21, 23, 59, 59)))).toBe("2026-11-21");
});

test("an ambiguous text has two readings", () => {
  const readings = { dmy: fromIsoDay("2024-04-03"), mdy: fromIsoDay("2024-03-04") };
  for (const text of ["3/4/2024", "03.04.2024", "3-4-24", "3/4/2024 15:30"]) {
    expect(dateReadings(text)).toEqual(readings);
  }
});

test("a text with one reading, or none, does not help to ask", () => {
  for (const text of ["13/4/2024", "4/13/2024", "2024-03-04", "30/2/2024", "soon", ""]) {
    expect(dateReadings(text)).toBeUndefined();
  }
});

import { isoDay, localDay, readDay } from "../../src/cli/day";

test("days are counted from 1970-01-01", () => {
  expect(readDay("1970-01-01")).toBe(0);
  expect(readDay("2006-12-31")).toBe(13513);
  expect(isoDay(13513)).toBe("2006-12-31");
});

test.each(["", "2025-02-29", "2025-13-01", "2025-1-5", "20250105", "2025-01-05T00:00"])(
  "“%s” is no day",
  (text) => expect(readDay(text)).toBeUndefined()
);

test("today is the day of the user's own calendar, at any hour", () => {
  expect(localDay(new Date(2026, 5, 30, 0, 5))).toBe(readDay("2026-06-30"));
  expect(localDay(new Date(2026, 5, 30, 23, 55))).toBe(readDay("2026-06-30"));
});

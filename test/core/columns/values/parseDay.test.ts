import fc from "fast-check";
import type { Cell } from "../../../../src/core/columns/values/cell";
import { NO_DAY } from "../../../../src/core/columns/values/cell";
import { dateOfDay, dayOfDate, isoOfDay } from "../../../../src/core/columns/values/civil";
import { parseDay, readDay } from "../../../../src/core/columns/values/parseDay";
import { dayOfSerial, serialOfDay } from "../../../../src/core/columns/values/serial";
import { day } from "../../readBook";

const FIFTH = day("2024-01-05");

test.each<[Cell, string]>([
  [45296, "a serial"],
  [45296.75, "a serial with a time"],
  ["45296", "a serial as text"],
  [20240105, "yyyymmdd as a number"],
  ["20240105", "yyyymmdd as text"],
  ["20240105 183000", "yyyymmdd with a time"],
  ["2024-01-05", "ISO"],
  ["2024-01-05T23:59:59Z", "ISO with a time"],
  ["2024-01-05T23:59:59.123+08:00", "ISO with a zone: the date as written"],
  ["2024-01-05 08:30", "a space before the time"],
  ["2024/1/5", "slashes"],
  ["2024/1/5 8:30:00", "slashes and a time"],
  ["2024.1.5", "points"],
  ["2024年1月5日", "Chinese"],
  ["2024年01月05日 18:30", "Chinese with a time"],
  ["2024年1月5日下午6:30", "Chinese with a time of day in words"],
  ["24年1月5号", "Chinese, spoken"],
  ["2024/1/5 星期五", "a weekday"],
  ["２０２４／１／５", "full width"],
  [" 2024-01-05 ", "spaces around it"],
  ["5 Jan 2024", "an English month"],
  ["5-Jan-24", "an English month as Excel shows it"],
  ["Jan 5, 2024", "an English month first"],
  ["Friday, January 5, 2024", "written out"],
])("%p is 5 January 2024 (%s)", (cell) => {
  expect(parseDay(cell)).toBe(FIFTH);
});

test.each(["", " ", "-", "N/A", "null", "0000-00-00", "0000-00-00 00:00:00", "无"])(
  "%p is blank, not a bad date",
  (cell) => {
    expect(readDay(cell)).toBe("blank");
  }
);

test.each([
  "soon",
  "2024-02-30",
  "2023-02-29",
  "2024-13-01",
  "31/04/2024",
  "2024",
  "123",
  "2024-01",
  "20241301",
  0,
  -1,
  60,
  NaN,
  Infinity,
  2958466,
  true,
  "#N/A",
  "1e5",
])("%p is no date", (cell) => {
  expect(readDay(cell)).toBe(NO_DAY);
});

test("3/4/2024 has two readings, 25/12/2024 only one, 5/5/2024 needs no answer", () => {
  expect(readDay("3/4/2024")).toEqual({ dmy: day("2024-04-03"), mdy: day("2024-03-04") });
  expect(readDay("25/12/2024")).toEqual({ dmy: day("2024-12-25"), mdy: NO_DAY });
  expect(readDay("5/5/2024")).toBe(day("2024-05-05"));
  expect(parseDay("3/4/2024")).toBe(NO_DAY);
  expect(parseDay("3/4/2024", { dateOrder: "dmy" })).toBe(day("2024-04-03"));
  expect(parseDay("3.4.24", { dateOrder: "mdy" })).toBe(day("2024-03-04"));
  expect(parseDay("25-12-2024")).toBe(day("2024-12-25"));
});

test("two-digit years turn at 30, as in Excel", () => {
  expect(parseDay("25/12/29")).toBe(day("2029-12-25"));
  expect(parseDay("25/12/30")).toBe(day("1930-12-25"));
});

test("serials agree with Excel: 1, 59, 61, 25569 and the last day", () => {
  expect(isoOfDay(dayOfSerial(1))).toBe("1900-01-01");
  expect(isoOfDay(dayOfSerial(59))).toBe("1900-02-28");
  expect(isoOfDay(dayOfSerial(61))).toBe("1900-03-01");
  expect(dayOfSerial(25569)).toBe(0);
  expect(isoOfDay(dayOfSerial(2958465))).toBe("9999-12-31");
});

test("a 1904 workbook's serials are 1,462 days behind", () => {
  expect(isoOfDay(dayOfSerial(0, true))).toBe("1904-01-01");
  expect(parseDay(45296 - 1462, { date1904: true })).toBe(FIFTH);
  expect(parseDay("45296", { date1904: true })).toBe(FIFTH + 1462);
  expect(parseDay("2024-01-05", { date1904: true })).toBe(FIFTH);
  expect(serialOfDay(FIFTH, true)).toBe(45296 - 1462);
});

test("days, dates and serials agree with the language's own calendar", () => {
  const anyDay = fc.integer({ min: day("1900-03-01"), max: day("9999-12-31") });
  fc.assert(
    fc.property(anyDay, (at) => {
      const { year, month, date } = dateOfDay(at);
      expect(dayOfDate(year, month, date)).toBe(at);
      expect(dayOfSerial(serialOfDay(at))).toBe(at);
      expect(parseDay(new Date(at * 86_400_000).toISOString())).toBe(at);
      expect(parseDay(`${year}年${month}月${date}日`)).toBe(at);
    })
  );
});

test("dates that no calendar has are no days", () => {
  expect(dayOfDate(1900, 2, 29)).toBeUndefined();
  expect(dayOfDate(2000, 2, 29)).toBe(day("2000-02-29"));
  expect(dayOfDate(2024, 0, 1)).toBeUndefined();
  expect(dayOfDate(2024, 1, 1.5)).toBeUndefined();
  expect(dayOfDate(NaN, 1, 1)).toBeUndefined();
});

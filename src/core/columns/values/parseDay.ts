import type { Cell, Day } from "./cell";
import { NO_DAY } from "./cell";
import { dayOfDate } from "./civil";
import { dayOfSerial } from "./serial";

/** Which of two numbers before a year is the day. */
export type DateOrder = "dmy" | "mdy";

/**
 * What one cell says about its day: nothing (blank), one day whatever the column's order, `NO_DAY` when it is not a date,
 * or a day under either order (either may be `NO_DAY`: 25/12/2024 is no date month first).
 */
export type DayReading = "blank" | Day | { dmy: Day; mdy: Day };

/** What people and shop systems write where there is no date. */
const PLACEHOLDERS = new Set(["-", "--", "—", "/", "n/a", "na", "null", "nil", "none", "无", "無"]);
const ZERO_DATE = /^0000[-/.]00[-/.]00/;

const TIME = String.raw`(?:(?:t|\s)\s*(?:上午|下午|凌晨|早上|中午|晚上)?\s*\d{1,2}(?:[:.]\d{1,2}|时|時|点|點).*)?`;
const WEEKDAY = String.raw`(?:\s*\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?)?`;
const TAIL = `${WEEKDAY}${TIME}$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})` + TAIL);
const CHINESE = new RegExp(
  String.raw`^(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*(?:日|号|號)` +
    TAIL.replace(String.raw`(?:t|\s)\s*`, String.raw`\s*`)
);
/** The commonest form, first. */
const ISO = /^([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ]\d{2}:[\d:.]+Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[t\s]?\d{2}:?\d{2}(?::?\d{2})?)?$/;
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})` + TAIL
);
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH = String.raw`(${MONTHS})[a-z]*\.?`;
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}[\s,-]+(\d{4}|\d{2})` +
    TAIL
);
const MONTH_NAME_DAY = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,?\s+)?${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})` + TAIL
);

/**
 * Reads the date forms of spreadsheets: serials, ISO with or without time, 2024/1/5, 2024.1.5, 20240105 as number or text,
 * 2024年1月5日, 5 Jan 2024, d/m/y and m/d/y. The time of day is dropped; the calendar date is taken as written, whatever time
 * zone follows. Two-digit years are read as Excel does: 00–29 are 2000–2029, 30–99 are 1930–1999.
 */
export function readDay(cell: Cell, date1904 = false): DayReading {
  if (typeof cell === "number") return dayOfNumber(cell, date1904);
  if (typeof cell === "boolean") return NO_DAY;
  const iso = ISO.exec(cell);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const text = cell.normalize("NFKC").trim().toLowerCase();
  if (text === "" || PLACEHOLDERS.has(text) || ZERO_DATE.test(text)) return "blank";
  return readText(text, date1904);
}

/**
 * The day of one cell whose column's order is known (or does not matter).
 *
 * @returns `NO_DAY` for a blank cell, for what is no date, and for an ambiguous one when `dateOrder` is not given
 */
export function parseDay(
  cell: Cell,
  { date1904 = false, dateOrder }: { date1904?: boolean; dateOrder?: DateOrder | undefined } = {}
): Day {
  const reading = readDay(cell, date1904);
  if (reading === "blank") return NO_DAY;
  if (typeof reading === "number") return reading;
  if (dateOrder) return reading[dateOrder];
  if (reading.dmy === NO_DAY) return reading.mdy;
  return reading.mdy === NO_DAY ? reading.dmy : NO_DAY;
}

function readText(text: string, date1904: boolean): DayReading {
  let match = YEAR_FIRST.exec(text);
  if (match) return day(match[1], match[3], match[4]);
  match = YEAR_LAST.exec(text);
  if (match) return eitherOrder(match[1], match[3], match[4]);
  match = CHINESE.exec(text) ?? COMPACT.exec(text);
  if (match) return day(match[1], match[2], match[3]);
  if (SERIAL_TEXT.test(text)) return dayOfSerial(Number(text), date1904);
  match = DAY_MONTH_NAME.exec(text);
  if (match) return day(match[3], monthNumber(match[2]), match[1]);
  match = MONTH_NAME_DAY.exec(text);
  if (match) return day(match[3], monthNumber(match[1]), match[2]);
  return NO_DAY;
}

function eitherOrder(a: string | undefined, b: string | undefined, year: string | undefined) {
  const dmy = day(year, b, a);
  const mdy = day(year, a, b);
  return dmy === mdy ? dmy : { dmy, mdy };
}

/** Numbers of eight digits that make a date are yyyymmdd: as serials they would lie after the year 9999. */
function dayOfNumber(value: number, date1904: boolean): Day {
  if (value >= 10_000_000 && value <= 99_991_231 && Number.isInteger(value)) {
    return day(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  return dayOfSerial(value, date1904);
}

type Digits = string | number | undefined;

function day(year: Digits, month: Digits, date: Digits): Day {
  const short = typeof year === "string" && year.length === 2;
  const full = Number(year) + (short ? (Number(year) < 30 ? 2000 : 1900) : 0);
  return (full >= 1900 ? dayOfDate(full, Number(month), Number(date)) : undefined) ?? NO_DAY;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.split("|").indexOf(name ?? "") + 1;
}

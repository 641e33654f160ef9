import { parseAmount } from "../values/amount";
import type { Cell } from "../values/cell";
import { NO_DAY } from "../values/cell";
import { normalizeId } from "../values/normalizeId";
import { readDay } from "../values/parseDay";

/** What the sample cells of a column hold, as shares 0 … 1 of those that are not blank. */
export interface ContentProfile {
  /** Cells that are not blank. */
  filled: number;
  /** Dates: text that reads as one, or numbers that are formatted as dates. */
  dates: number;
  /** Numbers that could be date serials of 1954 to 2064, formatted or not. */
  serials: number;
  /** Numbers, also as text; dates are not among them. */
  amounts: number;
  /** Numbers with a fraction, a currency sign or a money format: more likely money than a count or an id. */
  money: number;
  /** Numbers that are formatted or written as percentages. */
  percents: number;
  /** Different values as a share of the filled cells. */
  distinct: number;
}

const SERIAL_MIN = 19_725; // 1954-01-01
const SERIAL_MAX = 60_266; // 2064-12-30

/** Describes a column by its sample cells; `formats` are number formats or their Office.js categories, if known. */
export function profileContent(
  cells: readonly Cell[],
  formats: readonly (string | undefined)[] = []
): ContentProfile {
  let filled = 0;
  const count = { dates: 0, serials: 0, amounts: 0, money: 0, percents: 0 };
  const values = new Set<string>();
  cells.forEach((cell, i) => {
    if (typeof cell === "string" && cell.trim() === "") return;
    filled++;
    values.add(normalizeId(cell));
    const format = formats[i] ?? "";
    if (isDate(cell, format)) count.dates++;
    else if (!Number.isNaN(parseAmount(cell))) {
      count.amounts++;
      if (isMoney(cell, format)) count.money++;
    }
    if (typeof cell === "number" ? format.includes("%") : /\d\s*[%％]$/.test(String(cell)))
      count.percents++;
    if (typeof cell === "number" && cell >= SERIAL_MIN && cell <= SERIAL_MAX) count.serials++;
  });
  const share = (n: number) => (filled === 0 ? 0 : n / filled);
  return {
    filled,
    dates: share(count.dates),
    serials: share(count.serials),
    amounts: share(count.amounts),
    money: share(count.money),
    percents: share(count.percents),
    distinct: share(values.size),
  };
}

function isDate(cell: Cell, format: string): boolean {
  if (typeof cell === "number") return isDateFormat(format) || isCompactDate(cell);
  const reading = readDay(cell);
  if (typeof reading === "object") return true;
  return reading !== "blank" && reading !== NO_DAY && !/^\d{5}(\.\d+)?$/.test(String(cell).trim());
}

function isCompactDate(value: number): boolean {
  return value >= 19_500_101 && value <= 20_991_231 && readDay(value) !== NO_DAY;
}

/** True for Office.js's `Date`, and for format codes with a year, or with a day and a month; text in quotes and colours do not count. */
export function isDateFormat(format: string): boolean {
  if (format === "Date") return true;
  const code = format.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /y/.test(code) || (/d/.test(code) && /m/.test(code));
}

function isMoney(cell: Cell, format: string): boolean {
  if (format === "Currency" || format === "Accounting" || /[$€£¥￥]/.test(format)) return true;
  if (typeof cell === "number") return !Number.isInteger(cell);
  return typeof cell === "string" && /[.,$€£¥￥元]/.test(cell);
}

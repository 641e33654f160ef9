import type { Cell } from "./cell";

/** A leap year, so that 29 February is a day in it. */
const ANY_YEAR = 2000;

const MONTH_DAY = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/;
const NAMED = /^(?:[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?)$/i;
const PAIR = /^\d{1,2}([-/.])\d{1,2}$/;

/**
 * A birthday without its year, made a date of the year 2000: 5月20日 and 20 May; whether 5/6 or 05-06 is in May or June is for the
 * column to show. Everything else stays as it is.
 */
export function withYear(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const text = cell.normalize("NFKC").trim();
  const [, month, day] = MONTH_DAY.exec(text) ?? [];
  if (month !== undefined && day !== undefined) return `${ANY_YEAR}-${month}-${day}`;
  if (NAMED.test(text)) return `${text} ${ANY_YEAR}`;
  const mark = PAIR.exec(text)?.[1];
  return mark === undefined ? cell : `${text}${mark}${ANY_YEAR}`;
}

import { round6 } from "../../math/round6";
import type { Cell } from "./cell";

/** Signs, codes and words of money that may stand before or after a number, by their ISO code. ¥ is taken to be yuan. */
const MARKS: Record<string, string> = {
  CNY: "cn¥ ¥ rmb cny 人民币 人民幣",
  USD: "us$ $ usd 美元 美金",
  EUR: "€ eur 欧元 歐元",
  GBP: "£ gbp 英镑 英鎊",
  HKD: "hk$ hkd 港币 港幣 港元",
  TWD: "nt$ twd 台币 台幣",
  JPY: "jpy 日元",
  SGD: "s$ sgd",
  AUD: "au$ a$ aud",
  CAD: "ca$ c$ cad",
  CHF: "chf",
  INR: "₹ inr",
  BRL: "r$",
  KRW: "₩",
  RUB: "₽",
  THB: "฿",
  VND: "₫",
  TRY: "₺",
  UAH: "₴",
  NGN: "₦",
  PHP: "₱",
  ILS: "₪",
};
/** Units that several currencies share. */
const UNITS = ["元", "圆", "圓"];
const CURRENCY_OF = new Map(
  Object.entries(MARKS).flatMap(([code, marks]) =>
    marks.split(" ").map((mark): [string, string] => [mark, code])
  )
);

/** ISO code of a sign, code or word of money in lower case. */
export function codeOfMark(mark: string): string | undefined {
  return CURRENCY_OF.get(mark);
}

const MONEY = new RegExp(
  [...CURRENCY_OF.keys(), ...UNITS]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("$", "\\$"),
  "g"
);
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/;
/** 2.500 and 2,500: a decimal in one convention, thousands in the other. */
const EITHER = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d*$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$|^0,\d+$/;
/** 1.2万, 3.5亿, 2k. What m stands for differs (thousand, million): it is not read. */
const UNIT_AFTER = /^(.*?)(千万|百万|十万|万|萬|亿|億|千|k)$/;
const FACTORS: Record<string, number> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
};

/** Which mark stands before the decimals. */
export type DecimalMark = "point" | "comma";

/**
 * What one cell says about its amount: a number whatever the column's convention (NaN when it is none), a number that shows the
 * convention, or a number under either.
 */
export type AmountReading =
  number | { value: number; shows: DecimalMark } | Record<DecimalMark, number>;

/**
 * Reads an amount: numbers as they are; text with currency signs and codes, thousands separators (`1,234.5`, `1.234,5`,
 * `1 234,5`, `1'234.5`), 万, 亿 and k, full-width digits, a sign before or after, or parentheses for a negative.
 * Blanks, booleans, errors and anything else are NaN.
 */
export function readAmount(cell: Cell): AmountReading {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell === "boolean" || cell === "") return NaN;
  if (PLAIN.test(cell)) return unsigned(cell);
  let text = cell.normalize("NFKC").toLowerCase();
  text = text
    .replace(MONEY, "")
    .replace(/[\s'’]/g, "")
    .replace(/[−–—]/g, "-");
  const parentheses = /^\((.+)\)$/.exec(text);
  if (parentheses) return times(unsigned(parentheses[1] ?? ""), -1);
  if (text.startsWith("-")) return times(unsigned(text.slice(1)), -1);
  if (text.endsWith("-")) return times(unsigned(text.slice(0, -1)), -1);
  return unsigned(text.startsWith("+") ? text.slice(1) : text);
}

/** The amount of a cell by itself, whose column is not known: a lone comma before three digits separates thousands, a lone point decimals. */
export function parseAmount(cell: Cell): number {
  const reading = readAmount(cell);
  if (typeof reading === "number") return reading;
  return "value" in reading ? reading.value : reading.point;
}

/** ISO code of the currency that a text names beside its number; `""` when it names none. */
export function currencyOf(cell: Cell): string {
  if (typeof cell !== "string" || PLAIN.test(cell)) return "";
  for (const [mark] of cell.normalize("NFKC").toLowerCase().matchAll(MONEY)) {
    const currency = CURRENCY_OF.get(mark);
    if (currency) return currency;
  }
  return "";
}

function unsigned(text: string): AmountReading {
  const unit = UNIT_AFTER.exec(text);
  if (unit) return times(unsigned(unit[1] ?? ""), FACTORS[unit[2] ?? ""] ?? NaN);
  const either = EITHER.exec(text);
  if (either) {
    const [, whole = "", mark, part = ""] = either;
    const decimal = Number(`${whole}.${part}`);
    const thousands = Number(whole + part);
    return mark === "."
      ? { point: decimal, comma: thousands }
      : { point: thousands, comma: decimal };
  }
  if (PLAIN.test(text)) {
    return text.includes(".") ? { value: Number(text), shows: "point" } : Number(text);
  }
  if (COMMA_GROUPS.test(text)) return { value: Number(text.replaceAll(",", "")), shows: "point" };
  if (POINT_GROUPS.test(text) || DECIMAL_COMMA.test(text)) {
    return { value: Number(text.replaceAll(".", "").replace(",", ".")), shows: "comma" };
  }
  return NaN;
}

function times(reading: AmountReading, factor: number): AmountReading {
  const multiply = (value: number) => (factor === -1 ? -value : round6(value * factor));
  if (typeof reading === "number") return multiply(reading);
  if ("value" in reading) return { value: multiply(reading.value), shows: reading.shows };
  return { point: multiply(reading.point), comma: multiply(reading.comma) };
}

/**
 * A discount cell: a number as it is, `15%` as 0.15, `8.5折` and `85折` (one pays 85 %) as 0.15, blank as 0. Whether a column of plain numbers means fractions or percents
 * is seen from the whole column.
 *
 * @returns NaN for anything else
 */
export function parseDiscount(cell: Cell): number {
  if (cell === "") return 0;
  if (typeof cell !== "string") return parseAmount(cell);
  const text = cell.normalize("NFKC").trim();
  if (text === "" || text === "-") return 0;
  const paid = /^(\d(?:\.\d+)?|\d\d)折$/.exec(text)?.[1];
  if (paid !== undefined) return round6(1 - Number(paid) / (paid.length === 2 ? 100 : 10));
  return text.endsWith("%") ? parseAmount(text.slice(0, -1)) / 100 : parseAmount(text);
}

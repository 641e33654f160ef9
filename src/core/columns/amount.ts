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
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+,\d*$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/**
 * The amount a cell holds: numbers as they are; text with currency signs and codes, thousands separators (`1,234.5`, `1.234,5`,
 * `1 234,5`, `1'234.5`), full-width digits, a sign before or after, or parentheses for a negative. A lone comma before three digits
 * separates thousands, as in English and Chinese.
 *
 * @returns NaN for blanks, booleans, errors and anything else
 */
export function parseAmount(cell: Cell): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell === "boolean" || cell === "") return NaN;
  if (PLAIN.test(cell)) return Number(cell);
  let text = cell.normalize("NFKC").toLowerCase();
  text = text
    .replace(MONEY, "")
    .replace(/[\s'’]/g, "")
    .replace(/[−–—]/g, "-");
  const parentheses = /^\((.+)\)$/.exec(text);
  if (parentheses) return -unsigned(parentheses[1] ?? "");
  if (text.startsWith("-")) return -unsigned(text.slice(1));
  if (text.endsWith("-")) return -unsigned(text.slice(0, -1));
  return unsigned(text.startsWith("+") ? text.slice(1) : text);
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

function unsigned(text: string): number {
  if (PLAIN.test(text)) return Number(text);
  if (COMMA_GROUPS.test(text)) return Number(text.replaceAll(",", ""));
  if (POINT_GROUPS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
  return NaN;
}

/**
 * A discount cell: a number as it is, `15%` as 0.15, blank as 0. Whether a column of plain numbers means fractions or percents
 * is seen from the whole column.
 *
 * @returns NaN for anything else
 */
export function parseDiscount(cell: Cell): number {
  if (cell === "") return 0;
  if (typeof cell !== "string") return parseAmount(cell);
  const text = cell.normalize("NFKC").trim();
  if (text === "" || text === "-") return 0;
  return text.endsWith("%") ? parseAmount(text.slice(0, -1)) / 100 : parseAmount(text);
}

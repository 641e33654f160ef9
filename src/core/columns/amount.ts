import type { Cell } from "./cell";

/** Signs, codes and words of money that may stand before or after a number. */
const MONEY =
  /cn¥|us\$|hk\$|nt\$|au\$|a\$|ca\$|c\$|s\$|r\$|[$€£¥₩₹₽฿₫₺₴₦₱₪]|rmb|cny|usd|eur|gbp|jpy|hkd|twd|sgd|aud|cad|chf|inr|人民币|人民幣|美元|美金|欧元|歐元|英镑|英鎊|港币|港幣|港元|日元|台币|台幣|元|圆|圓/g;
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

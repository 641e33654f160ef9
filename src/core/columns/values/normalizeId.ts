import type { Cell } from "./cell";

/** Excel's error values, which Office.js delivers as text. */
const ERROR_TEXT =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;
/** Visible ASCII: only capitals can change. */
const ASCII = /^[!-~]+$/;

/** True for the text of an Excel error: it names nobody, so failed look-ups are never pooled into one customer. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXT.test(text);
}

/** A cell as text, trimmed: numbers without losing a digit and without an exponent up to 2^1023, errors and blanks as `""`. */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") {
    const text = cell.trim();
    return isErrorText(text) ? "" : text;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!Number.isFinite(cell)) return "";
  return Number.isInteger(cell) && Math.abs(cell) >= 1e21 ? BigInt(cell).toString() : String(cell);
}

/**
 * The form in which ids, statuses and currencies are compared: trimmed, NFKC (full width is half width), case folded.
 * Leading zeros stay: `00123` and `123` differ. The number 123 and the text `123` are the same.
 *
 * @returns `""` for blanks and Excel errors
 */
export function normalizeId(cell: Cell): string {
  const text = cellText(cell);
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").toUpperCase().toLowerCase().trim();
}

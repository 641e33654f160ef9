import type { Cell } from "../../core/columns/values/cell";

/** Excel cuts nothing: a longer text fails. */
const MOST_CHARACTERS = 32_767;
/** Beginnings that Excel, or a spreadsheet that opens the saved file, may take for a formula. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n']/;

/**
 * A cell value that Excel takes as it is: text that could become a formula gets the leading apostrophe that Excel hides,
 * NaN, infinities and absent values become `""`, which clears the cell (null would leave what was there).
 */
export function safeCell(value: Cell | null | undefined): Cell {
  const cell = heldCell(value);
  return typeof cell === "string" ? guardOf(cell) + cell : cell;
}

/** What a cell holds, and gives when it is read, after `safeCell` of the value was written into it. */
export function heldCell(value: Cell | null | undefined): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (typeof value === "boolean") return value;
  return value.slice(0, MOST_CHARACTERS - guardOf(value).length);
}

const guardOf = (text: string) => (FORMULA_START.test(text) ? "'" : "");

/** What is written back of what `Range.formulas` gave: text that begins with `+`, `-` or `@` comes without the apostrophe that kept it text. */
export const asFormula = (cell: Cell): Cell =>
  typeof cell === "string" && cell.startsWith("=") ? cell : safeCell(cell);

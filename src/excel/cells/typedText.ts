import type { Cell } from "../../core/columns/values/cell";
import { heldCell, safeCell } from "./safeText";

/** Beginnings of what Excel may read as a number, an amount, a day, a time or an error, and the two words for yes and no. */
const MAY_BE_READ =
  /^\s*(?:[\p{Nd}\p{Sc}.,(#]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\p{Nd}|(?:true|false)\s*$)/iu;

/**
 * Text for a cell that stays text, whatever the cell's format: what Excel would read as a number, a day or a formula gets the leading
 * apostrophe that Excel hides.
 */
export function textCell(text: string): Cell {
  const cell = safeCell(text);
  return MAY_BE_READ.test(text) && cell === heldCell(text) ? `'${text}` : cell;
}

import { intersection, without } from "./area";
import type { Book } from "../book";
import type { Area, SheetState } from "../state";
import { followHeaders } from "../table/tableHeaders";
import { usedArea } from "./usedArea";

export const CLEARABLE = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type Clearable = (typeof CLEARABLE)[number];

/** Empties an area; whole rows and columns are emptied as far as they are used. */
export function clearCells(book: Book, sheet: SheetState, area: Area, what: Clearable): void {
  book.requireWritable(sheet, "Range.clear");
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  const used = usedArea(sheet, false, area);
  if (used && (contents || formats)) {
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (contents) sheet.cells.setValue(row, column, undefined);
        if (formats) sheet.cells.setStyle(row, column, undefined);
      }
  }
  if (formats) clearFormats(book, sheet, area);
  if (what === "All" || what.endsWith("Hyperlinks")) clearHyperlinks(book, sheet, area);
  if (contents) followHeaders(book.state, sheet, area);
  book.changedCells(sheet, area);
}

function clearFormats(book: Book, sheet: SheetState, area: Area): void {
  const before = sheet.conditionalFormats.length;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: format.areas.flatMap((part) => without(part, area)) }))
    .filter((format) => format.areas.length > 0);
  if (before > 0) book.changed(sheet, "conditionalFormats");
}

export function clearHyperlinks(book: Book, sheet: SheetState, area: Area): void {
  const kept = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
  if (kept.length === sheet.hyperlinks.length) return;
  sheet.hyperlinks = kept;
  book.changed(sheet, "hyperlinks");
}

import {
  columnName,
  formatArea,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoteSheetName,
  splitAddress,
} from "../model/range/area";
import type { Area } from "../model/state";

export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `$A$1:$B$2`, `$1:$2`, `$A:$B`. */
export function absoluteAddress(area: Area): string {
  const address = formatArea(area);
  if (isWholeRows(area) || isWholeColumns(area)) return address.replace(/[A-Z]+|[0-9]+/g, "$$$&");
  return address.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}

/** `Sheet1!$A$1:$B$2`, quoted where the name needs it. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(area)}`;
}

/** The areas of a `sqref`: addresses separated by spaces. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((piece) => parseArea(piece) ?? []);
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

/** A reference to one area of one sheet, such as `'My sheet'!$A$1:$B$2`; undefined for anything else. */
export function parseReference(text: string): { sheet: string; area: Area } | undefined {
  const { sheet, cells } = splitAddress(text.trim());
  const area = parseArea(cells);
  return area && sheet !== undefined ? { sheet, area } : undefined;
}

/** Zero-based column of `AB12`; −1 when it does not start with capital letters. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

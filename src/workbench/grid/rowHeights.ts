import type { CellStyle, SheetState, StyleTable } from "../../host/model/state";
import { contains } from "./gridRange";
import {
  charactersToPixels,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  pointsToPixels,
  textPixels,
} from "./measures";

/** Height that Excel gives a row for one line of this font: 15 points for 11, 18.75 for 14, 23.25 for 18. */
const lineHeight = ({ font }: CellStyle): number =>
  Math.max(DEFAULT_ROW_PIXELS, Math.ceil((font.size * 1.29 * 96) / 72));

/** Room that a cell keeps free beside its text. */
const CELL_PADDING = 5;

/** Lines that a wrapped text takes in its column, about. Merged cells do not raise their row, as in Excel. */
function wrappedLines(sheet: SheetState, row: number, column: number, font: number): number {
  const value = sheet.cells.value(row, column);
  if (typeof value !== "string") return 1;
  if (sheet.merges.some((area) => contains(area, row, column))) return 1;
  const { width } = sheet.columns.get(column) ?? {};
  const room = width === undefined ? DEFAULT_COLUMN_PIXELS : charactersToPixels(width);
  return value
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textPixels(line, font) / (room - CELL_PADDING))))
    .reduce((sum, lines) => sum + lines);
}

/** Rows whose fonts or wrapped texts need more than the usual height, in pixels; rows with a height of their own are left out. */
export function tallRows(
  sheet: SheetState,
  styles: StyleTable,
  { row: first, rows }: { row: number; rows: number }
): Map<number, number> {
  const heights = new Map<number, number>();
  const known: number[] = [];
  for (let row = first; row < Math.min(first + rows, sheet.cells.rowCount); row++) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    let tallest = DEFAULT_ROW_PIXELS;
    sheet.cells.rowStyles(row)?.forEach((id, column) => {
      if (id === undefined) return;
      const style = styles.get(id);
      const line = (known[id] ??= lineHeight(style));
      const lines = style.wrapText
        ? wrappedLines(sheet, row, column, pointsToPixels(style.font.size))
        : 1;
      tallest = Math.max(tallest, line * lines);
    });
    if (tallest > DEFAULT_ROW_PIXELS) heights.set(row, tallest);
  }
  return heights;
}

import type { CellStyle, SheetState, StyleTable } from "../../host/model/state";
import { DEFAULT_ROW_PIXELS } from "./measures";

/** Height that Excel gives a row for one line of this font: 15 points for 11, 18.75 for 14, 23.25 for 18. */
const lineHeight = ({ font }: CellStyle): number =>
  Math.max(DEFAULT_ROW_PIXELS, Math.ceil((font.size * 1.29 * 96) / 72));

/** Rows whose fonts need more than the usual height, in pixels; rows with a height of their own are left out. */
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
    for (const style of sheet.cells.rowStyles(row) ?? [])
      if (style !== undefined)
        tallest = Math.max(tallest, (known[style] ??= lineHeight(styles.get(style))));
    if (tallest > DEFAULT_ROW_PIXELS) heights.set(row, tallest);
  }
  return heights;
}

import { cellAt } from "../../host/file/geometry";
import type { ChartState, SheetState, StyleTable } from "../../host/model/state";
import { DEFAULT_ROW_PIXELS, pointsToPixels } from "../grid/measures";
import { tallRows } from "../grid/rowHeights";

/**
 * Pixels from the sheet's upper edge to a chart's, before zooming. A chart keeps to its cell, as in a file: the model
 * counts rows without a height of their own as usual, while the grid shows those with large fonts taller.
 */
export function chartTop(
  sheet: SheetState,
  styles: StyleTable,
  chart: Pick<ChartState, "left" | "top">
): number {
  const { row } = cellAt(sheet, chart.left, chart.top);
  let top = pointsToPixels(chart.top);
  for (const height of tallRows(sheet, styles, { row: 0, rows: row }).values())
    top += height - DEFAULT_ROW_PIXELS;
  return top;
}

import { displayText } from "../range/cellText";
import { styleAt } from "./cellStyles";
import type { Area, SheetState, WorkbookState } from "../state";
import { usedArea } from "../range/usedArea";

/** Widths in the default font, Calibri 11 on a 96-dpi screen: a digit is 7 pixels wide, a point is 4/3 pixels. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_WIDTH = 9.140625;
export const DEFAULT_ROW_HEIGHT = 15;

/** Points of a width as files store it (characters, padding included). */
export const pointsOfWidth = (width: number = DEFAULT_WIDTH): number =>
  Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;

export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

const textPixels = (text: string): number => {
  const longest = Math.max(...text.split("\n").map((l) => l.length + (l.match(WIDE)?.length ?? 0)));
  return longest * DIGIT_PIXELS;
};

/** Width that shows every used cell of a column, estimated from the number of characters; undefined for an empty column. */
export function fittingWidth(
  state: WorkbookState,
  sheet: SheetState,
  column: number,
  area: Area
): number | undefined {
  const used = usedArea(sheet, true, { ...area, column, columns: 1 });
  if (!used) return undefined;
  let pixels = 0;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const value = sheet.cells.value(row, column);
    if (value === undefined) continue;
    const style = styleAt(state, sheet, row, column);
    const text = displayText(value, style.numberFormat, state.date1904);
    pixels = Math.max(pixels, (textPixels(text) * style.font.size) / 11);
  }
  return Math.trunc(((pixels + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

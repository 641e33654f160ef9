import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellStyle } from "../../host/model/state";

const HORIZONTAL: Partial<Record<CellStyle["horizontal"], HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Partial<Record<CellStyle["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const INDENT_PIXELS = 9;

/** Fonts of like width that stand in where Office's are missing. */
const STAND_INS = "Carlito, 'Segoe UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The grid's style for a cell's look. What is automatic stays unset, so that a table's colours can show. */
export function gridStyle(style: CellStyle): IStyleData {
  const { font } = style;
  const horizontal = HORIZONTAL[style.horizontal];
  return {
    ff: `${font.name}, ${STAND_INS}`,
    fs: font.size,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color.toUpperCase() !== "#000000" && { cl: { rgb: font.color } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(style.wrapText && { tb: WrapStrategy.WRAP }),
    ...(style.indent > 0 && { pd: { l: style.indent * INDENT_PIXELS } }),
    ...(style.numberFormat !== "General" && { n: { pattern: style.numberFormat } }),
  };
}

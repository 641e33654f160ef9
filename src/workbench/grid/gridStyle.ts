import type { HorizontalAlign, IStyleData, VerticalAlign } from "@univerjs/core";
import type { CellStyle } from "../../host/model/state";
import * as engine from "./engineEnums";

const HORIZONTAL: Partial<Record<CellStyle["horizontal"], HorizontalAlign>> = {
  Left: engine.ALIGN_LEFT,
  Center: engine.ALIGN_CENTER,
  CenterAcrossSelection: engine.ALIGN_CENTER,
  Right: engine.ALIGN_RIGHT,
  Justify: engine.ALIGN_JUSTIFIED,
  Distributed: engine.ALIGN_DISTRIBUTED,
};

const VERTICAL: Partial<Record<CellStyle["vertical"], VerticalAlign>> = {
  Top: engine.ALIGN_TOP,
  Center: engine.ALIGN_MIDDLE,
};

const INDENT_PIXELS = 9;

/** Fonts of like width that stand in where Office's are missing. */
const STAND_INS = "Carlito, 'Segoe UI', Arial, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The grid's style for a cell's look. What is automatic stays unset, so that a table's colours can show. */
export function gridStyle(style: CellStyle): IStyleData {
  const { font } = style;
  const horizontal = HORIZONTAL[style.horizontal];
  return {
    ff: `${font.name}, ${STAND_INS}`,
    fs: font.size,
    vt: VERTICAL[style.vertical] ?? engine.ALIGN_BOTTOM,
    ...(font.bold && { bl: engine.YES }),
    ...(font.italic && { it: engine.YES }),
    ...(font.underline && { ul: { s: engine.YES } }),
    ...(font.strikethrough && { st: { s: engine.YES } }),
    ...(font.color.toUpperCase() !== "#000000" && { cl: { rgb: font.color } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(style.wrapText && { tb: engine.WRAP }),
    ...(style.indent > 0 && { pd: { l: style.indent * INDENT_PIXELS } }),
    ...(style.numberFormat !== "General" && { n: { pattern: style.numberFormat } }),
  };
}

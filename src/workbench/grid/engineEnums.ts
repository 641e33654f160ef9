import type {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/**
 * The engine's enumerations by value, checked by their types: what turns a workbook into the engine's data need not load
 * the engine, and is tested without it.
 */
export const NO: BooleanNumber.FALSE = 0;
export const YES: BooleanNumber.TRUE = 1;

export const TEXT: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
export const TRUTH: CellValueType.BOOLEAN = 3;

export const ALIGN_LEFT: HorizontalAlign.LEFT = 1;
export const ALIGN_CENTER: HorizontalAlign.CENTER = 2;
export const ALIGN_RIGHT: HorizontalAlign.RIGHT = 3;
export const ALIGN_JUSTIFIED: HorizontalAlign.JUSTIFIED = 4;
export const ALIGN_DISTRIBUTED: HorizontalAlign.DISTRIBUTED = 6;

export const ALIGN_TOP: VerticalAlign.TOP = 1;
export const ALIGN_MIDDLE: VerticalAlign.MIDDLE = 2;
export const ALIGN_BOTTOM: VerticalAlign.BOTTOM = 3;

export const WRAP: WrapStrategy.WRAP = 3;

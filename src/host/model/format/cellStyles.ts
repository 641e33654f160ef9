import { intersection, isWholeColumns, isWholeRows } from "../range/area";
import type { Area, CellStyle, Font, SheetState, WorkbookState } from "../state";

/** A change of some of a style's properties. `fill: null` removes the fill. */
export interface StylePatch {
  numberFormat?: string;
  font?: Partial<Font>;
  fill?: string | null;
  horizontal?: CellStyle["horizontal"];
  vertical?: CellStyle["vertical"];
  wrapText?: boolean;
  indent?: number;
}

/** Number of the style a cell shows: its own, else its row's, else its column's. */
export function styleNumberAt(sheet: SheetState, row: number, column: number): number {
  return (
    sheet.cells.style(row, column) ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    0
  );
}

export function styleAt(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number
): CellStyle {
  return state.styles.get(styleNumberAt(sheet, row, column));
}

function patched(style: CellStyle, patch: StylePatch): CellStyle {
  const { font, fill, ...rest } = patch;
  const { fill: oldFill, ...old } = style;
  const newFill = fill === undefined ? oldFill : (fill ?? undefined);
  return {
    ...old,
    ...rest,
    font: { ...style.font, ...font },
    ...(newFill === undefined ? {} : { fill: newFill }),
  };
}

/** Remembers, for one patch, which style each style becomes. */
function restyler(state: WorkbookState, patch: StylePatch): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    let result = known.get(style);
    if (result === undefined) {
      result = state.styles.intern(patched(state.styles.get(style), patch));
      known.set(style, result);
    }
    return result;
  };
}

export function setNumberFormat(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  numberFormat: string
): void {
  const style = styleAt(state, sheet, row, column);
  if (style.numberFormat !== numberFormat)
    setCellStyle(sheet, row, column, state.styles.intern({ ...style, numberFormat }));
}

/** A cell that looks as its row or column, or the book, has it anyway needs no style of its own: it is as one that was never touched. */
function setCellStyle(sheet: SheetState, row: number, column: number, style: number): void {
  const inherited = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
  sheet.cells.setStyle(row, column, style === inherited ? undefined : style);
}

/** Changes the look of an area; whole columns and rows get it as their own style, as in Excel. */
export function patchStyle(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  patch: StylePatch
): void {
  const restyle = restyler(state, patch);
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const old = sheet.columns.get(column);
      sheet.columns.set(column, { ...old, style: restyle(old?.style ?? 0) });
    }
    sheet.changed.add("columns");
    restyleStyledCells(sheet, area, restyle, (row) => sheet.rows.get(row)?.style !== undefined);
  } else if (isWholeRows(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const old = sheet.rows.get(row);
      sheet.rows.set(row, { ...old, style: restyle(old?.style ?? 0) });
    }
    sheet.changed.add("rows");
    restyleStyledCells(sheet, area, restyle, () => false);
  } else {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        setCellStyle(sheet, row, column, restyle(styleNumberAt(sheet, row, column)));
  }
}

function restyleStyledCells(
  sheet: SheetState,
  area: Area,
  restyle: (style: number) => number,
  isStyledRow: (row: number) => boolean
): void {
  const end = Math.min(sheet.cells.rowCount, area.row + area.rows);
  for (let row = area.row; row < end; row++) {
    const length = isStyledRow(row)
      ? Math.max(sheet.cells.rowValues(row)?.length ?? 0, sheet.cells.rowStyles(row)?.length ?? 0)
      : (sheet.cells.rowStyles(row)?.length ?? 0);
    const common = intersection(area, { row, column: 0, rows: 1, columns: Math.max(1, length) });
    for (let i = 0; i < (common?.columns ?? 0); i++) {
      const column = area.column + i;
      if (sheet.cells.style(row, column) !== undefined || isStyledRow(row))
        sheet.cells.setStyle(row, column, restyle(styleNumberAt(sheet, row, column)));
    }
  }
}

/** What all cells of an area have in common for one property; null when they differ, as office.js reports it. */
export function commonStyle<T>(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  pick: (style: CellStyle) => T
): T | null {
  const seen = new Set<number>();
  const endRow = Math.min(area.row + area.rows, Math.max(sheet.cells.rowCount, area.row + 1));
  for (let row = area.row; row < endRow; row++) {
    const styles = sheet.cells.rowStyles(row);
    const rowStyle = sheet.rows.get(row)?.style;
    const endColumn = Math.min(
      area.column + area.columns,
      Math.max(styles?.length ?? 0, area.column + 1)
    );
    for (let column = area.column; column < endColumn; column++)
      seen.add(styles?.[column] ?? rowStyle ?? sheet.columns.get(column)?.style ?? 0);
    if (endColumn < area.column + area.columns) addUnstyled(sheet, area, endColumn, rowStyle, seen);
  }
  if (endRow < area.row + area.rows) addUnstyled(sheet, area, area.column, undefined, seen);
  const values = new Set([...seen].map((style) => pick(state.styles.get(style))));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function addUnstyled(
  sheet: SheetState,
  area: Area,
  firstColumn: number,
  rowStyle: number | undefined,
  seen: Set<number>
): void {
  if (rowStyle !== undefined) {
    seen.add(rowStyle);
    return;
  }
  let styled = 0;
  for (const [column, { style }] of sheet.columns)
    if (column >= firstColumn && column < area.column + area.columns && style !== undefined) {
      seen.add(style);
      styled++;
    }
  if (styled < area.column + area.columns - firstColumn) seen.add(0);
}

import { MAX_COLUMNS, MAX_ROWS } from "../range/area";
import type { Area } from "../state";

/** Cells that appear (`count` > 0) or vanish (`count` < 0) in a band of rows or columns, pushing or pulling those beyond. */
export interface Shift {
  axis: "rows" | "columns";
  /** First row or column that appears or vanishes. */
  at: number;
  count: number;
  /** The band across the axis that moves. */
  bandFirst: number;
  bandCount: number;
}

interface Span {
  first: number;
  count: number;
}

export const insertion = (area: Area, towards: "Down" | "Right"): Shift =>
  towards === "Down"
    ? { axis: "rows", at: area.row, count: area.rows, ...bandOf(area.column, area.columns) }
    : { axis: "columns", at: area.column, count: area.columns, ...bandOf(area.row, area.rows) };

export const removal = (area: Area, towards: "Up" | "Left"): Shift =>
  towards === "Up"
    ? { axis: "rows", at: area.row, count: -area.rows, ...bandOf(area.column, area.columns) }
    : { axis: "columns", at: area.column, count: -area.columns, ...bandOf(area.row, area.rows) };

const bandOf = (bandFirst: number, bandCount: number) => ({ bandFirst, bandCount });

/** Whether whole rows or columns move, so that nothing can be torn apart. */
export const movesEverything = (shift: Shift): boolean =>
  shift.bandCount === (shift.axis === "rows" ? MAX_COLUMNS : MAX_ROWS);

function movedSpan({ first, count }: Span, { at, count: by }: Shift, limit: number): Span {
  if (count === limit) return { first, count };
  if (by > 0) {
    if (first >= at) return { first: first + by, count };
    return first + count > at ? { first, count: count + by } : { first, count };
  }
  const pulled = (position: number) => position - Math.min(Math.max(position - at, 0), -by);
  return { first: pulled(first), count: pulled(first + count) - pulled(first) };
}

/** Where an area is after a shift. "gone": all of it vanished. "torn": the band cuts through it. */
export function movedArea(area: Area, shift: Shift): Area | "gone" | "torn" {
  const byRows = shift.axis === "rows";
  const along: Span = byRows
    ? { first: area.row, count: area.rows }
    : { first: area.column, count: area.columns };
  const across: Span = byRows
    ? { first: area.column, count: area.columns }
    : { first: area.row, count: area.rows };
  const bandEnd = shift.bandFirst + shift.bandCount;
  const isBefore = along.first + along.count <= shift.at;
  const isBeside = across.first + across.count <= shift.bandFirst || across.first >= bandEnd;
  if (isBefore || isBeside) return area;
  if (across.first < shift.bandFirst || across.first + across.count > bandEnd) return "torn";
  const moved = movedSpan(along, shift, byRows ? MAX_ROWS : MAX_COLUMNS);
  if (moved.count <= 0) return "gone";
  return byRows
    ? { ...area, row: moved.first, rows: moved.count }
    : { ...area, column: moved.first, columns: moved.count };
}

import { HostError } from "../../protocol/hostError";
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../range/area";
import type { Book } from "../book";
import { insertion, movedArea, movesEverything, removal, type Shift } from "./shift";
import { shiftFilters } from "./shiftFilters";
import { shiftFormula } from "./shiftFormula";
import { shiftTables } from "./shiftTables";
import type { Area, CellsMoved, SheetState } from "../state";
import { usedArea } from "../range/usedArea";

export function insertCells(
  book: Book,
  sheet: SheetState,
  area: Area,
  towards: "Down" | "Right"
): void {
  const moved = { type: movedType(area, "Inserted"), area, towards };
  shiftCells(book, sheet, insertion(area, towards), moved, "Range.insert");
}

export function deleteCells(
  book: Book,
  sheet: SheetState,
  area: Area,
  towards: "Up" | "Left"
): void {
  const moved = { type: movedType(area, "Deleted"), area, towards };
  shiftCells(book, sheet, removal(area, towards), moved, "Range.delete");
}

const movedType = (area: Area, what: "Inserted" | "Deleted"): CellsMoved["type"] =>
  `${isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell"}${what}`;

/** Moves cells and everything tied to them. Refuses, as Excel does, to tear a table or merged cells apart or to push content off the sheet. */
function shiftCells(
  book: Book,
  sheet: SheetState,
  shift: Shift,
  moved: CellsMoved,
  location: string
): void {
  book.requireWritable(sheet, location);
  requireWhole(sheet, shift, location);
  const used = usedArea(sheet, false);
  const moveFilters = shiftFilters(book.state, sheet, shift);
  if (used) {
    requireRoom(sheet, shift, location);
    moveCells(sheet, shift, used);
  }
  if (movesEverything(shift)) moveLines(sheet, shift);
  shiftTables(sheet, shift);
  moveAttachments(sheet, shift);
  moveFilters();
  moveCharts(book, sheet, shift);
  moveFormulas(book, sheet, shift);
  for (const kept of book.state.keptRanges)
    for (const range of kept()) {
      if (range.sheet !== sheet) continue;
      const moved = movedArea(range.area, shift);
      if (typeof moved === "object") range.area = moved;
    }
  const rows = shift.axis === "rows";
  const changed: Area = rows
    ? {
        row: shift.at,
        rows: MAX_ROWS - shift.at,
        column: shift.bandFirst,
        columns: shift.bandCount,
      }
    : {
        row: shift.bandFirst,
        rows: shift.bandCount,
        column: shift.at,
        columns: MAX_COLUMNS - shift.at,
      };
  book.changedCells(sheet, changed, moved);
}

function requireWhole(sheet: SheetState, shift: Shift, location: string): void {
  if (sheet.merges.some((merge) => movedArea(merge, shift) === "torn"))
    throw new HostError("MergedRangeConflict", "This would split merged cells.", location);
  if (sheet.tables.some((table) => movedArea(table.area, shift) === "torn"))
    throw new HostError("InsertDeleteConflict", "This would shift part of a table.", location);
}

function requireRoom(sheet: SheetState, shift: Shift, location: string): void {
  if (shift.count < 0) return;
  const edge: Area =
    shift.axis === "rows"
      ? {
          row: MAX_ROWS - shift.count,
          rows: shift.count,
          column: shift.bandFirst,
          columns: shift.bandCount,
        }
      : {
          column: MAX_COLUMNS - shift.count,
          columns: shift.count,
          row: shift.bandFirst,
          rows: shift.bandCount,
        };
  if (usedArea(sheet, true, edge))
    throw new HostError(
      "NonBlankCellOffSheet",
      "This would push non-blank cells off the sheet.",
      location
    );
}

function moveCells(sheet: SheetState, shift: Shift, used: Area): void {
  const byRows = shift.axis === "rows";
  const last = byRows ? lastRow(used) : lastColumn(used);
  const lastAcross = Math.min(
    byRows ? lastColumn(used) : lastRow(used),
    shift.bandFirst + shift.bandCount - 1
  );
  const put = (position: number, from: number) => {
    for (let across = shift.bandFirst; across <= lastAcross; across++)
      if (byRows) copyCell(sheet, from, across, position, across);
      else copyCell(sheet, across, from, across, position);
  };
  if (shift.count > 0)
    for (let to = last + shift.count; to >= shift.at; to--)
      put(to, to - shift.count >= shift.at ? to - shift.count : -1);
  else
    for (let to = shift.at; to <= last; to++)
      put(to, to - shift.count <= last ? to - shift.count : -1);
}

/** From row or column -1: empties the target. */
function copyCell(sheet: SheetState, row: number, column: number, toRow: number, toColumn: number) {
  const { cells } = sheet;
  const formula = row < 0 || column < 0 ? undefined : cells.formula(row, column);
  const value = row < 0 || column < 0 ? undefined : cells.value(row, column);
  const style = row < 0 || column < 0 ? undefined : cells.style(row, column);
  const isSame =
    value === cells.value(toRow, toColumn) &&
    formula === cells.formula(toRow, toColumn) &&
    style === cells.style(toRow, toColumn);
  if (isSame) return;
  if (formula !== undefined) cells.setFormula(toRow, toColumn, formula, value);
  else cells.setValue(toRow, toColumn, value);
  cells.setStyle(toRow, toColumn, style);
}

function moveLines(sheet: SheetState, shift: Shift): void {
  const lines: Map<number, unknown> = shift.axis === "rows" ? sheet.rows : sheet.columns;
  const moved = [...lines].flatMap(([line, state]): [number, unknown][] => {
    if (line < shift.at) return [[line, state]];
    return line < shift.at - shift.count ? [] : [[line + shift.count, state]];
  });
  if (lines.size === 0) return;
  lines.clear();
  for (const [line, state] of moved) lines.set(line, state);
  sheet.changed.add(shift.axis);
}

const movedOrKept = (area: Area, shift: Shift): Area[] => {
  const moved = movedArea(area, shift);
  return moved === "gone" ? [] : [moved === "torn" ? area : moved];
};

function moveAttachments(sheet: SheetState, shift: Shift): void {
  const moveAll = (areas: readonly Area[]) => areas.flatMap((area) => movedOrKept(area, shift));
  const withAreas = <T extends { areas: Area[] }>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ ...item, areas: moveAll(item.areas) }))
      .filter((item) => item.areas.length > 0);
  if (sheet.merges.length) sheet.changed.add("merges");
  sheet.merges = moveAll(sheet.merges);
  if (sheet.conditionalFormats.length) sheet.changed.add("conditionalFormats");
  sheet.conditionalFormats = withAreas(sheet.conditionalFormats);
  if (sheet.validations.length) sheet.changed.add("validations");
  sheet.validations = withAreas(sheet.validations);
  if (sheet.hyperlinks.length) sheet.changed.add("hyperlinks");
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    movedOrKept(link.area, shift).map((area) => ({ ...link, area }))
  );
  if (!sheet.autoFilter) return;
  const [filtered] = movedOrKept(sheet.autoFilter.area, shift);
  sheet.autoFilter = filtered ? { ...sheet.autoFilter, area: filtered } : undefined;
  sheet.changed.add("autoFilter");
}

function moveCharts(book: Book, shifted: SheetState, shift: Shift): void {
  const follow = (reference: { sheet: string; area: Area } | undefined): boolean => {
    if (!reference || reference.sheet !== shifted.name) return false;
    const moved = movedArea(reference.area, shift);
    if (typeof moved === "string" || moved === reference.area) return false;
    reference.area = moved;
    return true;
  };
  for (const sheet of book.state.sheets)
    for (const chart of sheet.charts)
      for (const series of chart.series) {
        const parts = [series.nameRef, series.values, series.categories].map(follow);
        if (!parts.includes(true)) continue;
        chart.changed = true;
        sheet.changed.add("charts");
      }
}

function moveFormulas(book: Book, shifted: SheetState, shift: Shift): void {
  for (const sheet of book.state.sheets)
    for (const [row, column, formula] of [...sheet.cells.allFormulas()]) {
      const moved = shiftFormula(formula, sheet.name, shifted.name, shift);
      if (moved !== formula)
        sheet.cells.setFormula(row, column, moved, sheet.cells.value(row, column));
    }
  for (const name of book.state.names)
    name.formula = shiftFormula(name.formula, "", shifted.name, shift);
}

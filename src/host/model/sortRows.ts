import { invalidArgument, notImplemented } from "../protocol/hostError";
import { optionalFlag, record, whole } from "../protocol/readArgument";
import type { Book } from "./book";
import type { Area, CellScalar, SheetState } from "./state";

export interface SortField {
  /** Offset of the column in the sorted area. */
  key: number;
  ascending: boolean;
}

export function readSortFields(fields: readonly unknown[], columns: number): SortField[] {
  return fields.map((field) => {
    const given = record(field, "SortField");
    const key = whole(given["key"], "SortField.key");
    if (key < 0 || key >= columns) throw invalidArgument(undefined, "SortField.key");
    const sortOn = given["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw notImplemented(`Sorting on ${String(sortOn)}`);
    return { key, ascending: optionalFlag(given["ascending"], true) };
  });
}

/** Excel's order of kinds: numbers, text, truth values, errors; blanks come last in both directions. */
function kindOf(value: CellScalar | undefined): number {
  if (value === undefined) return 4;
  if (typeof value === "object") return 3;
  if (typeof value === "boolean") return 2;
  return typeof value === "string" ? 1 : 0;
}

function compare(
  a: CellScalar | undefined,
  b: CellScalar | undefined,
  collator: Intl.Collator
): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "object" || a === undefined) return 0;
  return Number(a) - Number(b);
}

/** Sorts whole rows of an area, stable, with their formats. */
export function sortRows(
  book: Book,
  sheet: SheetState,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean
): void {
  book.requireWritable(sheet, "RangeSort.apply");
  const { cells } = sheet;
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const rows = Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    if (columns.some((column) => cells.formula(row, column) !== undefined))
      throw notImplemented("Sorting cells with formulas");
    return {
      values: columns.map((column) => cells.value(row, column)),
      styles: columns.map((column) => cells.style(row, column)),
    };
  });
  const collator = new Intl.Collator("en-US", { sensitivity: matchCase ? "variant" : "accent" });
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [left, right] = [a.values[key], b.values[key]];
      const order = compare(left, right, collator);
      const isBlank = left === undefined || right === undefined;
      if (order !== 0) return ascending || isBlank ? order : -order;
    }
    return 0;
  });
  for (const [i, row] of rows.entries())
    for (const [j, column] of columns.entries()) {
      cells.setValue(area.row + i, column, row.values[j]);
      cells.setStyle(area.row + i, column, row.styles[j]);
    }
  book.changedCells(sheet, area);
}

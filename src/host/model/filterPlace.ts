import { invalidArgument, notImplemented } from "../protocol/hostError";
import { choice, list, optionalText, record, text } from "../protocol/readArgument";
import type { Book } from "./book";
import { applyCriteria } from "./filterRows";
import type { Area, FilterCriterion, SheetState, TableState } from "./state";

/** A filter, wherever it lives: of a sheet or of a table. */
export interface FilterPlace {
  book: Book;
  sheet: SheetState;
  /** Header and data; undefined: there is no filter. */
  area(): Area | undefined;
  criteria(): readonly FilterCriterion[];
  set(criteria: FilterCriterion[], area: Area): void;
  remove(): void;
}

export const sheetFilter = (book: Book, sheet: SheetState): FilterPlace => ({
  book,
  sheet,
  area: () => sheet.autoFilter?.area,
  criteria: () => sheet.autoFilter?.criteria ?? [],
  set(criteria, area) {
    sheet.autoFilter = { area, criteria };
    book.changed(sheet, "autoFilter");
  },
  remove() {
    sheet.autoFilter = undefined;
    book.changed(sheet, "autoFilter");
  },
});

export const tableFilter = (book: Book, sheet: SheetState, table: TableState): FilterPlace => ({
  book,
  sheet,
  area: () => ({ ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) }),
  criteria: () => table.criteria,
  set(criteria) {
    table.criteria = criteria;
    table.changed = true;
    book.changed(sheet, "tables");
  },
  remove() {
    table.showFilterButton = false;
    table.changed = true;
    book.changed(sheet, "tables");
  },
});

/** Replaces all criteria and shows and hides rows accordingly. */
export function setCriteria(place: FilterPlace, criteria: FilterCriterion[], area: Area): void {
  place.book.requireWritable(place.sheet, "AutoFilter.apply");
  const before = place.criteria().length;
  place.set(criteria, area);
  if (before || criteria.length) applyCriteria(place.book, place.sheet, area, criteria);
}

/** Shows all rows again and forgets the criteria. */
export function clearFilter(place: FilterPlace): void {
  const area = place.area();
  if (area && place.criteria().length) setCriteria(place, [], area);
}

/** Replaces the criterion of one column. */
export function setCriterion(place: FilterPlace, area: Area, criterion: FilterCriterion): void {
  const others = place.criteria().filter((other) => other.column !== criterion.column);
  setCriteria(place, [...others, criterion], area);
}

const FILTERS_ON = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
] as const;

/** A client's `FilterCriteria` for one column. */
export function readCriterion(column: number, input: unknown): FilterCriterion {
  const given = record(input, "FilterCriteria");
  if (given["filterOn"] === "Dynamic") throw notImplemented("Dynamic filters");
  const filterOn = choice(given["filterOn"], FILTERS_ON, "FilterCriteria.filterOn");
  const values =
    given["values"] === undefined ? undefined : list(given["values"]).map((v) => text(v));
  const criterion1 = optionalText(given["criterion1"]);
  const criterion2 = optionalText(given["criterion2"]);
  if (filterOn === "Values" ? !values : criterion1 === undefined) throw invalidArgument();
  return {
    column,
    filterOn,
    ...(values ? { values } : {}),
    ...(criterion1 === undefined ? {} : { criterion1 }),
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(criterion2 === undefined
      ? {}
      : { operator: choice(given["operator"] ?? "And", ["And", "Or"]) }),
  };
}

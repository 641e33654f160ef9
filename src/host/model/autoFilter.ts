import { invalidArgument, notImplemented } from "../protocol/hostError";
import { choice, list, number, optionalText, record, text, whole } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";
import { applyCriteria } from "./filterRows";
import { Range } from "./range";
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

function setCriteria(place: FilterPlace, criteria: FilterCriterion[], area: Area): void {
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

function withCriterion(place: FilterPlace, area: Area, criterion: FilterCriterion): void {
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

function readCriterion(column: number, input: unknown): FilterCriterion {
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

export class AutoFilter extends WireObject {
  override readonly wireName = "AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly place: FilterPlace
  ) {
    super();
  }

  override get scalars() {
    return ["Enabled", "IsDataFiltered", "Criteria"];
  }

  get Enabled(): boolean {
    return this.place.area() !== undefined;
  }

  get IsDataFiltered(): boolean {
    return this.place.criteria().length > 0;
  }

  get Criteria(): FilterCriterion[] {
    return [...this.place.criteria()];
  }

  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const location = "AutoFilter.apply";
    const target = range instanceof Range ? range : undefined;
    if (!target || target.sheet !== this.place.sheet) throw invalidArgument(undefined, location);
    if (column === undefined) return setCriteria(this.place, [], target.area);
    const index = whole(column, location);
    if (index < 0 || index >= target.area.columns) throw invalidArgument(undefined, location);
    withCriterion(this.place, target.area, readCriterion(index, criteria));
  }

  ClearCriteria(): void {
    clearFilter(this.place);
  }

  ClearColumnCriteria(column: unknown): void {
    const index = whole(column, "AutoFilter.clearColumnCriteria");
    const area = this.place.area();
    const rest = this.place.criteria().filter((criterion) => criterion.column !== index);
    if (area) setCriteria(this.place, rest, area);
  }

  GetRangeOrNullObject(): Range | null {
    const area = this.place.area();
    return area ? new Range(this.book, this.place.sheet, area) : null;
  }

  Reapply(): void {
    const area = this.place.area();
    if (area) setCriteria(this.place, [...this.place.criteria()], area);
  }

  Remove(): void {
    clearFilter(this.place);
    this.place.remove();
  }
}

/** The filter of one table column. */
export class Filter extends WireObject {
  override readonly wireName = "Filter";

  constructor(
    private readonly place: FilterPlace,
    private readonly column: number
  ) {
    super();
  }

  override get scalars() {
    return ["Criteria"];
  }

  get Criteria(): FilterCriterion | null {
    return this.place.criteria().find((criterion) => criterion.column === this.column) ?? null;
  }

  Apply(criteria: unknown): void {
    this.set(readCriterion(this.column, criteria));
  }

  ApplyValuesFilter(values: unknown): void {
    const wanted = list(values, "Filter.applyValuesFilter").map((value) => text(value));
    this.set({ column: this.column, filterOn: "Values", values: wanted });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }

  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: String(number(count)) });
  }

  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: String(number(count)) });
  }

  Clear(): void {
    const area = this.place.area();
    const rest = this.place.criteria().filter((criterion) => criterion.column !== this.column);
    if (area && rest.length < this.place.criteria().length) setCriteria(this.place, rest, area);
  }

  private set(criterion: FilterCriterion): void {
    const area = this.place.area();
    if (!area) throw invalidArgument(undefined, "Filter.apply");
    withCriterion(this.place, area, criterion);
  }
}

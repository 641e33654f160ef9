import { applyCriteria, showRows } from "./filterRows";
import { sameArea } from "../range/area";
import type { Area, FilterCriterion, SheetState, TableState, WorkbookState } from "../state";

/** A filter, wherever it lives: of a sheet or of a table. */
export interface FilterPlace {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  /** Absent for the sheet's own filter. */
  readonly tableId: string | undefined;
  /** Header and data; undefined: there is no filter. */
  area(): Area | undefined;
  criteria(): readonly FilterCriterion[];
  /** Keeps the criteria; the rows are not its business. */
  set(criteria: FilterCriterion[], area: Area): void;
  remove(): void;
}

export function sheetFilter(workbook: WorkbookState, sheet: SheetState): FilterPlace {
  const changed = () => workbook.emit({ kind: "aspect", sheet, aspect: "autoFilter" });
  return {
    workbook,
    sheet,
    tableId: undefined,
    area: () => sheet.autoFilter?.area,
    criteria: () => sheet.autoFilter?.criteria ?? [],
    set(criteria, area) {
      sheet.autoFilter = { area, criteria };
      changed();
    },
    remove() {
      sheet.autoFilter = undefined;
      changed();
    },
  };
}

export function tableFilter(
  workbook: WorkbookState,
  sheet: SheetState,
  table: TableState
): FilterPlace {
  const changed = () => {
    table.changed = true;
    workbook.emit({ kind: "aspect", sheet, aspect: "tables" });
  };
  return {
    workbook,
    sheet,
    tableId: table.id,
    area: () =>
      table.showHeaders && table.showFilterButton
        ? { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) }
        : undefined,
    criteria: () => table.criteria,
    set(criteria) {
      table.criteria = criteria;
      changed();
    },
    remove() {
      table.showFilterButton = false;
      changed();
    },
  };
}

/** Every filter of a sheet that shows its buttons. */
export const filtersOf = (workbook: WorkbookState, sheet: SheetState): FilterPlace[] =>
  [
    sheetFilter(workbook, sheet),
    ...sheet.tables.map((table) => tableFilter(workbook, sheet, table)),
  ].filter((place) => place.area() !== undefined);

/** Replaces all criteria and shows and hides rows accordingly. */
export function setCriteria(
  place: FilterPlace,
  criteria: readonly FilterCriterion[],
  area: Area
): void {
  const old = place.area();
  const wasFiltered = place.criteria().length > 0;
  if (wasFiltered && old && !sameArea(old, area)) showRows(place, old);
  place.set([...criteria], area);
  if (wasFiltered || criteria.length > 0) applyCriteria(place, area, criteria);
}

/** Shows all rows again and forgets the criteria. */
export function clearFilter(place: FilterPlace): void {
  const area = place.area();
  if (area && place.criteria().length > 0) setCriteria(place, [], area);
}

/** Replaces the criterion of one column; undefined: the column filters no more. */
export function setCriterion(
  place: FilterPlace,
  area: Area,
  column: number,
  criterion: FilterCriterion | undefined
): void {
  const old = place.area();
  const kept = old && sameArea(old, area) ? place.criteria() : [];
  const others = kept.filter((other) => other.column !== column);
  setCriteria(place, criterion ? [...others, criterion] : others, area);
}

/** Shows all rows and takes the buttons away. */
export function removeFilter(place: FilterPlace): void {
  clearFilter(place);
  place.remove();
}

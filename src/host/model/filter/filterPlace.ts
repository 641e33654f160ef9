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

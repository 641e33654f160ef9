import { HostError } from "../../protocol/hostError";
import { intersection } from "../range/area";
import type { Area, SheetState } from "../state";

/** Whether a row is hidden by a filter and not by hand. */
export function isFilteredOut(sheet: SheetState, row: number): boolean {
  if (sheet.rows.get(row)?.hidden !== true) return false;
  return [...sheet.tables, ...(sheet.autoFilter ? [sheet.autoFilter] : [])].some(
    ({ criteria, area }) => criteria.length > 0 && row > area.row && row < area.row + area.rows
  );
}

/** Whether a filter hides some of the area's rows. */
export function isFiltered(sheet: SheetState, area: Area): boolean {
  const filters = [...sheet.tables, ...(sheet.autoFilter ? [sheet.autoFilter] : [])];
  return filters
    .filter(({ criteria }) => criteria.length > 0)
    .some((filter) => {
      const { row, rows } = intersection({ ...area, column: filter.area.column }, filter.area) ?? {
        row: 0,
        rows: 0,
      };
      return [...sheet.rows].some(
        ([line, { hidden }]) => hidden === true && line >= row && line < row + rows
      );
    });
}

/**
 * Excel raises no error but puts the values of an array into the wrong rows when a filter hides some of them
 * (https://github.com/OfficeDev/office-js/issues/224). Nothing sensible can rely on that, so it is refused here.
 */
export function requireUnfiltered(sheet: SheetState, area: Area, location: string): void {
  if (area.rows > 1 && isFiltered(sheet, area))
    throw new HostError(
      "FilteredRangeConflict",
      "The attempted operation causes a conflict with a filtered range.",
      location
    );
}

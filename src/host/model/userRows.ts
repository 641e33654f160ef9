import { intersection } from "./range/area";
import { arrangeRows } from "./sort/arrangeRows";
import type { FilterPlace } from "./filter/filterPlace";
import { setCriteria } from "./filter/setFilter";
import type { Area, FilterCriterion, SheetState, WorkbookState } from "./state";

const isClosed = (workbook: WorkbookState, sheet: SheetState): boolean =>
  sheet.isProtected || workbook.readOnly;

/** What a person chose in a filter's menu. False: nothing happened, since the sheet is closed or the filter gone. */
export function userFilter(place: FilterPlace, criteria: readonly FilterCriterion[]): boolean {
  const area = place.area();
  if (!area || isClosed(place.workbook, place.sheet)) return false;
  setCriteria(place, criteria, area);
  return true;
}

/**
 * Rows put in order by a person: the row `order[i]` of the area comes to place `i`. False: nothing happened, since the sheet
 * is closed or merged cells are in the way.
 */
export function userArrange(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  order: readonly number[]
): boolean {
  const isBlocked = sheet.merges.some((merge) => intersection(merge, area));
  if (isBlocked || isClosed(workbook, sheet)) return false;
  arrangeRows(workbook, sheet, area, order);
  workbook.emit({ kind: "cells", sheet, area, by: "user" });
  return true;
}

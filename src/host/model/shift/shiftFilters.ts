import { filtersOf, type FilterPlace } from "../filter/filterPlace";
import { clearFilter, setCriteria } from "../filter/setFilter";
import { movedArea, type Shift } from "./shift";
import type { SheetState, WorkbookState } from "../state";

/**
 * Lets the criteria of a sheet's filters follow their columns; a vanished column filters no more. Asked before the cells
 * move; what it returns is done afterwards.
 */
export function shiftFilters(workbook: WorkbookState, sheet: SheetState, shift: Shift): () => void {
  const places = shift.axis === "columns" ? filtersOf(workbook, sheet) : [];
  const steps = places.flatMap((place) => {
    const area = place.area();
    if (!area || place.criteria().length === 0) return [];
    const moved = movedArea(area, shift);
    if (typeof moved === "string") {
      // the rows must be shown while it is still known which they were
      if (moved === "gone") clearFilter(place);
      return [];
    }
    const kept = place.criteria().flatMap((criterion) => {
      const column = { ...area, column: area.column + criterion.column, columns: 1 };
      const to = movedArea(column, shift);
      return typeof to === "string" ? [] : [{ ...criterion, column: to.column - moved.column }];
    });
    return [() => follow(place, kept)];
  });
  return () => {
    for (const step of steps) step();
  };
}

function follow(place: FilterPlace, criteria: Parameters<typeof setCriteria>[1]): void {
  const area = place.area();
  if (!area) return;
  if (criteria.length < place.criteria().length) setCriteria(place, criteria, area);
  else place.set([...criteria], area);
}

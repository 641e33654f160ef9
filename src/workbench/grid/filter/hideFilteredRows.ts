import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";
import { isFilteredOut } from "../../../host/model/filter/filteredRows";
import type { WorkbookState } from "../../../host/model/state";

/**
 * Makes the grid leave out the rows that a filter hides, as its own filters would: copying, deleting and filling pass them
 * over too.
 */
export function hideFilteredRows(injector: Injector, workbook: WorkbookState): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    handler(isFiltered, { subUnitId, row }, next) {
      const sheet = workbook.sheetById(subUnitId);
      return sheet && isFilteredOut(sheet, row) ? true : next(isFiltered);
    },
  });
}

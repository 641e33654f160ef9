import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { WorkbookState } from "../../host/model/state";
import { tableLook } from "./tableLook";

/** Makes the grid paint tables in their style, which the cells themselves do not carry. */
export function dressTables(injector: Injector, workbook: WorkbookState): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const sheet = workbook.sheetById(subUnitId);
      const themeStyle = sheet?.tables.length ? tableLook(sheet, row, col) : undefined;
      return next(themeStyle ? { ...cell, themeStyle } : cell);
    },
  });
}

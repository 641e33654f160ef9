import type { Injector } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { SheetState } from "../../host/model/state";
import type { GridView } from "../charts/chartLayer";
import { UNIT_ID } from "./engineCommand";
import type { CellBox } from "./filter/filterLayer";

function shown(injector: Injector) {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const pane = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  return render && pane && skeleton && { render, pane, skeleton };
}

/** Reads what the engine shows; undefined before its first paint. */
export function readView(injector: Injector): GridView | undefined {
  const view = shown(injector);
  if (!view) return undefined;
  const { render, pane, skeleton } = view;
  return {
    scrollX: pane.viewportScrollX,
    scrollY: pane.viewportScrollY,
    scale: render.scene.getAncestorScale().scaleX,
    cellsLeft: skeleton.rowHeaderWidth,
    cellsTop: skeleton.columnHeaderHeight,
    paneLeft: pane.left,
    paneTop: pane.top,
  };
}

/** Where a cell of the sheet in view is on the canvas; undefined: scrolled away, hidden or not painted yet. */
export function cellBox(
  injector: Injector,
  sheet: SheetState,
  row: number,
  column: number
): CellBox | undefined {
  const view = shown(injector);
  if (view?.skeleton.worksheet.getSheetId() !== sheet.id) return undefined;
  const { render, pane, skeleton } = view;
  const { scaleX: scale } = render.scene.getAncestorScale();
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const isFrozenRow = row < (sheet.freeze?.rows ?? 0);
  const isFrozenColumn = column < (sheet.freeze?.columns ?? 0);
  const x = (at: number) => (at - (isFrozenColumn ? 0 : pane.viewportScrollX)) * scale;
  const y = (at: number) => (at - (isFrozenRow ? 0 : pane.viewportScrollY)) * scale;
  const box = {
    left: x(cell.startX),
    right: x(cell.endX),
    top: y(cell.startY),
    bottom: y(cell.endY),
  };
  const isCovered =
    (!isFrozenColumn && box.right <= pane.left) || (!isFrozenRow && box.bottom <= pane.top);
  return isCovered || box.right <= box.left || box.bottom <= box.top ? undefined : box;
}

/** The element that the engine paints on; undefined before its first paint. */
export const canvasOf = (injector: Injector): HTMLCanvasElement | undefined =>
  injector.get(IRenderManagerService).getRenderById(UNIT_ID)?.engine.getCanvasElement();

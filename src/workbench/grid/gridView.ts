import type { Injector } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { GridView } from "../charts/chartLayer";
import { UNIT_ID } from "./engineCommand";

/** Reads what the engine shows; undefined before its first paint. */
export function readView(injector: Injector): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const pane = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !pane || !skeleton) return undefined;
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

/** The element that the engine paints on; undefined before its first paint. */
export const canvasOf = (injector: Injector): HTMLCanvasElement | undefined =>
  injector.get(IRenderManagerService).getRenderById(UNIT_ID)?.engine.getCanvasElement();

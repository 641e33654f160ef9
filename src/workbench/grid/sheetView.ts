import type { Injector, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area, SheetState, WorkbookState } from "../../host/model/state";
import { userSelect } from "../../host/model/userEdit";
import { ChartLayer } from "../charts/chartLayer";
import { layOut, repaint, type RunOnSheet } from "./engineCommand";
import type { FilterLayer } from "./filter/filterLayer";
import { gridRange, isSameArea, modelArea } from "./gridRange";
import { gridRows } from "./gridSheet";
import { canvasOf, readView } from "./gridView";
import { SheetFilling } from "./sheetFilling";

/** What stays in sight above and left of a cell that a link leads to. */
const IN_SIGHT = { rows: 3, columns: 6 };

/** The sheet in view: its cells in the engine, its charts and its filter buttons over them. */
export class SheetView {
  readonly filling: SheetFilling;
  private readonly book: Workbook;
  private charts: ChartLayer | undefined;
  private resizing: ResizeObserver | undefined;
  private isTurning = false;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly unit: ReturnType<FUniver["createWorkbook"]>,
    private readonly injector: Injector,
    private readonly run: RunOnSheet,
    private readonly filters: FilterLayer
  ) {
    this.book = unit.getWorkbook();
    this.filling = new SheetFilling((sheet) => repaint(run, sheet));
  }

  get sheet(): SheetState | undefined {
    return this.workbook.sheetById(this.book.getActiveSheet().getSheetId());
  }

  /** The engine has painted: from now on there is something to lie over. */
  attach(overlays: HTMLElement): void {
    const canvas = canvasOf(this.injector);
    if (!canvas?.parentElement) return;
    this.charts = new ChartLayer(canvas.parentElement, this.workbook, (event) =>
      canvas.dispatchEvent(new WheelEvent(event.type, event))
    );
    this.resizing = new ResizeObserver(() => {
      const [at, from] = [canvas.getBoundingClientRect(), overlays.getBoundingClientRect()];
      Object.assign(this.filters.element.style, {
        left: `${at.left - from.left}px`,
        top: `${at.top - from.top}px`,
        width: `${at.width}px`,
        height: `${at.height}px`,
      });
      this.place();
    });
    this.resizing.observe(canvas);
    if (this.sheet) this.show(this.sheet);
  }

  show(sheet: SheetState): void {
    const target = this.book.getSheetBySheetId(sheet.id);
    if (target && !this.filling.has(sheet.id)) {
      // rows that were filled since the grid got the sheet
      const rowData = gridRows(sheet, this.workbook.styles);
      this.run("sheet.mutation.set-row-data", sheet, { rowData });
      layOut(this.run, sheet);
      this.filling.fill(sheet, target);
    }
    this.charts?.show(sheet);
    this.filters.show(sheet);
    this.place();
  }

  refreshCharts(sheet: SheetState): void {
    this.charts?.refresh(sheet);
  }

  showFilters(sheet: SheetState): void {
    if (sheet !== this.sheet) return;
    this.filters.show(sheet);
    this.placeSoon();
  }

  place(): void {
    const view = readView(this.injector);
    if (view) this.charts?.place(view);
    this.filters.place();
  }

  /** After the engine has measured again. */
  placeSoon(): void {
    requestAnimationFrame(() => this.place());
  }

  /** Shows a sheet and what is selected on it; does nothing where the grid is there already. */
  turnTo(sheet: SheetState, area?: Area): void {
    this.isTurning = true;
    try {
      if (sheet !== this.sheet) this.run("sheet.operation.set-worksheet-active", sheet);
      const shown = this.selected();
      if (!area || (shown && isSameArea(shown, area))) return;
      const target = this.unit.getActiveSheet();
      target.getRange(gridRange(area)).activate();
      target.scrollToCell(
        Math.max(0, area.row - IN_SIGHT.rows),
        Math.max(0, area.column - IN_SIGHT.columns)
      );
    } finally {
      this.isTurning = false;
    }
  }

  /** What the engine has selected on the sheet in view is selected in the workbook, unless it was the workbook that turned to it. */
  selectByUser(): void {
    const { sheet, workbook } = this;
    const area = this.selected();
    if (this.isTurning || !sheet || !area) return;
    const isThere = sheet.id === workbook.activeSheetId && isSameArea(sheet.selection, area);
    if (!isThere) userSelect(workbook, sheet, area);
  }

  selected(): Area | undefined {
    const range = this.unit.getActiveSheet().getActiveRange()?.getRange();
    return range && modelArea(range);
  }

  dispose(): void {
    this.resizing?.disconnect();
    this.filling.dispose();
    this.charts?.dispose();
  }
}

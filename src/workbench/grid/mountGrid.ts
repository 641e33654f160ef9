import type { Language } from "../../core/settings";
import type { Area, SheetState, WorkbookState } from "../../host/model/state";
import { userSelect } from "../../host/model/userEdit";
import { ChartLayer } from "../charts/chartLayer";
import { applyEdit } from "./applyEdit";
import { BookUpdates } from "./bookUpdates";
import { dressTables } from "./dressTables";
import { isFromModel, layOut, repaint, runOnSheet } from "./engineCommand";
import { gridRange, isSameArea, modelArea } from "./gridRange";
import { gridRows } from "./gridSheet";
import { canvasOf, readView } from "./gridView";
import { linkAt, type LinkTarget } from "./links";
import { isRefused } from "./allowedCommands";
import { SheetFilling } from "./sheetFilling";
import { snapshot } from "./snapshot";
import { startEngine } from "./univer";
import { userEdit } from "./userEdits";

export interface GridOptions {
  container: HTMLElement;
  workbook: WorkbookState;
  language: Language;
  /** The user clicked a cell that links out of the book. */
  onWebLink(url: string): void;
}

export interface Grid {
  dispose(): void;
}

/** What stays in sight above and left of a cell that a link leads to. */
const IN_SIGHT = { rows: 3, columns: 6 };

/** Draws a workbook as a spreadsheet and keeps both in step. */
export function mountGrid(options: GridOptions): Grid {
  const { container, workbook } = options;
  const { univer, api } = startEngine(container, options.language);
  const injector = univer.__getInjector();
  const unit = api.createWorkbook(snapshot(workbook));
  dressTables(injector, workbook);
  const book = unit.getWorkbook();
  const run = runOnSheet(api);
  const filling = new SheetFilling((sheet) => repaint(run, sheet));
  let charts: ChartLayer | undefined;

  const activeSheet = () => workbook.sheetById(book.getActiveSheet().getSheetId());
  const placeCharts = () => {
    const view = readView(injector);
    if (view) charts?.place(view);
  };
  const showSheet = (sheet: SheetState) => {
    const target = book.getSheetBySheetId(sheet.id);
    if (target && !filling.has(sheet.id)) {
      // rows that were filled since the grid got the sheet
      run("sheet.mutation.set-row-data", sheet, { rowData: gridRows(sheet, workbook.styles) });
      layOut(run, sheet);
      filling.fill(sheet, target);
    }
    charts?.show(sheet);
    placeCharts();
  };
  /** Shows a sheet and what is selected on it; does nothing where the grid is there already. */
  const turnTo = (sheet: SheetState, area?: Area) => {
    if (sheet !== activeSheet()) run("sheet.operation.set-worksheet-active", sheet);
    const shown = unit.getActiveSheet().getActiveRange()?.getRange();
    if (!area || (shown && isSameArea(modelArea(shown), area))) return;
    const target = unit.getActiveSheet();
    target.getRange(gridRange(area)).activate();
    target.scrollToCell(
      Math.max(0, area.row - IN_SIGHT.rows),
      Math.max(0, area.column - IN_SIGHT.columns)
    );
  };
  const follow = (target: LinkTarget) => {
    if (target.kind === "web") return options.onWebLink(target.url);
    turnTo(target.sheet, { row: target.row, column: target.column, rows: 1, columns: 1 });
  };

  const updates = new BookUpdates(workbook, book, filling, run, {
    cellsChanged: (sheet) => charts?.refresh(sheet),
    chartsChanged: (sheet) => sheet === activeSheet() && showSheet(sheet),
    activated: (sheet) => turnTo(sheet, sheet.selection),
  });

  const events = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (!isFromModel(event.options) && isRefused(event.id)) event.cancel = true;
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params, type, options: how }) => {
      const edit = userEdit({ id, type, ...(params && { params }) }, how);
      if (edit) applyEdit(workbook, edit);
      if (id === "sheet.mutation.set-frozen" || id === "sheet.operation.set-zoom-ratio")
        requestAnimationFrame(placeCharts);
    }),
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      const sheet = activeSheet();
      if (!sheet) return;
      showSheet(sheet);
      requestAnimationFrame(placeCharts);
      if (sheet.id !== workbook.activeSheetId) userSelect(workbook, sheet, sheet.selection);
    }),
    api.addEvent(api.Event.SelectionMoveEnd, ({ selections: [selected] }) => {
      const sheet = activeSheet();
      if (sheet && selected) userSelect(workbook, sheet, modelArea(selected));
    }),
    api.addEvent(api.Event.Scroll, placeCharts),
    api.addEvent(api.Event.CellClicked, ({ row, column }) => {
      const sheet = activeSheet();
      const target = sheet && linkAt(workbook, sheet, row, column);
      if (target) follow(target);
    }),
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      const canvas = canvasOf(injector);
      if (!canvas?.parentElement) return;
      charts = new ChartLayer(canvas.parentElement, workbook, (event) =>
        canvas.dispatchEvent(new WheelEvent(event.type, event))
      );
      const sheet = activeSheet();
      if (sheet) showSheet(sheet);
    }),
  ];
  const first = workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  if (first) turnTo(first);
  if (first) showSheet(first);

  return {
    dispose() {
      updates.dispose();
      filling.dispose();
      for (const event of events) event.dispose();
      charts?.dispose();
      univer.dispose();
    },
  };
}

import type { Language } from "../../core/settings";
import type { WorkbookState } from "../../host/model/state";
import type { Say } from "../text/texts";
import { isRefused, isResizing } from "./allowedCommands";
import { applyEdit, boundsOf } from "./applyEdit";
import { BookUpdates } from "./bookUpdates";
import { dressTables } from "./dressTables";
import { nameEngine } from "./engineAccess";
import { isFromModel, runOnSheet } from "./engineCommand";
import { FilterLayer } from "./filter/filterLayer";
import { filterMenu, type GridFilterMenu } from "./filter/filterMenus";
import { hideFilteredRows } from "./filter/hideFilteredRows";
import { GridFocus } from "./gridFocus";
import { cellBox } from "./gridView";
import { linkAt } from "./links";
import { RowActions } from "./rowActions";
import { SheetView } from "./sheetView";
import { applySizes } from "./sizeEdits";
import { snapshot } from "./snapshot";
import { UndoGuard } from "./undoGuard";
import { isSelecting } from "./selecting";
import { startEngine } from "./univer";
import { userEdit } from "./userEdits";

export interface GridOptions {
  container: HTMLElement;
  workbook: WorkbookState;
  language: Language;
  say: Say;
  /** The user clicked a cell that links out of the book. */
  onWebLink(url: string): void;
  onFilterMenu(menu: GridFilterMenu): void;
  /** The user wanted to change what does not let itself be changed. */
  onRefused(): void;
}

export interface Grid {
  /** Gives the cells the keyboard. */
  enter(): void;
  dispose(): void;
}

/** Draws a workbook as a spreadsheet and keeps both in step. */
export function mountGrid(options: GridOptions): Grid {
  const { container, workbook, onRefused } = options;
  // keys that are pressed in the engine's element are the engine's
  const engineElement = document.createElement("div");
  engineElement.style.height = "100%";
  container.append(engineElement);
  const { univer, api } = startEngine(engineElement, options.language);
  const injector = univer.__getInjector();
  const focus = new GridFocus(container, injector);
  const stopNaming = nameEngine(engineElement, options.say);
  const unit = api.createWorkbook(snapshot(workbook));
  dressTables(injector, workbook);
  hideFilteredRows(injector, workbook);
  const run = runOnSheet(api);
  const actions = new RowActions(injector, workbook);
  const filters = new FilterLayer(
    workbook,
    options.say,
    (sheet, row, column) => cellBox(injector, sheet, row, column),
    (request) =>
      options.onFilterMenu(
        filterMenu(request, actions, {
          refused: onRefused,
          leave: () => focus.enter(),
        })
      )
  );
  container.append(filters.element);
  const view = new SheetView(workbook, unit, injector, run, filters);
  const updates = new BookUpdates(workbook, unit.getWorkbook(), view.filling, run, {
    cellsChanged: (sheet) => view.refreshCharts(sheet),
    chartsChanged: (sheet) => sheet === view.sheet && view.show(sheet),
    layoutChanged: (sheet) => view.showFilters(sheet),
    activated: (sheet) => view.turnTo(sheet, sheet.selection),
  });
  const guard = new UndoGuard(injector, workbook);

  /** Alt+Down opens the menu of a filtered column's header, as in Excel. */
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== "ArrowDown") return;
    const at = view.selected();
    if (!at || !filters.openAt(at.row, at.column)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener("keydown", onKey, { capture: true });

  const events = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (isFromModel(event.options)) return;
      const isClosed = view.sheet?.isProtected === true || workbook.readOnly;
      if (isRefused(event.id) || (isClosed && isResizing(event.id))) event.cancel = true;
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params, type, options: how }) => {
      const command = { id, type, ...(params && { params }) };
      applySizes(workbook, command, how);
      const edit = userEdit(command, how);
      if (edit && updates.whileDrawn(() => applyEdit(workbook, edit))) guard.edited(edit.sheetId);
      else if (edit) {
        const sheet = workbook.sheetById(edit.sheetId);
        if (sheet) updates.redraw(sheet, boundsOf(edit.cells));
        onRefused();
      }
      if (isSelecting(command)) view.selectByUser();
      if (id === "sheet.mutation.set-frozen" || id === "sheet.operation.set-zoom-ratio")
        view.placeSoon();
    }),
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      const { sheet } = view;
      if (!sheet) return;
      view.show(sheet);
      view.placeSoon();
      view.selectByUser();
    }),
    api.addEvent(api.Event.Scroll, () => view.place()),
    api.addEvent(api.Event.CellClicked, ({ row, column }) => {
      const target = view.sheet && linkAt(workbook, view.sheet, row, column);
      if (target?.kind === "web") options.onWebLink(target.url);
      else if (target) {
        view.turnTo(target.sheet, { row: target.row, column: target.column, rows: 1, columns: 1 });
        view.selectByUser();
      }
    }),
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) view.attach(container);
    }),
  ];
  const first = workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  if (first) {
    view.turnTo(first);
    view.show(first);
  }

  return {
    enter: () => focus.enter(),
    dispose() {
      container.removeEventListener("keydown", onKey, { capture: true });
      stopNaming();
      focus.dispose();
      guard.dispose();
      updates.dispose();
      for (const event of events) event.dispose();
      view.dispose();
      univer.dispose();
    },
  };
}

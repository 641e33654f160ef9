import { IUndoRedoService, type Injector } from "@univerjs/core";
import type { WorkbookState } from "../../host/model/state";
import { UNIT_ID } from "./engineCommand";

/**
 * Keeps Ctrl+Z honest: what the user typed can be taken back until the add-in writes on the same sheet. After that an undo
 * could put old values over new ones or into rows that have moved, so there is none, as in Excel before add-ins could be undone.
 */
export class UndoGuard {
  private readonly sheets = new Set<string>();
  private readonly stop: () => void;

  constructor(injector: Injector, workbook: WorkbookState) {
    this.stop = workbook.onChange((change) => {
      if (change.kind !== "cells" || change.by === "user" || !this.sheets.has(change.sheet.id))
        return;
      this.sheets.clear();
      injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID);
    });
  }

  /** The user has changed something there that can be undone. */
  edited(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  dispose(): void {
    this.stop();
  }
}

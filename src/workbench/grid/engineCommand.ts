import type { IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { SheetState } from "../../host/model/state";
import { NO, YES } from "./engineEnums";

/** The engine's name for the one book it shows. */
export const UNIT_ID = "book";

/**
 * Marks what comes from the workbook, so that it is neither taken for the user's doing nor undone by the user. To the
 * engine it is another person's work (`fromCollab`), which does not turn to the sheets that are added.
 */
const FROM_MODEL = { onlyLocal: true, fromModel: true, fromCollab: true };

export const isFromModel = (options: IExecutionOptions | undefined): boolean =>
  options?.fromModel === true;

/** Runs one of the engine's mutations on a sheet, on the workbook's behalf. */
export type RunOnSheet = (id: string, sheet: { id: string }, params?: object) => void;

export const runOnSheet =
  (api: FUniver): RunOnSheet =>
  (id, sheet, params = {}) => {
    api.syncExecuteCommand(id, { unitId: UNIT_ID, subUnitId: sheet.id, ...params }, FROM_MODEL);
  };

/** Measures a sheet again after its rows or columns got other sizes: of what the engine itself measures after, this changes nothing. */
export const layOut = (run: RunOnSheet, sheet: SheetState): void =>
  run("sheet.mutation.toggle-gridlines", sheet, {
    showGridlines: sheet.showGridlines ? YES : NO,
  });

/** Draws a sheet again after its cells were changed underneath. */
export const repaint = (run: RunOnSheet, sheet: { id: string }): void =>
  run("sheet.mutation.set-range-values", sheet, { cellValue: {} });

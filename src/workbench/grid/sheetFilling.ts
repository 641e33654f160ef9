import type { Worksheet } from "@univerjs/core";
import type { SheetState } from "../../host/model/state";
import { gridRow } from "./gridCell";

/** Cells converted in one go: about 30 ms. */
const CELLS_AT_ONCE = 40_000;

/**
 * Copies the cells of a sheet to the grid when it is first shown: what fits a screen at once, the rest piece by piece
 * between frames, so that a book of any size opens without a pause.
 */
export class SheetFilling {
  private readonly started = new Set<string>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly repaint: (sheet: SheetState) => void) {}

  /** Whether the sheet was ever shown; until then its changes need not be passed on. */
  has(sheetId: string): boolean {
    return this.started.has(sheetId);
  }

  fill(sheet: SheetState, target: Worksheet): void {
    if (this.started.has(sheet.id)) return;
    this.started.add(sheet.id);
    this.step(sheet, target, 0);
  }

  forget(sheetId: string): void {
    this.started.delete(sheetId);
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private step(sheet: SheetState, target: Worksheet, first: number): void {
    const matrix = target.getCellMatrix();
    let row = first;
    for (let cells = 0; row < sheet.cells.rowCount && cells < CELLS_AT_ONCE; row++) {
      const cellsOfRow = gridRow(sheet, row);
      if (cellsOfRow) matrix.setRow(row, cellsOfRow);
      cells += (sheet.cells.rowValues(row)?.length ?? 0) + 1;
    }
    if (row < sheet.cells.rowCount) {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        if (this.started.has(sheet.id)) this.step(sheet, target, row);
      });
      this.timers.add(timer);
    }
    if (first > 0) this.repaint(sheet);
  }
}

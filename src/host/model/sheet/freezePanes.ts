import { invalidArgument } from "../../protocol/hostError";
import { optionalWhole } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import {
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  splitAddress,
} from "../range/area";
import type { Book } from "../book";
import { Range } from "../range/range";
import type { SheetState } from "../state";

export class WorksheetFreezePanes extends WireObject {
  override readonly wireName = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.set({ rows: optionalWhole(count, 1), columns: 0 });
  }

  FreezeColumns(count: unknown): void {
    this.set({ rows: 0, columns: optionalWhole(count, 1) });
  }

  /** Freezes everything above and left of the given range's lower right corner. */
  FreezeAt(frozen: unknown): void {
    const area =
      frozen instanceof Range
        ? frozen.area
        : typeof frozen === "string"
          ? parseArea(splitAddress(frozen).cells)
          : undefined;
    if (!area) throw invalidArgument(undefined, "WorksheetFreezePanes.freezeAt");
    this.set({
      rows: isWholeColumns(area) ? 0 : area.row + area.rows,
      columns: isWholeRows(area) ? 0 : area.column + area.columns,
    });
  }

  Unfreeze(): void {
    this.sheet.freeze = undefined;
    this.book.changed(this.sheet, "freeze");
  }

  /** The frozen cells; whole rows or columns when only those are frozen. */
  GetLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    const rows = freeze.rows || MAX_ROWS;
    const columns = freeze.columns || MAX_COLUMNS;
    return new Range(this.book, this.sheet, { row: 0, column: 0, rows, columns });
  }

  private set(freeze: { rows: number; columns: number }): void {
    const isEmpty = freeze.rows + freeze.columns <= 0;
    if (isEmpty || freeze.rows < 0 || freeze.columns < 0)
      throw invalidArgument(undefined, "WorksheetFreezePanes");
    this.sheet.freeze = freeze;
    this.book.changed(this.sheet, "freeze");
  }
}

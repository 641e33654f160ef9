import type { Workbook, Worksheet } from "@univerjs/core";
import type { Area, SheetState, WorkbookState } from "../../host/model/state";
import { layOut, type RunOnSheet } from "./engineCommand";
import { NO } from "./engineEnums";
import { gridCell } from "./gridCell";
import { gridExtent } from "./gridSheet";
import { tallRows } from "./rowHeights";
import type { SheetFilling } from "./sheetFilling";

/** About 30 ms of work. */
const CELLS_AT_ONCE = 40_000;

function copyCells(sheet: SheetState, target: Worksheet, area: Area): void {
  const matrix = target.getCellMatrix();
  const rowEnd = Math.min(area.row + area.rows, target.getRowCount());
  const columnEnd = Math.min(area.column + area.columns, target.getColumnCount());
  for (let row = area.row; row < rowEnd; row++)
    for (let column = area.column; column < columnEnd; column++) {
      const cell = gridCell(sheet, row, column);
      if (cell) matrix.setValue(row, column, cell);
      else if (matrix.getValue(row, column)) matrix.realDeleteValue(row, column);
    }
}

/** Shows more rows and columns when the sheet has outgrown the grid. */
export function growGrid(sheet: SheetState, target: Worksheet, run: RunOnSheet): void {
  const { rows, columns } = gridExtent(sheet);
  if (rows > target.getRowCount())
    run("sheet.mutation.set-worksheet-row-count", sheet, { rowCount: rows });
  if (columns > target.getColumnCount())
    run("sheet.mutation.set-worksheet-column-count", sheet, { columnCount: columns });
}

/** Changed cells on their way to the grid, copied a bounded number at a time. */
export class CellUpdates {
  private readonly pieces: { sheet: SheetState; area: Area }[] = [];

  constructor(
    private readonly workbook: WorkbookState,
    private readonly book: Workbook,
    private readonly filling: SheetFilling,
    private readonly run: RunOnSheet
  ) {}

  get pending(): boolean {
    return this.pieces.length > 0;
  }

  add(sheet: SheetState, area: Area): void {
    this.pieces.push({ sheet, area });
  }

  /** Copies the next cells; returns the sheets they are on. */
  step(): Set<SheetState> {
    const touched = new Set<SheetState>();
    let room = CELLS_AT_ONCE;
    while (room > 0) {
      const piece = this.pieces.shift();
      if (!piece) break;
      const { sheet, area } = piece;
      const target = this.book.getSheetBySheetId(sheet.id);
      // a sheet that was never shown is copied as a whole when it is
      if (!target || !this.filling.has(sheet.id)) continue;
      const rows = Math.min(area.rows, Math.max(1, Math.floor(room / area.columns)));
      growGrid(sheet, target, this.run);
      copyCells(sheet, target, { ...area, rows });
      this.heighten(sheet, area.row, rows);
      touched.add(sheet);
      room -= rows * area.columns;
      if (rows < area.rows) {
        const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
        this.pieces.unshift({ sheet, area: rest });
      }
    }
    return touched;
  }

  private heighten(sheet: SheetState, row: number, rows: number): void {
    const rowData: Record<number, object> = {};
    for (const [tall, h] of tallRows(sheet, this.workbook.styles, { row, rows }))
      rowData[tall] = { h, ia: NO };
    if (!Object.keys(rowData).length) return;
    this.run("sheet.mutation.set-row-data", sheet, { rowData });
    layOut(this.run, sheet);
  }
}

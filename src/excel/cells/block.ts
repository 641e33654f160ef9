import type { Cell } from "../../core/columns/values/cell";
import { Halt, TooMuch } from "../session/halt";

/** Where data stands in the workbook: a Table, or a plain range with a header row. Positions are zero-based. */
export interface Block {
  sheetId: string;
  sheet: string;
  tableId?: string;
  table?: string;
  headerRow: number;
  firstColumn: number;
  columnCount: number;
  /** Rows below the header; a Table's total row is not one of them. */
  dataRows: number;
  /** The Table's total row, if it shows one. */
  totalRows: number;
}

/** Cells of a block's data rows; `column` is a sheet column. */
export function dataCells(
  context: Excel.RequestContext,
  block: Block,
  row: number,
  rows: number,
  column: number,
  columns = 1
): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheetId)
    .getRangeByIndexes(block.headerRow + 1 + row, column, rows, columns);
}

export function headerCells(
  context: Excel.RequestContext,
  block: Block,
  column: number,
  columns = 1
): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheetId)
    .getRangeByIndexes(block.headerRow, column, 1, columns);
}

/**
 * Queues the look that makes sure a Table still stands where it was found. Call what it returns after the sync:
 * it halts with `sheetChanged` when rows or columns were moved meanwhile.
 */
export function watchPlace(context: Excel.RequestContext, block: Block): () => void {
  if (block.tableId === undefined) return () => undefined;
  const range = context.workbook.tables.getItem(block.tableId).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    const stands =
      range.rowIndex === block.headerRow &&
      range.columnIndex === block.firstColumn &&
      range.columnCount === block.columnCount &&
      range.rowCount === 1 + block.dataRows + block.totalRows;
    if (!stands) throw new Halt({ kind: "sheetChanged", sheet: block.sheet });
  };
}

/** Neighbouring columns go over the wire together: 2, 3, 4, 7 → 2…4, 7. */
export function contiguousRuns(columns: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** What a range of one cell holds, or a larger one's first cell. */
export const firstCellOf = ({ values }: Excel.Range): Cell => delivered<Cell>(values)[0]?.[0] ?? "";

/** What a get delivered. Beyond its limits Excel answers null where the declared type promises an array. */
export function delivered<T>(cells: T[][] | null): T[][] {
  if (cells === null) throw new TooMuch("cells were not delivered");
  return cells;
}

import type { Cell } from "../../core/columns/values/cell";
import { Halt } from "../session/halt";
import type { Session } from "../session/session";
import { delivered, firstCellOf, headerCells, watchPlace } from "./block";
import type { Block } from "./block";

/**
 * Cells of a block reached from the headers of its columns. Within one step Excel keeps these header cells and moves them along when somebody inserts or
 * deletes rows or columns between two syncs; an address would then be that of other cells. Sorting moves no cell: for that look at the ids.
 */
export interface HeldBlock {
  header(column: number, columns?: number): Excel.Range;
  /** `row` counts data rows from 0. */
  data(row: number, rows: number, column: number, columns?: number): Excel.Range;
}

/**
 * Queues taking hold of the headers of these columns; it holds from the next sync on.
 * @param columns Sheet columns; only these are held, and what is reached from them.
 */
export function hold(
  context: Excel.RequestContext,
  block: Block,
  columns: readonly number[]
): HeldBlock {
  const held = new Map(
    columns.map((column) => [column, headerCells(context, block, column).load("address")])
  );
  const at = (column: number) => held.get(column) ?? headerCells(context, block, column);
  return {
    header: (column, columns = 1) => at(column).getResizedRange(0, columns - 1),
    data: (row, rows, column, columns = 1) =>
      at(column)
        .getOffsetRange(1 + row, 0)
        .getResizedRange(rows - 1, columns - 1),
  };
}

/**
 * Queues a look at the ids of rows. Call what it returns after the sync: it halts with `sheetChanged` when rows were sorted, inserted or deleted since
 * they were read. Look before writing beside them, and once more in the batch that writes.
 */
export function watchIds(
  cells: HeldBlock,
  { sheet }: Block,
  idColumn: number,
  expected: readonly Cell[],
  from: number
): () => void {
  if (expected.length === 0) return () => undefined;
  const ids = cells.data(from, expected.length, idColumn).load("values");
  return () => {
    const now = delivered<Cell>(ids.values);
    if (expected.some((id, i) => now[i]?.[0] !== id))
      throw new Halt({ kind: "sheetChanged", sheet });
  };
}

/**
 * Queues a look at headers. Call what it returns after the sync: it halts with `sheetChanged` when a column is not called so any more.
 * @param allowed What each column may be called.
 */
export function watchHeaders(
  cells: HeldBlock,
  { sheet }: Block,
  allowed: readonly { column: number; headers: readonly Cell[] }[]
): () => void {
  const looks = allowed.map(({ column, headers }) => ({
    header: cells.header(column).load("values"),
    headers: headers.map(String),
  }));
  return () => {
    if (looks.some(({ header, headers }) => !headers.includes(String(firstCellOf(header)))))
      throw new Halt({ kind: "sheetChanged", sheet });
  };
}

/** Halts with `sheetChanged` when what was read of these columns may be that of others: they are not called so any more. */
export async function requireHeaders(
  session: Session,
  block: Block,
  allowed: readonly { column: number; headers: readonly Cell[] }[]
): Promise<void> {
  await session.step(async (context) => {
    const cells = hold(
      context,
      block,
      allowed.map(({ column }) => column)
    );
    const checks = [watchPlace(context, block), watchHeaders(cells, block, allowed)];
    await context.sync();
    checks.forEach((check) => check());
  });
}

/**
 * Queues a look at how wide a Table is. Call what it returns after the sync: it queues giving the Table this many columns, all of its rows as they are at
 * that moment.
 */
export function widthOf(
  context: Excel.RequestContext,
  tableId: string
): (columnCount: number) => void {
  const table = context.workbook.tables.getItem(tableId);
  const now = table.getRange().load("columnCount");
  return (columnCount) => {
    const more = columnCount - now.columnCount;
    if (more !== 0) table.resize(table.getRange().getResizedRange(0, more));
  };
}

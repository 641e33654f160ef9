import type { Cell } from "../../core/columns/values/cell";
import { delivered, headerCells, watchPlace } from "../cells/block";
import type { Block } from "../cells/block";
import type { FormatRun } from "../cells/formatRuns";
import { hold, watchHeaders, widthOf } from "../cells/heldBlock";
import type { HeldBlock } from "../cells/heldBlock";
import type { AddedColumn } from "./captureColumns";
import type { LocatedColumn } from "../find/locateColumns";
import { putBackWidth } from "./putBackWidth";
import { putBackFormats } from "./putBackFormats";
import type { Session } from "../session/session";

interface Removal {
  added: AddedColumn;
  /** Where it stands now; undefined when it is not (or not yet) one of the block's columns. */
  located: Pick<LocatedColumn, "column" | "header"> | undefined;
}

/**
 * Takes away columns that a run added. While they are still the last ones of a Table it shrinks back and their cells
 * are emptied, which moves nothing; a column that the user moved between his own is deleted from the Table; one of a plain range is emptied.
 */
export async function removeColumns(
  session: Session,
  block: Block,
  removals: readonly Removal[]
): Promise<void> {
  const standing = removals.flatMap(({ located }) => located?.column ?? []).sort((a, b) => a - b);
  const end = block.firstColumn + block.columnCount;
  const areLast = standing.every((column, i) => column === end - standing.length + i);
  const { tableId } = block;

  if (tableId !== undefined && !areLast) {
    const headers = new Set(removals.flatMap(({ located }) => located?.header ?? []));
    await session.step(async (context) => {
      const { columns } = context.workbook.tables.getItem(tableId);
      columns.load("items/id,items/name"); // by name: after a step that broke off other columns stand in their places
      await context.sync();
      for (const column of columns.items.slice().reverse())
        if (headers.has(column.name)) column.delete();
      await context.sync();
    });
    return;
  }
  if (tableId !== undefined) await shrink(session, tableId, block, standing.length);
  for (const { added, located } of removals) {
    const place = located ?? (await unfinished(session, block, added));
    if (place) await emptyColumn(session, block, added, place);
  }
}

async function shrink(
  session: Session,
  tableId: string,
  block: Block,
  columns: number
): Promise<void> {
  if (columns === 0) return;
  await session.step(async (context, repeated) => {
    const resize = widthOf(context, tableId);
    const check = repeated ? () => undefined : watchPlace(context, block);
    await context.sync();
    check();
    resize(block.columnCount - columns);
    await context.sync();
  });
}

/** Columns that somebody may have inserted beside the Table since. */
const MOST_INSERTED = 8;

/** The column of a run that broke off before the Table took it in, or of an undo after the Table gave it back: its header is there, beside the Table. */
async function unfinished(
  session: Session,
  block: Block,
  { column, header }: AddedColumn
): Promise<{ column: number; header: string } | undefined> {
  const first = block.firstColumn + block.columnCount;
  const count = Math.max(0, column - first) + 1 + MOST_INSERTED;
  const headers = await session.step(async (context) => {
    const cells = headerCells(context, block, first, count).load("values");
    await context.sync();
    return delivered<Cell>(cells.values)[0] ?? [];
  });
  const wasAt = column - first;
  const at = headers[wasAt] === header ? wasAt : headers.indexOf(header);
  return at < 0 ? undefined : { column: first + at, header };
}

/** The header goes last: by it the column is known when this has to be repeated. */
async function emptyColumn(
  session: Session,
  block: Block,
  added: AddedColumn,
  { column, header }: { column: number; header: string }
): Promise<void> {
  const name = { column, headers: [header, ...(header === added.header ? [] : [added.header])] };
  const inColumn = (empty: (cells: HeldBlock) => void) =>
    session.step(async (context) => {
      const held = hold(context, block, [column]);
      const check = watchHeaders(held, block, [name]);
      await context.sync();
      check();
      empty(held);
      await context.sync();
    });
  const rows = block.dataRows + block.totalRows;
  if (rows > 0)
    await inColumn((held) => {
      held.data(0, rows, column).clear(Excel.ClearApplyTo.contents);
      if (block.dataRows === 0) return;
      const cells = held.data(0, block.dataRows, column);
      if (added.centred) cells.format.horizontalAlignment = Excel.HorizontalAlignment.general;
      if (added.hasChoices) cells.dataValidation.clear();
    });
  await putBackFormats(session, block, name, 0, reaching(added.formats, block.dataRows));
  await inColumn((held) => {
    const cell = held.header(column);
    cell.numberFormat = [[added.headerFormat]];
    cell.format.font.bold = added.bold;
    cell.format.horizontalAlignment = added.headerAlignment;
    putBackWidth(cell.format, added.width);
    cell.clear(Excel.ClearApplyTo.contents);
  });
}

/** The formats of a column that has grown since: new rows look as the last one did. */
function reaching(runs: readonly FormatRun[], rows: number): FormatRun[] {
  const missing = rows - runs.reduce((sum, [, count]) => sum + count, 0);
  return runs.map(([format, count], i) => [
    format,
    i === runs.length - 1 ? count + Math.max(0, missing) : count,
  ]);
}

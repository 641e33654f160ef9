import { dataCells, firstCellOf, headerCells } from "../cells/block";
import type { Block } from "../cells/block";
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
    const column = located?.column ?? (await unfinished(session, block, added));
    if (column !== undefined) await emptyColumn(session, block, added, column);
  }
}

async function shrink(
  session: Session,
  tableId: string,
  block: Block,
  columns: number
): Promise<void> {
  if (columns === 0) return;
  await session.step(async (context) => {
    const { headerRow, firstColumn, columnCount, dataRows, totalRows } = block;
    const rest = context.workbook.worksheets
      .getItem(block.sheetId)
      .getRangeByIndexes(headerRow, firstColumn, 1 + dataRows + totalRows, columnCount - columns);
    context.workbook.tables.getItem(tableId).resize(rest);
    await context.sync();
  });
}

/** The column of a run that broke off before the Table took it in: its header is there, beside the Table. */
async function unfinished(
  session: Session,
  block: Block,
  { column, header }: AddedColumn
): Promise<number | undefined> {
  return session.step(async (context) => {
    const cell = headerCells(context, block, column);
    cell.load("values");
    await context.sync();
    return firstCellOf(cell) === header ? column : undefined;
  });
}

async function emptyColumn(
  session: Session,
  block: Block,
  added: AddedColumn,
  column: number
): Promise<void> {
  await session.step(async (context) => {
    const rows = block.dataRows + block.totalRows;
    if (rows > 0) dataCells(context, block, 0, rows, column).clear(Excel.ClearApplyTo.contents);
    if (block.dataRows > 0) {
      const cells = dataCells(context, block, 0, block.dataRows, column);
      if (added.centred) cells.format.horizontalAlignment = Excel.HorizontalAlignment.general;
      if (added.hasChoices) cells.dataValidation.clear();
    }
    await context.sync();
  });
  await putBackFormats(session, block, column, 0, added.formats);
  await session.step(async (context) => {
    const header = headerCells(context, block, column);
    header.numberFormat = [[added.headerFormat]];
    header.format.font.bold = added.bold;
    header.format.horizontalAlignment = added.headerAlignment;
    putBackWidth(header.format, added.width);
    header.clear(Excel.ClearApplyTo.contents); // last: by it the column is known when this has to be repeated
    await context.sync();
  });
}

import type { Cell } from "../../core/columns/values/cell";
import { dataCells, delivered } from "../cells/block";
import type { Block } from "../cells/block";
import type { EditedCell, EditedColumn, EditStep } from "../undo/editSteps";
import { hold, watchHeaders, watchIds } from "../cells/heldBlock";
import { NUMBER_FORMATS } from "../cells/layout";
import { heldCell } from "../cells/safeText";
import type { Session } from "../session/session";
import { textCell } from "../cells/typedText";
import { writeWatched } from "../cells/writeWatched";
import type { WatchedCell } from "../cells/writeWatched";

/** What is written into cells: text, or a day as the workbook's serial number. */
export type NewContent = { text: string } | { serial: number };

/** One content for cells of one column, and how these were before. */
export interface CellEdit {
  step: EditStep & { kind: "cells" };
  content: NewContent;
}

interface Place {
  block: Block;
  idColumn: EditedColumn;
  column: EditedColumn;
}

/** So many single cells go at once. */
const CELLS_AT_ONCE = 500;
const CELL_BYTES = 600;
const IS_DAY = /[ymd年月日]/i;

/** Looks at the cells of these rows; those that hold the content already are left out. Writes nothing. */
export async function planCellEdit(
  session: Session,
  place: Place,
  rows: readonly { row: number; id: Cell }[],
  content: NewContent
): Promise<CellEdit> {
  const after = "text" in content ? heldCell(content.text) : content.serial;
  const cells: EditedCell[] = [];
  await inParts(session, rows, async (part) => {
    const found = await session.step(async (context) => {
      const ranges = part.map(({ row }) =>
        dataCells(context, place.block, row, 1, place.column.column).load("formulas,numberFormat")
      );
      await context.sync();
      return ranges.map(({ formulas, numberFormat }) => ({
        before: delivered<Cell>(formulas)[0]?.[0] ?? "",
        format: String(delivered<string>(numberFormat)[0]?.[0]),
      }));
    });
    found.forEach(({ before, format }, i) => {
      const at = part[i];
      if (!at || before === after) return;
      const isReformatted = "serial" in content && !IS_DAY.test(format);
      cells.push({ ...at, before, after, ...(isReformatted && { formatBefore: format }) });
    });
  });
  return { step: { kind: "cells", ...place, cells }, content };
}

/**
 * Writes cell by cell, so that a filter does not matter. Halts with `sheetChanged` instead of writing beside another customer when rows were moved
 * since they were looked at.
 */
export async function writeCellEdit(
  session: Session,
  { step: { block, idColumn, column, cells }, content }: CellEdit
): Promise<void> {
  const value = "text" in content ? textCell(content.text) : content.serial;
  await inParts(session, cells, (part) =>
    session.step(async (context) => {
      const held = hold(context, block, [idColumn.column, column.column]);
      const look = () => {
        const checks = [
          watchHeaders(held, block, [named(idColumn), named(column)]),
          ...part.map(({ row, id }) => watchIds(held, block, idColumn.column, [id], row)),
        ];
        return () => checks.forEach((check) => check());
      };
      const cells = part.map(({ row, formatBefore }): WatchedCell => ({
        range: held.data(row, 1, column.column),
        content: { values: value },
        ...(formatBefore !== undefined && { numberFormat: NUMBER_FORMATS.date }),
      }));
      await writeWatched(context, cells, look);
    })
  );
}

const named = ({ column, header }: EditedColumn) => ({ column, headers: [header] });

async function inParts<T>(
  session: Session,
  all: readonly T[],
  work: (part: T[]) => Promise<void>
): Promise<void> {
  await session.inChunks(all.length, { cells: 1, bytes: CELL_BYTES }, async (from, count) => {
    for (let at = from; at < from + count; at += CELLS_AT_ONCE)
      await work(all.slice(at, Math.min(at + CELLS_AT_ONCE, from + count)));
  });
}

/** The headers of a block as they stand, from its first column on. */
export async function headersOf(session: Session, block: Block): Promise<string[]> {
  return session.step(async (context) => {
    const row = context.workbook.worksheets
      .getItem(block.sheetId)
      .getRangeByIndexes(block.headerRow, block.firstColumn, 1, block.columnCount)
      .load("values");
    await context.sync();
    return (delivered<Cell>(row.values)[0] ?? []).map(String);
  });
}

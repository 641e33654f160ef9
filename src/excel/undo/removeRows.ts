import type { Cell } from "../../core/columns/values/cell";
import { contiguousRuns, dataCells, delivered } from "../cells/block";
import type { Block } from "../cells/block";
import type { Session } from "../session/session";

/**
 * Takes away the customers that a run appended to the Table, wherever the user's sorting put them; when the run broke off before the
 * Table took them in they still stand below it.
 * @param ids What was appended.
 * @returns The block without them.
 */
export async function removeRows(
  session: Session,
  block: Block,
  idColumn: number,
  ids: readonly string[]
): Promise<Block> {
  const { tableId, firstColumn, columnCount } = block;
  if (tableId === undefined || ids.length === 0) return block;
  return session.step(async (context) => {
    const body = context.workbook.tables.getItem(tableId).getDataBodyRange();
    body.load("rowCount"); // anew each time: a step that broke off may have taken some away
    await context.sync();
    const dataRows = body.rowCount;
    const cells = dataCells(context, block, 0, dataRows + ids.length, idColumn);
    cells.load("values");
    await context.sync();
    const rows = rowsOf(delivered<Cell>(cells.values), ids);
    const inside = rows.filter((row) => row < dataRows);
    const below = rows.filter((row) => row >= dataRows);
    for (const { first, count } of contiguousRuns(below)) {
      dataCells(context, block, first, count, firstColumn, columnCount).clear(
        Excel.ClearApplyTo.all
      );
    }
    for (const { first, count } of contiguousRuns(inside).reverse()) {
      dataCells(context, block, first, count, firstColumn, columnCount).delete(
        Excel.DeleteShiftDirection.up
      );
    }
    await context.sync();
    return { ...block, dataRows: dataRows - inside.length };
  });
}

/** The lowest row of each id; nothing for an id that is gone. */
function rowsOf(cells: readonly Cell[][], ids: readonly string[]): number[] {
  const rows = new Map<Cell, number>();
  cells.forEach(([id], row) => id !== undefined && rows.set(id, row));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

import type { Cell } from "../../core/columns/values/cell";
import { contiguousRuns, dataCells, delivered } from "../cells/block";
import type { EditStep } from "./editSteps";
import { findEdited } from "./findEdited";
import type { Session } from "../session/session";

/**
 * Takes away the rows that an edit added, wherever sorting has put them. Of rows that are alike the lowest go; a Table's only row goes blank.
 * @returns How many are not there any more as the edit wrote them.
 */
export async function removeAddedRows(
  session: Session,
  { block: place, columns, rows }: EditStep & { kind: "rows" }
): Promise<number> {
  const found = await findEdited(session, place, columns);
  if (!found) return rows.length;
  const { block } = found;
  return session.step(async (context) => {
    const ranges = found.columns.map((column) =>
      dataCells(context, block, 0, block.dataRows, column).load("values")
    );
    await context.sync();
    const cells = ranges.map(({ values }) => delivered<Cell>(values));
    const places = new Map<string, number[]>();
    for (let row = 0; row < block.dataRows; row++) {
      const key = keyOf(cells.map((column) => column[row]?.[0] ?? ""));
      const list = places.get(key);
      if (list) list.push(row);
      else places.set(key, [row]);
    }
    const blank = keyOf(columns.map(() => ""));
    const gone = new Set<number>();
    let missing = 0;
    for (const row of rows) {
      const at = places.get(keyOf(row))?.pop();
      if (at !== undefined) gone.add(at);
      else missing++;
    }
    // rows that were added and not yet filled when the edit broke off
    for (const row of places.get(blank) ?? []) {
      if (missing > 0 && row >= place.dataRows && gone.add(row)) missing--;
    }
    if (gone.size === block.dataRows && block.tableId !== undefined) {
      gone.delete(0); // a Table keeps one row
      dataCells(context, block, 0, 1, block.firstColumn, block.columnCount).clear(
        Excel.ClearApplyTo.contents
      );
    }
    for (const { first, count } of contiguousRuns([...gone]).reverse()) {
      dataCells(context, block, first, count, block.firstColumn, block.columnCount).delete(
        Excel.DeleteShiftDirection.up
      );
    }
    await context.sync();
    return missing;
  });
}

const keyOf = (cells: readonly Cell[]) => JSON.stringify(cells.map(String));

import type { Cell } from "../../core/columns/values/cell";
import { hold, requireHeaders, watchHeaders, watchIds } from "../cells/heldBlock";
import type { EditedCell, EditStep } from "./editSteps";
import { findEdited } from "./findEdited";
import { readColumn } from "../cells/readCells";
import type { Session } from "../session/session";
import { textCell } from "../cells/typedText";
import { whileItMoves } from "./whileItMoves";
import { writeWatched } from "../cells/writeWatched";
import type { WatchedCell } from "../cells/writeWatched";

const CELL_BYTES = 600;

/**
 * Gives the cells of an edit what they held, customer by customer, wherever the rows and the column are now.
 * @returns How many stay as they are, since somebody has changed or deleted them.
 */
export const putBackCells = (
  session: Session,
  step: EditStep & { kind: "cells" }
): Promise<number> => whileItMoves(() => putBackWhereTheyStand(session, step));

async function putBackWhereTheyStand(
  session: Session,
  { block: place, idColumn, column, cells }: EditStep & { kind: "cells" }
): Promise<number> {
  const found = await findEdited(session, place, [idColumn, column]);
  const [idAt, at] = found?.columns ?? [];
  if (!found || idAt === undefined || at === undefined) return cells.length;
  const { block } = found;
  const ids = await readColumn(session, block, idAt, "values");
  const now = await readColumn(session, block, at, "formulas");
  const name = { column: at, headers: [column.header] };
  await requireHeaders(session, block, [{ column: idAt, headers: [idColumn.header] }, name]);
  const rows = matchRows(cells, ids, now);
  const changed = cells.flatMap((cell) => {
    const row = rows.get(cell);
    return row !== undefined && isSame(now[row], cell.after) ? [{ cell, row }] : [];
  });
  await session.inChunks(changed.length, { cells: 1, bytes: CELL_BYTES }, (from, count) =>
    session.step(async (context) => {
      const part = changed.slice(from, from + count);
      const held = hold(context, block, [idAt, at]);
      const look = () => {
        const checks = [
          watchHeaders(held, block, [name]),
          ...part.map(({ row }) => watchIds(held, block, idAt, ids.slice(row, row + 1), row)),
        ];
        return () => checks.forEach((check) => check());
      };
      const writing = part.map(({ cell, row }): WatchedCell => ({
        range: held.data(row, 1, at),
        content: { formulas: asEntry(cell.before) },
        ...(cell.formatBefore !== undefined && { numberFormat: cell.formatBefore }),
      }));
      await writeWatched(context, writing, look);
    })
  );
  return cells.filter((cell) => {
    const row = rows.get(cell);
    const holds = row === undefined ? undefined : now[row];
    return !isSame(holds, cell.after) && !isSame(holds, cell.before);
  }).length;
}

/** `Range.formulas` gives text without the apostrophe that kept it text. */
const asEntry = (cell: Cell): Cell =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? textCell(cell) : cell;

/** Each cell's row: where it was if the id is still there, else a row of that id, one that holds what the edit wrote first. */
function matchRows(
  cells: readonly EditedCell[],
  ids: readonly Cell[],
  now: readonly Cell[]
): Map<EditedCell, number> {
  const rowsOf = new Map<string, number[]>();
  ids.forEach((id, row) => {
    const rows = rowsOf.get(String(id));
    if (rows) rows.push(row);
    else rowsOf.set(String(id), [row]);
  });
  const taken = new Set<number>();
  const found = new Map<EditedCell, number>();
  for (const cell of cells) {
    const rows = (rowsOf.get(String(cell.id)) ?? []).filter((row) => !taken.has(row));
    const row =
      rows.find((one) => one === cell.row) ??
      rows.find((one) => isSame(now[one], cell.after)) ??
      rows[0];
    if (row === undefined) continue;
    taken.add(row);
    found.set(cell, row);
  }
  return found;
}

/** Excel may have made a number of a text. */
const isSame = (one: Cell | undefined, other: Cell) =>
  one !== undefined && String(one) === String(other);

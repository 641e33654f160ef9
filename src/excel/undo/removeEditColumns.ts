import type { Block } from "../cells/block";
import { requireHeaders } from "../cells/heldBlock";
import { findBlocks } from "../find/candidates";
import type { AddedColumn } from "./captureColumns";
import type { EditStep } from "./editSteps";
import { sheetOf } from "./findEdited";
import { readColumn } from "../cells/readCells";
import { removeColumns } from "./removeColumns";
import type { Session } from "../session/session";
import { listSheets } from "../cells/sheets";
import { whileItMoves } from "./whileItMoves";

const HEADER_ROWS = 20;

/**
 * Takes away the columns that an edit added; one in which somebody has written since stays.
 * @returns How many stay.
 */
export const removeEditColumns = (
  session: Session,
  step: EditStep & { kind: "columns" }
): Promise<number> => whileItMoves(() => removeWhereTheyStand(session, step));

async function removeWhereTheyStand(
  session: Session,
  { block: place, added }: EditStep & { kind: "columns" }
): Promise<number> {
  const found = await findNow(session, place, added);
  if (!found) return 0;
  const { block, headers } = found;
  const removals: Parameters<typeof removeColumns>[2][number][] = [];
  let kept = 0;
  for (const one of added) {
    const { header } = one;
    const offset = headers.indexOf(header);
    const column = block.firstColumn + offset;
    const cells = offset < 0 ? [] : await readColumn(session, block, column, "formulas");
    if (cells.some((cell) => cell !== "")) kept++;
    else removals.push({ added: one, located: offset < 0 ? undefined : { column, header } });
  }
  const standing = removals.flatMap(({ located }) => located ?? []);
  const names = standing.map(({ column, header }) => ({ column, headers: [header] }));
  await requireHeaders(session, block, names);
  await removeColumns(session, block, removals);
  return kept;
}

/** The block as it stands now: its header is the row with the most of the added headers, else where it was. */
async function findNow(
  session: Session,
  place: Block,
  added: readonly AddedColumn[]
): Promise<{ block: Block; headers: string[] } | undefined> {
  const sheet = sheetOf(await listSheets(session), place);
  const { blocks } = sheet ? await findBlocks(session, sheet) : { blocks: [] };
  const found =
    blocks.find(({ block }) => block.tableId !== undefined && block.table === place.table) ??
    blocks.find(({ block }) => (block.tableId === undefined) === (place.tableId === undefined));
  if (!found) return undefined;
  const { block, candidate } = found;
  const named = (row: readonly unknown[]) =>
    added.filter(({ header }) => row.some((cell) => cell === header)).length;
  let best = block.tableId === undefined ? Math.max(0, place.headerRow - block.headerRow) : 0;
  if (block.tableId === undefined) {
    candidate.top.slice(0, HEADER_ROWS).forEach((row, i) => {
      if (named(row) > named(candidate.top[best] ?? [])) best = i;
    });
  }
  return {
    block: { ...block, headerRow: block.headerRow + best, dataRows: block.dataRows - best },
    headers: (candidate.top[best] ?? []).map(String),
  };
}

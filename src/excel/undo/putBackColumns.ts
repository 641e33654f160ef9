import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumnKey } from "../../core/writtenColumns";
import type { TextOf } from "../memory/archive";
import type { Block } from "../cells/block";
import { hold, requireHeaders, watchHeaders, watchIds } from "../cells/heldBlock";
import type { CustomerPlace, FollowUpField } from "../memory/bookRecord";
import { findBlocks } from "../find/candidates";
import type { Found } from "../find/candidates";
import { columnText, IDS_TEXT } from "./captureColumns";
import type { ColumnsBefore, KeptColumn } from "./captureColumns";
import { Halt } from "../session/halt";
import { addedFollowUps, headerRowNow, isWrittenBlock, ownColumns } from "../find/ownColumns";
import type { LocatedColumn } from "../find/locateColumns";
import { putBackFormats } from "./putBackFormats";
import { readColumn } from "../cells/readCells";
import { removeColumns } from "./removeColumns";
import { removeRows } from "./removeRows";
import { asFormula, safeCell } from "../cells/safeText";
import type { Session } from "../session/session";
import { listSheets } from "../cells/sheets";
import { typedFollowUps } from "./typedFollowUps";
import { whileItMoves } from "./whileItMoves";

/**
 * The customer sheet as it was: columns that the run added are removed, columns that it updated get their cells back, customer by
 * customer, wherever the user has moved columns and rows since. A follow-up column in which the user has written stays.
 * @param written What the run left in the workbook's settings.
 */
export const putBackColumns = (
  session: Session,
  before: ColumnsBefore,
  written: CustomerPlace,
  textOf: TextOf
): Promise<void> => whileItMoves(() => putBackWhereTheyStand(session, before, written, textOf));

async function putBackWhereTheyStand(
  session: Session,
  before: ColumnsBefore,
  written: CustomerPlace,
  textOf: TextOf
): Promise<void> {
  const stand = await standNow(session, before, written);
  const locate = (key: WrittenColumnKey) => stand.own.find((column) => column.key === key);
  const total = before.kept.length + 1;

  if (before.kept.length > 0) {
    const idsNow = await readColumn(session, stand.block, stand.idColumn, "values");
    const rowOf = matchRows(await cellsIn(textOf, IDS_TEXT, stand.block.sheet), idsNow);
    for (const [i, kept] of before.kept.entries()) {
      session.progress("writing", i, total, stand.block.sheet);
      const column = locate(kept.key);
      if (!column) continue; // the user deleted it since
      const cells = await cellsIn(textOf, columnText(kept.key), stand.block.sheet);
      await putBackCells(session, stand, column, kept, { rowOf, idsNow, cells });
    }
  }
  const block = await removeRows(session, stand.block, stand.idColumn, before.appended);
  const typed = await typedFollowUps(session, block, stand.followUps);
  const names = stand.followUps.map(({ column, header }) => ({ column, headers: [header] }));
  await requireHeaders(session, block, names);
  const isTyped = (key: string) => [...typed].some((field) => field === key);
  const added = [...stand.own, ...stand.followUps];
  await removeColumns(
    session,
    block,
    before.added
      .filter(({ key }) => !isTyped(key))
      .map((one) => ({ added: one, located: added.find(({ key }) => key === one.key) }))
  );
  session.progress("writing", total, total, stand.block.sheet);
}

interface Stand {
  block: Block;
  own: LocatedColumn[];
  followUps: LocatedColumn<FollowUpField>[];
  idColumn: number;
}

async function standNow(
  session: Session,
  before: ColumnsBefore,
  written: CustomerPlace
): Promise<Stand> {
  const sheets = await listSheets(session);
  const sheet =
    sheets.find(({ id, name }) => id === written.sheetId && name === written.sheet) ??
    sheets.find(({ name }) => name === written.sheet) ??
    sheets.find(({ id }) => id === written.sheetId);
  const { blocks } = sheet ? await findBlocks(session, sheet) : { blocks: [] as Found[] };
  const found =
    blocks.find((block) => isWrittenBlock(block, written)) ??
    blocks.find((block) => ownColumns(block, written).length > 0);
  if (!found) {
    throw new Halt({ kind: "undoBlocked", sheet: written.sheet, reason: "customersGone" });
  }
  const headerRow = headerRowNow(found, written);
  const block = {
    ...found.block,
    headerRow: found.block.headerRow + headerRow,
    dataRows: found.block.dataRows - headerRow,
  };
  const header = (found.candidate.top[headerRow] ?? []).map(String);
  const at = header.indexOf(before.idHeader);
  return {
    block,
    own: ownColumns(found, written),
    followUps: addedFollowUps(found, written),
    idColumn: at < 0 ? before.idColumn : block.firstColumn + at,
  };
}

/** For each row now, the row it was; -1 for a row that is new. An id that stands on several rows is matched in their order. */
function matchRows(before: readonly Cell[], now: readonly Cell[]): Int32Array {
  const rows = new Map<Cell, number[]>();
  before.forEach((id, row) => {
    const list = rows.get(id);
    if (list) list.push(row);
    else rows.set(id, [row]);
  });
  for (const list of rows.values()) list.reverse();
  return Int32Array.from(now, (id) => rows.get(id)?.pop() ?? -1);
}

const CELL_BYTES = 24;

interface KeptCells {
  /** For each row now, the row it was. */
  rowOf: Int32Array;
  idsNow: readonly Cell[];
  cells: readonly Cell[];
}

async function putBackCells(
  session: Session,
  { block, idColumn }: Stand,
  column: LocatedColumn,
  kept: KeptColumn,
  { rowOf, idsNow, cells }: KeptCells
): Promise<void> {
  const at = column.column;
  const name = { column: at, headers: [column.header, kept.header] };
  if (column.header === column.place.header && column.header !== kept.header) {
    await session.step(async (context) => {
      const held = hold(context, block, [at]);
      const check = watchHeaders(held, block, [name]);
      await context.sync();
      check();
      held.header(at).values = [[safeCell(kept.header)]];
      await context.sync();
    });
  }
  await session.inChunks(block.dataRows, { cells: 1, bytes: CELL_BYTES }, (from, count) =>
    session.step(async (context) => {
      const held = hold(context, block, [idColumn, at]);
      const ids = idsNow.slice(from, from + count);
      const look = () => [
        watchHeaders(held, block, [name]),
        watchIds(held, block, idColumn, ids, from),
      ];
      const before = look();
      await context.sync();
      before.forEach((check) => check());
      context.application.suspendApiCalculationUntilNextSync();
      const rows = Array.from({ length: count }, (_, i) => {
        const before = rowOf[from + i] ?? -1;
        return [before < 0 ? "" : asFormula(cells[before] ?? "")];
      });
      held.data(from, count, at).formulas = rows;
      const after = look();
      await context.sync();
      after.forEach((check) => check());
    })
  );
  await putBackFormats(session, block, name, kept.formatsFrom, kept.formats);
  const rows = kept.formats.reduce((sum, [, count]) => sum + count, 0);
  if (!kept.centred || rows === 0) return;
  await session.step(async (context) => {
    const held = hold(context, block, [at]);
    const check = watchHeaders(held, block, [name]);
    await context.sync();
    check();
    const { format } = held.data(kept.formatsFrom, rows, at);
    format.horizontalAlignment = Excel.HorizontalAlignment.general;
    await context.sync();
  });
}

/** Halts when the text is gone: blanks must not be taken for what the cells held. */
async function cellsIn(textOf: TextOf, name: string, sheet: string): Promise<Cell[]> {
  const json = await textOf(name);
  if (json === undefined) throw new Halt({ kind: "undoBlocked", sheet, reason: "noRestorePoint" });
  return JSON.parse(json) as Cell[];
}

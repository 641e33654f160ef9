import { a1 } from "../../core/columns/values/address";
import type { Block } from "../cells/block";
import type { CustomerSource } from "./findSources";
import { Halt } from "../session/halt";
import {
  charactersOf,
  NUMBER_FORMATS,
  pointsFor,
  TABLE_PREFIX,
  TABLE_STYLE,
} from "../cells/layout";
import { safeCell } from "../cells/safeText";
import type { Session } from "../session/session";
import { addSheet, freeName, listSheets } from "../cells/sheets";
import { WORDS } from "../text/words";

const TABLE_NAME = `${TABLE_PREFIX}Customers`;
const ID_BYTES = 24;

/** The name that a new customer sheet will have. */
export async function customerSheetName(session: Session): Promise<string> {
  const wanted = WORDS[session.language]["sheet.customers"];
  return freeName(
    wanted,
    (await listSheets(session)).map(({ name }) => name)
  );
}

/** For a book without customers: a sheet with a Table of the ids that its orders name. Ids are text, so that leading zeros stay. */
export async function makeCustomerSheet(
  session: Session,
  sheet: string,
  ids: readonly string[]
): Promise<Pick<CustomerSource, "block" | "idColumn" | "own">> {
  const sheetId = await addSheet(session, sheet);
  const header = WORDS[session.language].customerId;
  await session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const cell = worksheet.getRangeByIndexes(0, 0, 1, 1);
    cell.values = [[header]];
    cell.format.columnWidth = pointsFor(Math.max(charactersOf(header), 14));
    await context.sync();
  });
  const block: Block = {
    sheetId,
    sheet,
    headerRow: 0,
    firstColumn: 0,
    columnCount: 1,
    dataRows: ids.length,
    totalRows: 0,
  };
  await writeIds(session, block, 0, 0, ids);
  const named = await session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const taken = context.workbook.tables.getItemOrNullObject(TABLE_NAME);
    worksheet.tables.load("items/id");
    await context.sync();
    const [earlier] = worksheet.tables.items; // there already when a step is repeated
    const table =
      earlier ?? worksheet.tables.add(worksheet.getRangeByIndexes(0, 0, ids.length + 1, 1), true);
    if (!earlier && taken.isNullObject) table.name = TABLE_NAME;
    table.style = TABLE_STYLE;
    worksheet.freezePanes.freezeRows(1);
    table.load("id,name");
    await context.sync();
    return { tableId: table.id, table: table.name };
  });
  return { block: { ...block, ...named }, idColumn: 0, own: [] };
}

/** New customers at the end of the Table that we made in an earlier run. */
export async function appendCustomers(
  session: Session,
  block: Block,
  idColumn: number,
  ids: readonly string[]
): Promise<Block> {
  const { tableId } = block;
  if (tableId === undefined || ids.length === 0) return block;
  const grown = { ...block, dataRows: block.dataRows + ids.length };
  await requireRoomBelow(session, block, ids.length);
  await writeIds(session, block, block.dataRows, idColumn, ids);
  await session.step(async (context) => {
    const range = context.workbook.worksheets
      .getItem(block.sheetId)
      .getRangeByIndexes(block.headerRow, block.firstColumn, 1 + grown.dataRows, block.columnCount);
    context.workbook.tables.getItem(tableId).resize(range);
    await context.sync();
  });
  return grown;
}

async function requireRoomBelow(session: Session, block: Block, rows: number): Promise<void> {
  const below = block.headerRow + 1 + block.dataRows;
  await session.step(async (context) => {
    const used = context.workbook.worksheets
      .getItem(block.sheetId)
      .getRangeByIndexes(below, block.firstColumn, rows, block.columnCount)
      .getUsedRangeOrNullObject(true);
    used.load("rowIndex");
    await context.sync();
    if (used.isNullObject && block.totalRows === 0) return;
    const last = a1(below + rows - 1, block.firstColumn + block.columnCount - 1);
    const address = `${a1(below, block.firstColumn)}:${last}`;
    throw new Halt({ kind: "columnsOccupied", sheet: block.sheet, address });
  });
}

async function writeIds(
  session: Session,
  block: Block,
  firstRow: number,
  column: number,
  ids: readonly string[]
): Promise<void> {
  await session.inChunks(ids.length, { cells: 1, bytes: ID_BYTES }, (from, count) =>
    session.step(async (context) => {
      const range = context.workbook.worksheets
        .getItem(block.sheetId)
        .getRangeByIndexes(block.headerRow + 1 + firstRow + from, column, count, 1);
      range.numberFormat = NUMBER_FORMATS.text as unknown as string[][];
      range.values = ids.slice(from, from + count).map((id) => [safeCell(id)]);
      await context.sync();
    })
  );
}

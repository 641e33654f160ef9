import { a1 } from "../../core/columns/values/address";
import type { Block } from "../cells/block";
import { headerCells } from "../cells/block";
import type { BookEdit, EditResult } from "../bookEdit";
import { headersOf } from "./cellEdits";
import { copyRows } from "../cells/copyRows";
import type { EditJob } from "./editJob";
import { LIST_TABLE, NUMBER_FORMATS } from "../cells/layout";
import { makeTable } from "../cells/makeTable";
import { matchCustomers } from "../find/matchCustomers";
import { safeCell } from "../cells/safeText";
import type { Session } from "../session/session";
import { sheetName } from "../cells/sheetName";
import { addSheet } from "../cells/sheets";
import type { CustomerSource } from "../find/findSources";
import { WORDS } from "../text/words";
import { withWayBack } from "../undo/withWayBack";
import { requireWritable } from "../cells/writable";

/** Typical JSON of an id and a name. */
const ID_BYTES = 60;

/**
 * Copies the rows of the customers, as values, in the order of their sheet, to a Table on a new sheet, which comes to the front; their own sheet is
 * only read. Below them come customers without a row, in the columns of id and name. `count` says how many customers the list has.
 */
export async function copyList(
  { session, sources, at }: EditJob,
  { filters, title, withoutRow = [] }: BookEdit & { kind: "list" }
): Promise<EditResult> {
  const matched = await matchCustomers(session, sources.customers, filters, withoutRow.length);
  const { source, rows } = matched;
  const count = matched.customers + withoutRow.length;
  const dataRows = rows.length + withoutRow.length;
  await requireWritable(session, []);
  const taken = sources.sheets.map(({ name }) => name);
  const sheet = sheetName(title, WORDS[session.language]["sheet.list"], taken);
  const headers = await headersOf(session, source.block);
  const made = { sheetId: "", sheet, title: headers[0] ?? "" };
  const sheetIds = sources.sheets.map(({ id }) => id);
  const steps = [{ kind: "sheet" as const, made, sheetIds, keptWhenFilled: false }];
  const run = { kind: "list" as const, at, count, about: sheet, steps };
  await withWayBack(session, run, async (note) => {
    const sheetId = await addSheet(session, sheet);
    note(sheet, sheetId);
    await writeHeader(session, source.block, headers, sheetId);
    await copyRows(session, source.block, rows, sheetId);
    await writeIds(session, source, withoutRow, { sheetId, row: 1 + rows.length });
    const place = { sheetId, sheet, headerRow: 0, firstColumn: 0, totalRows: 0 };
    const block = { ...place, columnCount: headers.length, dataRows };
    await makeTable(session, block, LIST_TABLE);
    await session.step(async (context) => {
      context.workbook.worksheets.getItem(sheetId).activate();
      await context.sync();
    });
  });
  const address = `A1:${a1(dataRows, headers.length - 1)}`;
  return { sheet, address, count };
}

/** Ids, and names where the sheet has a column of them, as text. */
async function writeIds(
  session: Session,
  { block, idColumn, map }: CustomerSource,
  customers: readonly { id: string; name: string }[],
  { sheetId, row }: { sheetId: string; row: number }
): Promise<void> {
  const nameColumn = map.columns.find(({ field }) => field === "name")?.column;
  await session.inChunks(customers.length, { cells: 2, bytes: ID_BYTES }, (from, count) =>
    session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const part = customers.slice(from, from + count);
      const write = (column: number, texts: string[]) => {
        const cells = sheet.getRangeByIndexes(row + from, column, count, 1);
        cells.numberFormat = NUMBER_FORMATS.text as unknown as string[][];
        cells.values = texts.map((text) => [safeCell(text)]);
      };
      write(
        idColumn - block.firstColumn,
        part.map(({ id }) => id)
      );
      if (nameColumn !== undefined)
        write(
          nameColumn,
          part.map(({ name }) => name)
        );
      await context.sync();
    })
  );
}

/** Headers as text, in columns as wide as those they come from. */
async function writeHeader(
  session: Session,
  block: Block,
  headers: readonly string[],
  sheetId: string
): Promise<void> {
  await session.step(async (context) => {
    const formats = headers.map((_, i) =>
      headerCells(context, block, block.firstColumn + i).format.load("columnWidth")
    );
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const row = sheet.getRangeByIndexes(0, 0, 1, headers.length);
    row.numberFormat = NUMBER_FORMATS.text as unknown as string[][];
    row.values = [headers.map(safeCell)];
    formats.forEach(({ columnWidth }, i) => {
      if (columnWidth > 0) sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnWidth; // 0: hidden
    });
    await context.sync();
  });
}

import { delivered, firstCellOf } from "../cells/block";
import type { SheetPlace } from "./bookRecord";
import type { Session } from "../session/session";
import { tidyUp } from "../session/tidyUp";
import { freeName, listSheets } from "../cells/sheets";

/** Name of the sheet that users never see; Excel shows it in no menu. */
const SHEET_NAME = "Perennial archive";
const MARK = "Perennial archive 1";
/** A cell holds 32,767 characters. */
const PIECE = 30_000;
/** Keeps Excel from reading a piece as a number or a formula. */
const GUARD = "|";
const FIRST_PIECE = 2;
/** 100 million characters: far more than is ever stored, so the cell that says more was not written by us. */
const MOST_PIECES = 3_400;
const PIECE_WEIGHT = { cells: 1, bytes: PIECE * 2 };

/**
 * Named texts on a very hidden sheet: what must survive closing the pane and is too long for the workbook's settings.
 * One column a text: its name, the number of its pieces, then the pieces. The first column only holds the mark.
 */
export interface Archive extends SheetPlace {
  /** The workbook did not know of one before. */
  isNew: boolean;
}

export async function openArchive(session: Session, known?: SheetPlace): Promise<Archive> {
  // without a note of one there may still be what a run left that broke off before it could take the note
  const found = await findArchive(session, known ?? { sheetId: "", sheet: SHEET_NAME });
  if (found) return { ...found, isNew: known === undefined };
  const name = freeName(
    SHEET_NAME,
    (await listSheets(session)).map((sheet) => sheet.name)
  );
  try {
    return await makeArchive(session, name);
  } catch (error) {
    await tidyUp(() => removeArchive(session, name));
    throw error;
  }
}

async function makeArchive(session: Session, name: string): Promise<Archive> {
  return session.step(async (context) => {
    const { worksheets } = context.workbook;
    const earlier = worksheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = earlier.isNullObject ? worksheets.add(name) : earlier;
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[MARK]];
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    sheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, sheet: name, isNew: true };
  });
}

/** Undefined when the book has none; a sheet of the user's is never taken for it. */
export async function findArchive(
  session: Session,
  known: SheetPlace | undefined
): Promise<SheetPlace | undefined> {
  if (!known) return undefined;
  return session.step(async (context) => {
    for (const key of [known.sheetId, known.sheet].filter((one) => one !== "")) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.load("id,name");
      await context.sync();
      if (sheet.isNullObject) continue;
      const mark = sheet.getRangeByIndexes(0, 0, 1, 1);
      mark.load("values");
      await context.sync();
      if (firstCellOf(mark) === MARK) {
        return { sheetId: sheet.id, sheet: sheet.name };
      }
    }
    return undefined;
  });
}

/** @param key The sheet's id, or its name. */
export async function removeArchive(session: Session, key: string): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.visibility = Excel.SheetVisibility.hidden; // a very hidden sheet cannot be deleted
    sheet.delete();
    await context.sync();
  });
}

/**
 * Adds texts; earlier ones of these names are replaced. All of it holds from one moment on: the pieces go into free columns, which are given their
 * names when every piece is there.
 */
export async function archiveTexts(
  session: Session,
  archive: SheetPlace,
  texts: ReadonlyMap<string, string>
): Promise<void> {
  if (texts.size === 0) return;
  const names = await namesIn(session, archive);
  const free = freeColumns(names);
  const parts = [...texts].map(([name, text]) => ({
    name,
    column: free.next().value,
    pieces: piecesOf(text),
  }));
  const cells = parts.flatMap(({ column, pieces }) =>
    pieces.map((piece, at) => ({ row: FIRST_PIECE + at, column, piece }))
  );
  await writePieces(session, archive, cells);
  const replaced = names.flatMap((name, column) => (texts.has(name) ? [column] : []));
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(archive.sheetId);
    for (const { name, column, pieces } of parts) {
      sheet.getRangeByIndexes(0, column, 2, 1).values = [[name], [pieces.length]];
    }
    clearColumns(sheet, replaced);
    await context.sync();
  });
}

/** Forgets the texts whose names are `gone`, and pieces of one that never got its name. */
export async function forgetTexts(
  session: Session,
  archive: SheetPlace,
  gone: (name: string) => boolean
): Promise<void> {
  const names = await namesIn(session, archive);
  const columns = names.flatMap((name, column) =>
    column > 0 && (name === "" || gone(name)) ? [column] : []
  );
  if (columns.length === 0) return;
  await session.step(async (context) => {
    clearColumns(context.workbook.worksheets.getItem(archive.sheetId), columns);
    await context.sync();
  });
}

/** Names from left to right, that of the mark's column first; a free column has none. */
async function namesIn(session: Session, { sheetId }: SheetPlace): Promise<string[]> {
  const { names } = await session.step((context) =>
    headOf(context, context.workbook.worksheets.getItem(sheetId))
  );
  return names.map(String);
}

function* freeColumns(names: readonly string[]): Generator<number, never> {
  for (let column = 1; ; column++) if ((names[column] ?? "") === "") yield column;
}

function clearColumns(sheet: Excel.Worksheet, columns: readonly number[]): void {
  for (const column of columns) {
    sheet
      .getRangeByIndexes(0, column, FIRST_PIECE + MOST_PIECES, 1)
      .clear(Excel.ClearApplyTo.contents);
  }
}

/** Looks a text up; undefined when there is none of that name. */
export type TextOf = (name: string) => Promise<string | undefined>;

/** Reads the names now and each text when it is asked for. */
export async function readArchive(session: Session, { sheetId }: SheetPlace): Promise<TextOf> {
  const { names, counts } = await session.step((context) =>
    headOf(context, context.workbook.worksheets.getItem(sheetId))
  );
  return async (name) => {
    const column = names.indexOf(name);
    const count = Number(counts[column]);
    if (column < 1 || !(count <= MOST_PIECES)) return undefined;
    const pieces: string[] = [];
    await session.inChunks(count, PIECE_WEIGHT, async (from, count) => {
      const part = await session.step(async (context) => {
        const range = context.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(FIRST_PIECE + from, column, count, 1);
        range.load("values");
        await context.sync();
        return delivered<unknown>(range.values);
      });
      for (const [piece] of part) pieces.push(String(piece).slice(GUARD.length));
    });
    return pieces.join("");
  };
}

async function writePieces(
  session: Session,
  { sheetId }: SheetPlace,
  cells: readonly { row: number; column: number; piece: string }[]
): Promise<void> {
  await session.inChunks(cells.length, PIECE_WEIGHT, (from, count) =>
    session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { row, column, piece } of cells.slice(from, from + count)) {
        sheet.getRangeByIndexes(row, column, 1, 1).values = [[GUARD + piece]];
      }
      await context.sync();
    })
  );
}

async function headOf(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const used = sheet.getUsedRange(true);
  used.load("columnCount");
  await context.sync();
  const head = sheet.getRangeByIndexes(0, 0, 2, used.columnCount);
  head.load("values");
  await context.sync();
  const [names = [], counts = []] = delivered<unknown>(head.values);
  return { names, counts };
}

/** Never cuts a surrogate pair: half of one does not survive being saved. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

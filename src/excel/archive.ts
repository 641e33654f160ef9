import { delivered } from "./block";
import type { SheetPlace } from "./bookRecord";
import type { Session } from "./session";
import { freeName, listSheets } from "./sheets";

/** Name of the sheet that users never see; Excel shows it in no menu. */
const SHEET_NAME = "Perennial archive";
const MARK = "Perennial archive 1";
/** A cell holds 32,767 characters. */
const PIECE = 30_000;
/** Keeps Excel from reading a piece as a number or a formula. */
const GUARD = "|";
const ROW_BYTES = PIECE * 2;

/**
 * Named texts on a very hidden sheet: what must survive closing the pane and is too long for the workbook's settings.
 * One column a text: its name, the number of its pieces, then the pieces. The first column only holds the mark.
 */
export interface Archive extends SheetPlace {
  /** It did not exist before. */
  isNew: boolean;
}

export async function openArchive(session: Session, known?: SheetPlace): Promise<Archive> {
  const found = await findArchive(session, known);
  if (found) return { ...found, isNew: false };
  const name = freeName(
    SHEET_NAME,
    (await listSheets(session)).map((sheet) => sheet.name)
  );
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
    for (const key of [known.sheetId, known.sheet]) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.load("id,name");
      const mark = sheet.getRangeByIndexes(0, 0, 1, 1);
      mark.load("values");
      await context.sync();
      if (!sheet.isNullObject && mark.values[0]?.[0] === MARK) {
        return { sheetId: sheet.id, sheet: sheet.name };
      }
    }
    return undefined;
  });
}

/** Forgets every text. */
export async function emptyArchive(session: Session, { sheetId }: SheetPlace): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getUsedRange().clear(Excel.ClearApplyTo.contents);
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[MARK]];
    await context.sync();
  });
}

export async function removeArchive(session: Session, { sheetId }: SheetPlace): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.visibility = Excel.SheetVisibility.hidden; // a very hidden sheet cannot be deleted
    sheet.delete();
    await context.sync();
  });
}

/** Adds a text; an earlier one of that name is replaced. */
export async function archiveText(
  session: Session,
  { sheetId }: SheetPlace,
  name: string,
  text: string
): Promise<void> {
  const pieces = piecesOf(text);
  const column = await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const names = await namesOf(context, sheet);
    const at = names.includes(name) ? names.indexOf(name) : names.length;
    sheet.getRangeByIndexes(0, at, 1, 1).values = [[name]];
    sheet.getRangeByIndexes(1, at, 1, 1).values = [[pieces.length]];
    await context.sync();
    return at;
  });
  await session.inChunks(pieces.length, { cells: 1, bytes: ROW_BYTES }, (from, count) =>
    session.step(async (context) => {
      const rows = pieces.slice(from, from + count).map((piece) => [GUARD + piece]);
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(2 + from, column, count, 1).values = rows;
      await context.sync();
    })
  );
}

/** Undefined: there is no such text. */
export async function archivedText(
  session: Session,
  { sheetId }: SheetPlace,
  name: string
): Promise<string | undefined> {
  const place = await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const column = (await namesOf(context, sheet)).indexOf(name);
    if (column < 0) return undefined;
    const count = sheet.getRangeByIndexes(1, column, 1, 1);
    count.load("values");
    await context.sync();
    return { column, count: Number(count.values[0]?.[0]) };
  });
  if (!place) return undefined;
  const pieces: string[] = [];
  await session.inChunks(place.count, { cells: 1, bytes: ROW_BYTES }, async (from, count) => {
    const part = await session.step(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(2 + from, place.column, count, 1);
      range.load("values");
      await context.sync();
      return delivered<unknown>(range.values);
    });
    for (const [piece] of part) pieces.push(String(piece).slice(GUARD.length));
  });
  return pieces.join("");
}

async function namesOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown[]> {
  const used = sheet.getUsedRange(true);
  used.load("columnCount");
  await context.sync();
  const row = sheet.getRangeByIndexes(0, 0, 1, used.columnCount);
  row.load("values");
  await context.sync();
  return row.values[0] ?? [];
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

import { Halt } from "../session/halt";
import type { Session } from "../session/session";

/** Halts when the book, or one of these sheets, does not let itself be written. Comes before the first write. */
export async function requireWritable(
  session: Session,
  sheetIds: readonly string[]
): Promise<void> {
  await session.step(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const sheets = sheetIds.map((id) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return sheet;
    });
    await context.sync();
    if (workbook.readOnly) throw new Halt({ kind: "readOnlyWorkbook" });
    if (workbook.protection.protected) throw new Halt({ kind: "protectedWorkbook" });
    const closed = sheets.find((sheet) => sheet.protection.protected);
    if (closed) throw new Halt({ kind: "protectedSheet", sheet: closed.name });
  });
}

/**
 * Halts when a filter hides rows of this sheet: among filtered rows Excel puts the values of an array into the wrong ones
 * (https://github.com/OfficeDev/office-js/issues/224).
 */
export async function requireUnfiltered(session: Session, sheetId: string): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/id,items/showFilterButton");
    await context.sync();
    const filterable = sheet.tables.items.filter((table) => table.showFilterButton);
    const ofTables = filterable.map((table) => table.autoFilter.load("isDataFiltered"));
    if (filterable.length > 0) await context.sync();
    const filters = [sheet.autoFilter, ...ofTables];
    if (!filters.some(({ isDataFiltered }) => isDataFiltered)) return;
    throw new Halt({ kind: "filteredSheet", sheet: sheet.name });
  });
}

import { Halt } from "./halt";
import type { Session } from "./session";

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

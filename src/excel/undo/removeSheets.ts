import { firstCellOf } from "../cells/block";
import type { MadeSheet } from "../memory/bookRecord";
import type { Session } from "../session/session";
import { isSameSheet } from "../cells/sheets";

/**
 * Deletes sheets that a run made, wherever they are and whatever they are called now. Sheets of the user's are left
 * alone, even when one has the name by now.
 * @param before Ids of the sheets that were there before the run.
 */
export async function removeSheets(
  session: Session,
  made: readonly MadeSheet[],
  before: readonly string[]
): Promise<void> {
  if (made.length === 0) return;
  await session.step(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name"); // anew each time: a step that broke off may have deleted some
    await context.sync();
    const firstCells = worksheets.items.map((sheet) => sheet.getRangeByIndexes(0, 0, 1, 1));
    firstCells.forEach((cell) => cell.load("values"));
    await context.sync();
    const held = firstCells.map(firstCellOf);
    worksheets.items.forEach((sheet, i) => {
      const firstCell = held[i];
      const isOurs = made.some(
        (place) =>
          isSameSheet(sheet, firstCell, place) ||
          // the run broke off before it noted the id
          (place.sheetId === "" && sheet.name === place.sheet && !before.includes(sheet.id))
      );
      if (isOurs) sheet.delete();
    });
    await context.sync();
  });
}

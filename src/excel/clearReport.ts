import { CHART_PREFIX, TABLE_PREFIX } from "./layout";
import type { Session } from "./session";

/** Empties a report sheet: our charts and Tables, every cell and its format. Charts that the user put there stay. */
export async function clearReport(session: Session, sheetId: string): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.charts.load("items/name");
    sheet.tables.load("items/name");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("columnCount");
    await context.sync();
    for (const chart of sheet.charts.items) if (chart.name.startsWith(CHART_PREFIX)) chart.delete();
    for (const table of sheet.tables.items) if (table.name.startsWith(TABLE_PREFIX)) table.delete();
    if (!used.isNullObject) {
      used.conditionalFormats.clearAll();
      used.clear(Excel.ClearApplyTo.all);
    }
    await context.sync();
  });
}

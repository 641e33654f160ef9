import { CHART_PREFIX, TABLE_PREFIX, TITLE_ROW } from "../cells/layout";
import { safeCell } from "../cells/safeText";
import type { Session } from "../session/session";

/** What of the user's stays when one of our pages is emptied. */
export interface KeptOnPage {
  chartIds: string[];
  tableIds: string[];
  /** Names of all Tables that are left in the workbook, in lower case. */
  tableNames: string[];
}

/**
 * Empties a report sheet but for the title that it is to have, by which it is known when the run breaks off: our charts and Tables, every cell and its
 * format. Charts and Tables that the user put there stay.
 *
 * Our Tables are deleted and made again under the same names, so structured references to them (`=SUM(Perennial_churn_months[Became churned])`) may
 * break in a run. They are not kept: a Table may only be resized where its header row stays, while a block moves with the length of all
 * blocks above it. Only inserting and deleting whole rows would move it, and with it what the user has put beside our blocks.
 */
export async function clearReport(
  session: Session,
  sheetId: string,
  title: string
): Promise<KeptOnPage> {
  return session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.charts.load("items/id,items/name");
    sheet.tables.load("items/id,items/name,items/showFilterButton");
    context.workbook.tables.load("items/name");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("columnCount");
    await context.sync();
    const ourCharts = sheet.charts.items.filter(({ name }) => name.startsWith(CHART_PREFIX));
    const ourTables = sheet.tables.items.filter(({ name }) => name.startsWith(TABLE_PREFIX));
    for (const table of ourTables) {
      if (table.showFilterButton) table.clearFilters(); // no row of the next report may stay hidden
    }
    for (const ours of [...ourCharts, ...ourTables]) ours.delete();
    if (!used.isNullObject) {
      used.conditionalFormats.clearAll();
      used.clear(Excel.ClearApplyTo.all);
    }
    sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1).values = [[safeCell(title)]];
    await context.sync();
    const gone = new Set(ourTables.map(({ name }) => name));
    return {
      chartIds: idsWithout(sheet.charts.items, ourCharts),
      tableIds: idsWithout(sheet.tables.items, ourTables),
      tableNames: context.workbook.tables.items
        .filter(({ name }) => !gone.has(name))
        .map(({ name }) => name.toLowerCase()),
    };
  });
}

const idsWithout = <T extends { id: string }>(all: readonly T[], without: readonly T[]) =>
  all.filter((one) => !without.includes(one)).map(({ id }) => id);

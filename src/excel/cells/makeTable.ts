import type { Block } from "./block";
import { TABLE_STYLE } from "./layout";
import type { Session } from "../session/session";

/** Makes a Table of a sheet's cells, with the name that is wanted or the first one after it that is free, and lets its header stand still. */
export async function makeTable(
  session: Session,
  { sheetId, headerRow, firstColumn, dataRows, columnCount }: Block,
  wanted: string
): Promise<{ tableId: string; table: string }> {
  return session.step(async (context) => {
    const { tables } = context.workbook;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    tables.load("items/name");
    sheet.tables.load("items/id");
    await context.sync();
    const [earlier] = sheet.tables.items; // there already when the step is repeated
    const whole = sheet.getRangeByIndexes(headerRow, firstColumn, 1 + dataRows, columnCount);
    const made = earlier ?? sheet.tables.add(whole, true);
    const taken = tables.items.map(({ name }) => name);
    if (!earlier) made.name = freeTableName(wanted, taken);
    made.style = TABLE_STYLE;
    sheet.freezePanes.freezeRows(headerRow + 1);
    made.load("id,name");
    await context.sync();
    return { tableId: made.id, table: made.name };
  });
}

function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

import { dataCells } from "../cells/block";
import type { Block } from "../cells/block";
import { Halt } from "../session/halt";
import type { MatchedColumn } from "./matchCustomers";
import type { Session } from "../session/session";

/** Shows all rows of a sheet again: of its own filter and of those of its Tables. Halts when the sheet is protected. */
export async function showAllRows(session: Session, sheetId: string): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/id,items/showFilterButton");
    await context.sync();
    if (sheet.protection.protected) throw new Halt({ kind: "protectedSheet", sheet: sheet.name });
    if (sheet.autoFilter.isDataFiltered) sheet.autoFilter.clearCriteria();
    for (const table of sheet.tables.items) if (table.showFilterButton) table.clearFilters();
    await context.sync();
  });
}

/** Filters a block by what its columns show, and brings the sheet to the front with its first cell selected. */
export async function applyFilters(
  session: Session,
  block: Block,
  columns: readonly MatchedColumn[]
): Promise<void> {
  const criteria: { at: number; criterion: Excel.FilterCriteria }[] = [];
  for (const matched of columns) {
    const shown = await shownTexts(session, block, matched);
    criteria.push({ at: matched.column - block.firstColumn, criterion: criterionOf(shown) });
  }
  await session.step(async (context) => {
    const { tableId, headerRow, firstColumn, columnCount, dataRows } = block;
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    if (tableId === undefined) {
      const all = sheet.getRangeByIndexes(headerRow, firstColumn, 1 + dataRows, columnCount);
      for (const { at, criterion } of criteria) sheet.autoFilter.apply(all, at, criterion);
    } else {
      const table = context.workbook.tables.getItem(tableId);
      table.showFilterButton = true;
      for (const { at, criterion } of criteria) table.columns.getItemAt(at).filter.apply(criterion);
    }
    sheet.activate();
    sheet.getRangeByIndexes(headerRow, firstColumn, 1, 1).select();
    await context.sync();
  });
}

/** Blanks alone are told by their own criterion; in a list of texts they are the empty one. */
function criterionOf(shown: ReadonlySet<string>): Excel.FilterCriteria {
  if (shown.size === 1 && shown.has("")) {
    return { filterOn: Excel.FilterOn.custom, criterion1: "=" };
  }
  return { filterOn: Excel.FilterOn.values, values: [...shown] };
}

const SHOWN_AT_ONCE = 500;

/**
 * A filter by values compares what cells show, not what they hold: 5 may be shown as "5.0". Cells of a column that a review writes look alike, so
 * one of each value is enough; ids are the user's and each may have its own format.
 */
async function shownTexts(
  session: Session,
  block: Block,
  { column, filter, passing }: MatchedColumn
): Promise<Set<string>> {
  const shown = new Set<string>();
  const looked = new Map<unknown, number>();
  for (const { row, cell } of passing) {
    if (typeof cell === "string") shown.add(cell);
    else looked.set(filter.column === "customerId" ? row : cell, row);
  }
  const rows = [...looked.values()];
  for (let from = 0; from < rows.length; from += SHOWN_AT_ONCE) {
    await session.step(async (context) => {
      const cells = rows
        .slice(from, from + SHOWN_AT_ONCE)
        .map((row) => dataCells(context, block, row, 1, column).load("text"));
      await context.sync();
      for (const { text } of cells) shown.add(text[0]?.[0] ?? "");
    });
  }
  return shown;
}

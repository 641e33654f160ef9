import type { BookRecord, MadeSheet } from "../memory/bookRecord";
import { findBlocks } from "../find/candidates";
import { addedFollowUps, isWrittenBlock, ownColumns } from "../find/ownColumns";
import type { Session } from "../session/session";
import { listSheets } from "../cells/sheets";
import { typedFollowUps } from "./typedFollowUps";

/**
 * Before sheets that a run made are deleted: a customer sheet into whose follow-up columns the user has written stays, without what
 * the run wrote on it.
 * @returns The sheets that may be deleted.
 */
export async function keepFilled(
  session: Session,
  { made, customers }: Pick<BookRecord, "made" | "customers">
): Promise<MadeSheet[]> {
  const isCustomers = ({ sheet }: MadeSheet) => sheet === customers?.sheet;
  if (!customers || !made.some(isCustomers)) return made;
  const sheets = await listSheets(session);
  const sheet = sheets.find(({ id, name }) => id === customers.sheetId || name === customers.sheet);
  const { blocks } = sheet ? await findBlocks(session, sheet) : { blocks: [] };
  const found = blocks.find((block) => isWrittenBlock(block, customers));
  const tableId = found?.block.tableId;
  if (!found || tableId === undefined) return made;
  const followUps = addedFollowUps(found, customers);
  const typed = await typedFollowUps(session, found.block, followUps);
  if (typed.size === 0) return made;
  const empty = followUps.filter(({ key }) => !typed.has(key));
  const headers = new Set([...ownColumns(found, customers), ...empty].map(({ header }) => header));
  await session.step(async (context) => {
    const { columns } = context.workbook.tables.getItem(tableId);
    columns.load("items/name");
    await context.sync();
    for (const column of columns.items.slice().reverse())
      if (headers.has(column.name)) column.delete();
    await context.sync();
  });
  return made.filter((one) => !isCustomers(one));
}

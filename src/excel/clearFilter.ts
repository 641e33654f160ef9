import { readMemory } from "./memory/bookSettings";
import { findSources } from "./find/findSources";
import { asResult } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session/session";
import type { Session } from "./session/session";
import { showAllRows } from "./find/sheetFilter";

/**
 * Shows all rows again, whoever filtered them: of the sheet that is named, else of the customer sheet. Where there is no such sheet there is nothing
 * to show.
 */
export async function clearFilter(options: RunOptions, sheet?: string): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    if (sheet !== undefined) {
      const id = await idOf(session, sheet);
      if (id !== undefined) await showAllRows(session, id);
      return undefined;
    }
    const { record } = await readMemory(session);
    const { customers } = await findSources(session, record, record?.overrides ?? []);
    if (customers) await showAllRows(session, customers.block.sheetId);
    return undefined;
  });
}

const idOf = (session: Session, name: string): Promise<string | undefined> =>
  session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.id;
  });

import { readMemory } from "./bookSettings";
import { findSources } from "./findSources";
import { asResult } from "./halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session";
import { showAllRows } from "./sheetFilter";

/** Shows all rows of the customer sheet again, whoever filtered them. Without a customer sheet there is nothing to show. */
export async function clearFilter(options: RunOptions): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record } = await readMemory(session);
    const { customers } = await findSources(session, record, record?.overrides ?? []);
    if (customers) await showAllRows(session, customers.block.sheetId);
    return undefined;
  });
}

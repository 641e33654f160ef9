import { a1 } from "../core/columns/values/address";
import type { CustomerFilter } from "../core/desk/desk";
import { readMemory } from "./memory/bookSettings";
import type { EditResult } from "./bookEdit";
import { findSources } from "./find/findSources";
import { asResult } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { matchCustomers } from "./find/matchCustomers";
import { openSession } from "./session/session";
import { applyFilters, showAllRows } from "./find/sheetFilter";

/**
 * Shows only these customers, by Excel's own filter, in place of any filter that was there, and brings their sheet to the front. Nothing is written.
 * `count` says how many customers are shown. Without the columns it is the problem `columnsNotWritten`; when nobody is in the group it is
 * `nobodyFound`, and the sheet stays as it was.
 */
export async function filterCustomers(
  options: RunOptions,
  filters: CustomerFilter[]
): Promise<Result<EditResult>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record } = await readMemory(session);
    const { customers } = await findSources(session, record, record?.overrides ?? []);
    const matched = await matchCustomers(session, customers, filters);
    const { block } = matched.source;
    await showAllRows(session, block.sheetId);
    await applyFilters(session, block, matched.columns);
    const { headerRow: row, firstColumn: column, columnCount, dataRows } = block;
    const address = `${a1(row, column)}:${a1(row + dataRows, column + columnCount - 1)}`;
    return { sheet: block.sheet, address, count: matched.customers };
  });
}

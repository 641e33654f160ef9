import { findArchive } from "./archive";
import { readMemory } from "./bookSettings";
import { asResult, Halt } from "./halt";
import type { Result, RunOptions } from "./job";
import { putBack } from "./restore";
import { openSession } from "./session";
import { listSheets } from "./sheets";
import { requireUnfiltered, requireWritable } from "./writable";

/** Puts every cell, column and sheet back as it was before the last run; works once, also after the book was closed and opened again. */
export async function undoLastRun(options: RunOptions): Promise<Result<{ at: string }>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record } = await readMemory(session);
    const archive = await findArchive(session, record?.archive);
    if (!record?.lastRun?.undoable || !archive) throw new Halt({ kind: "nothingToUndo" });
    const places = [...record.reports, ...(record.customers ? [record.customers] : [])];
    const names = places.map(({ sheet }) => sheet);
    const touched = (await listSheets(session)).filter(({ name }) => names.includes(name));
    await requireWritable(
      session,
      touched.map(({ id }) => id)
    );
    const customers = touched.find(({ name }) => name === record.customers?.sheet);
    if (customers) await requireUnfiltered(session, customers.id);
    await putBack(session.unstoppable(), archive, record);
    return { at: record.lastRun.at };
  });
}

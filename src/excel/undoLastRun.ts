import { findArchive } from "./archive";
import type { SheetPlace } from "./bookRecord";
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
    const { customers, reports } = record;
    const sheets = await listSheets(session);
    const standsOn = (place: SheetPlace) =>
      sheets.filter(({ id, name }) => id === place.sheetId || name === place.sheet);
    const touched = [...reports, ...(customers ? [customers] : [])].flatMap(standsOn);
    await requireWritable(
      session,
      touched.map(({ id }) => id)
    );
    for (const { id } of customers ? standsOn(customers) : []) await requireUnfiltered(session, id);
    await putBack(session.unstoppable(), archive, record);
    return { at: record.lastRun.at };
  });
}

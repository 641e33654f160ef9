import { firstRecord } from "./memory/bookRecord";
import { readMemory, writeMemory } from "./memory/bookSettings";
import { asResult } from "./session/halt";
import type { Preferences, Result, RunOptions } from "./job";
import { openSession } from "./session/session";

/** Remembers what the user wants in this workbook; writes no cell. It outlives the runs: undoing them does not forget it. */
export async function savePreferences(
  options: RunOptions,
  preferences: Preferences
): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record, settings } = await readMemory(session);
    await writeMemory(session, { ...(record ?? firstRecord(settings)), preferences });
    return undefined;
  });
}

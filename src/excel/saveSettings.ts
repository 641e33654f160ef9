import type { Settings } from "../core/settings";
import { firstRecord } from "./memory/bookRecord";
import { readMemory, writeMemory } from "./memory/bookSettings";
import { asResult } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session/session";

/** Remembers settings in the workbook for its next runs. No cell is written. */
export async function saveSettings(
  options: RunOptions,
  settings: Settings
): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record } = await readMemory(session);
    await writeMemory(session, { ...(record ?? firstRecord(settings)), settings });
    return undefined;
  });
}

import type { Settings } from "../core/settings";
import { firstRecord } from "./bookRecord";
import { readMemory, writeMemory } from "./bookSettings";
import { asResult } from "./halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session";

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

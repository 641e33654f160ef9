import type { Settings } from "../core/settings";
import { firstRecord } from "./memory/bookRecord";
import { readMemory, writeMemory } from "./memory/bookSettings";
import { asResult } from "./session/halt";
import type { MapOverride, Preferences, Result, RunOptions } from "./job";
import { openSession } from "./session/session";

/** What the user has said of this workbook: what is wanted, how it is to be read. What is absent stays as it was. */
export interface Remembered {
  preferences?: Preferences;
  settings?: Settings;
  overrides?: MapOverride[];
}

/** Keeps it in the workbook; writes no cell. It outlives the runs: undoing them does not forget it. */
export async function remember(options: RunOptions, what: Remembered): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record, settings } = await readMemory(session);
    await writeMemory(session, { ...(record ?? firstRecord(settings)), ...what });
    return undefined;
  });
}

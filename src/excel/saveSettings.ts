import type { Settings } from "../core/settings";
import { firstRecord } from "./memory/bookRecord";
import { readMemory, writeMemory } from "./memory/bookSettings";
import { asResult, problemOf } from "./session/halt";
import type { Result, RunOptions } from "./job";
import { openSession } from "./session/session";
import type { Session } from "./session/session";
import { withWayBack } from "./undo/withWayBack";
import { requireWritable } from "./cells/writable";

export interface SaveOptions extends RunOptions {
  /** Wall-clock time, ISO 8601. */
  now: string;
}

/**
 * Remembers settings in the workbook for its next runs; no cell of the user's is written. It can be put back, unless the workbook is protected or read-only and so has no
 * room for the way back. Settings that are the same are not remembered again.
 */
export async function saveSettings(
  options: SaveOptions,
  settings: Settings
): Promise<Result<undefined>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record, settings: before } = await readMemory(session);
    const count = changesIn(before, settings);
    if (count === 0) return undefined;
    if (await isClosed(session))
      await writeMemory(session, { ...(record ?? firstRecord(settings)), settings });
    else {
      const steps = [{ kind: "settings" as const, before }];
      const edit = { kind: "settings" as const, at: options.now, count, steps };
      await withWayBack(session, edit, () => Promise.resolve(), { settings });
    }
    return undefined;
  });
}

/** How many settings differ. */
function changesIn(before: Settings, after: Settings): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Settings>;
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .length;
}

async function isClosed(session: Session): Promise<boolean> {
  try {
    await requireWritable(session, []);
    return false;
  } catch (error) {
    const kind = problemOf(error)?.kind;
    if (kind === "protectedWorkbook" || kind === "readOnlyWorkbook") return true;
    throw error;
  }
}

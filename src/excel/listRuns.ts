import { findArchive } from "./memory/archive";
import { readMemory } from "./memory/bookSettings";
import { asResult } from "./session/halt";
import type { Result, RunOptions } from "./job";
import type { PastRun } from "./pastRun";
import { runsIn } from "./memory/runStack";
import { openSession } from "./session/session";

/** What was written and can be put back, newest first. Writes nothing. */
export async function listRuns(options: RunOptions): Promise<Result<PastRun[]>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record } = await readMemory(session);
    if (!(await findArchive(session, record?.archive))) return [];
    return runsIn(record)
      .map(({ size: _size, asOf, about, unfinished, ...run }): PastRun => ({
        ...run,
        ...(unfinished && { unfinished }),
        ...(asOf !== undefined && { asOf }),
        ...(about !== undefined && { about }),
      }))
      .reverse();
  });
}

import { readMemory } from "./bookSettings";
import { findSources } from "./findSources";
import { asResult } from "./halt";
import type { Result, RunOptions, Survey } from "./job";
import { findNewestOrder } from "./newestOrder";
import { openSession } from "./session";

/** What the book holds and how it is understood. Writes nothing. */
export async function surveyWorkbook(options: RunOptions): Promise<Result<Survey>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record, settings, problems } = await readMemory(session);
    const overrides = record?.overrides ?? [];
    const sources = await findSources(session, record, overrides);
    const newestOrder = await findNewestOrder(session, sources, settings);
    return {
      recognition: sources.recognition,
      settings,
      overrides,
      ...(newestOrder !== undefined && { newestOrder }),
      ...(record?.lastRun && { lastRun: record.lastRun }),
      problems: [...problems, ...sources.problems],
    };
  });
}

import type { StoredRun } from "./memory/bookRecord";
import { readMemory } from "./memory/bookSettings";
import { findSources } from "./find/findSources";
import { asResult } from "./session/halt";
import type { Settings } from "../core/settings";
import type { MapOverride, Result, RunOptions, Survey } from "./job";
import { NO_PREFERENCES } from "./job";
import { mergeOverrides } from "./find/mergeOverrides";
import { findNewestOrder } from "./find/newestOrder";
import { openQuestions } from "./read/openQuestions";
import { runsIn } from "./memory/runStack";
import { openSession } from "./session/session";

export interface SurveyOptions extends RunOptions {
  /** Corrections that the workbook does not remember yet; they win over those it does. */
  overrides?: MapOverride[];
  /** Settings that the workbook does not remember yet, in place of those it does. */
  settings?: Settings;
  /** Also looks for what only the user can decide (`openQuestions`). */
  withQuestions?: boolean;
}

/** What the book holds and how it is understood. Writes nothing. */
export async function surveyWorkbook(options: SurveyOptions): Promise<Result<Survey>> {
  return asResult(async () => {
    const session = openSession(options);
    const { record, problems, ...stored } = await readMemory(session);
    const runs = runsIn(record);
    const settings = options.settings ?? stored.settings;
    const overrides = mergeOverrides(record?.overrides ?? [], options.overrides ?? []);
    const sources = await findSources(session, record, overrides);
    const newestOrder = await findNewestOrder(session, sources, settings);
    const questions =
      options.withQuestions && sources.problems.length === 0
        ? await openQuestions(session, sources, settings, newestOrder)
        : [];
    return {
      recognition: sources.recognition,
      settings,
      overrides,
      ...(newestOrder !== undefined && { newestOrder }),
      ...(record?.lastRun && {
        lastRun: { ...record.lastRun, undoable: runs.length > 0 },
      }),
      ...brokenOffIn(runs),
      problems: [...problems, ...sources.problems, ...questions],
      preferences: { ...NO_PREFERENCES, ...record?.preferences },
    };
  });
}

function brokenOffIn(runs: readonly StoredRun[]): Pick<Survey, "brokenOff"> {
  const newest = runs.at(-1);
  return newest?.unfinished ? { brokenOff: { kind: newest.kind, at: newest.at } } : {};
}

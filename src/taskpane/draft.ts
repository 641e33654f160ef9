import type { Day } from "../core/columns/values/cell";
import { checkSettings } from "../core/checkSettings";
import { DEFAULT_SETTINGS } from "../core/defaultSettings";
import type { Settings } from "../core/settings";
import type { MapOverride, Survey } from "../excel/job";
import { proposedAsOf } from "../page/analysisDate";

/** What the next run will do: what was found, and the user's choices about it. */
export interface Draft {
  survey: Survey;
  asOf: Day;
  settings: Settings;
  overrides: MapOverride[];
}

/** The user's answer to a question. */
export type Answer = { settings: Partial<Settings> } | { override: MapOverride };

/** The draft with an answer in it; a newer answer about the same column replaces the older one. */
export function withAnswer(draft: Draft, answer: Answer): Draft {
  if ("settings" in answer)
    return { ...draft, settings: { ...draft.settings, ...answer.settings } };
  const { override } = answer;
  const others = draft.overrides.filter(
    ({ kind, field }) => kind !== override.kind || field !== override.field
  );
  return { ...draft, overrides: [...others, override] };
}

/** A draft of what was found, for the day that is proposed. */
export function draftOf(survey: Survey, today: Day): Draft {
  const { settings, overrides } = survey;
  return { survey, asOf: proposedAsOf(today, survey), settings, overrides };
}

/** Whether the workbook remembers anything of an earlier visit. */
export const isKnown = ({ lastRun, overrides, settings, preferences }: Survey): boolean =>
  lastRun !== undefined ||
  overrides.length > 0 ||
  preferences.skipPreview ||
  preferences.autoRefresh ||
  inOrder(settings) !== inOrder(DEFAULT_SETTINGS);

/** Settings are read in the order of their list, whatever order they were made in. */
const inOrder = (settings: Settings) => JSON.stringify(checkSettings(settings).settings);

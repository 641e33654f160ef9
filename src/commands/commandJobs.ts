import type { Day } from "../core/columns/values/cell";
import type { Analyzer } from "../core/review";
import { LANGUAGES, type Language } from "../core/settings";
import { createText } from "../core/text/text";
import { filterCustomers } from "../excel/filterCustomers";
import type { Progress, Result } from "../excel/job";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { showReport } from "../excel/show";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { undoLastRun } from "../excel/undoLastRun";
import type { WritePreview } from "../excel/writePlan";
import { proposedAsOf } from "../page/analysisDate";
import type { CommandName } from "./commandNames";

/** What a command is given: nothing below knows the ribbon or a window. */
export interface CommandSurroundings {
  language: Language;
  today: Day;
  /** ISO 8601. */
  now: string;
  signal: AbortSignal;
  analyze: Analyzer;
  onProgress: (progress: Progress) => void;
  confirm: (preview: WritePreview, asOf: Day) => Promise<boolean>;
}

/** What is to be said at the end; nothing where the sheet shows it. */
export type CommandResult = Result<
  { kind: "shown" } | { kind: "reviewed"; asOf: Day; customers: number }
>;

export type CommandJob = (surroundings: CommandSurroundings) => Promise<CommandResult>;

/** What each command does. */
export const COMMANDS: Record<CommandName, CommandJob> = {
  review,
  stalledLeads,
  undoLastRun: undo,
};

/** The whole review as of the day that the pane would propose, with the settings and corrections that the workbook remembers; ends on the Monthly review page. */
async function review(around: CommandSurroundings): Promise<CommandResult> {
  const { language, signal, onProgress, analyze, now } = around;
  const survey = await surveyWorkbook({ language, signal, onProgress });
  if (!survey.ok) return survey;
  const { settings, overrides, preferences } = survey.value;
  const asOf = proposedAsOf(around.today, survey.value);
  const reviewed = await reviewWorkbook({
    ...{ language, signal, onProgress, settings, overrides, now, asOf, analyze },
    ...(!preferences.skipPreview && { confirm: (preview) => around.confirm(preview, asOf) }),
  });
  if (!reviewed.ok) return reviewed;
  const page = reviewed.value.reportSheets.find(({ key }) => key === "review");
  // the review is written, whether or not its page can be turned to
  if (page) await showReport({ language }, page.sheet);
  const { total } = reviewed.value.totals.customers;
  return { ok: true, value: { kind: "reviewed", asOf, customers: total } };
}

/** Shows only the stalled customers and those who are due soon. The last review may have been written in either language. */
async function stalledLeads({ language, signal }: CommandSurroundings): Promise<CommandResult> {
  const values = LANGUAGES.map((one) => createText(one)).flatMap((text) => [
    text("stall.stalled"),
    text("stall.dueSoon"),
  ]);
  const filtered = await filterCustomers({ language, signal }, [{ column: "stalled", values }]);
  return filtered.ok ? { ok: true, value: { kind: "shown" } } : filtered;
}

async function undo({ language, onProgress }: CommandSurroundings): Promise<CommandResult> {
  const undone = await undoLastRun({ language, onProgress });
  return undone.ok ? { ok: true, value: { kind: "shown" } } : undone;
}

import type { CustomerFilter } from "../core/desk/desk";
import type { Problem } from "../core/problem";
import type { Settings } from "../core/settings";
import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Explanation } from "../core/why/explanation";
import type { BookWatchOptions, SelectionWatchOptions } from "../excel/bookChange";
import type { BookEdit, EditOptions, EditResult } from "../excel/bookEdit";
import type {
  AnalyzeOptions,
  ExplainOptions,
  Look,
  PreviewOptions,
  ReviewOptions,
  ReviewResult,
  RunOptions,
  Survey,
} from "../excel/job";
import type { PastRun } from "../excel/pastRun";
import type { Remembered } from "../excel/remember";
import type { SaveOptions } from "../excel/saveSettings";
import type { SurveyOptions } from "../excel/surveyWorkbook";
import type { Undone } from "../excel/undoRuns";
import type { StopWatching, WatchOptions } from "../excel/watchStages";

/** What can go wrong in the pane: the job's expected failures, and a bug or a broken worker, which must not look like success. */
export type PaneProblem =
  Problem | { kind: "unexpected"; detail: string; stack?: string } | { kind: "sampleMissing" };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: PaneProblem };

/** What the pane asks of the open workbook. `excelWorkbook` is the real one; the pane knows no other way to Excel. */
export interface Workbook {
  survey(options: SurveyOptions): Promise<Outcome<Survey>>;
  review(options: ReviewOptions): Promise<Outcome<ReviewResult>>;
  /** What changed settings would do; writes nothing. */
  preview(options: PreviewOptions): Promise<Outcome<SettingsEffect>>;
  /** Remembers settings for the next runs; can be put back. */
  saveSettings(options: SaveOptions, settings: Settings): Promise<Outcome<unknown>>;
  /** Why a customer is where it is; writes nothing. */
  explain(options: ExplainOptions, id: string): Promise<Outcome<Explanation>>;
  /** What the book comes to on a day; writes nothing. */
  look(options: AnalyzeOptions): Promise<Outcome<Look>>;
  /** What can be put back, newest first. */
  runs(options: RunOptions): Promise<Outcome<PastRun[]>>;
  /** Puts back a run and all that are newer. */
  undoRuns(options: RunOptions, id: string): Promise<Outcome<Undone>>;
  /** Keeps in the workbook what the user has said of it; writes no cell. */
  remember(options: RunOptions, what: Remembered): Promise<Outcome<unknown>>;
  /** Opens a workbook of its own; `base64` is an .xlsx file. */
  openSample(options: RunOptions, base64: string): Promise<Outcome<unknown>>;
  /** Shows only these customers on their sheet. */
  filterCustomers(options: RunOptions, filters: CustomerFilter[]): Promise<Outcome<EditResult>>;
  /** Shows all rows of a sheet again; without its name, of the customer sheet. */
  clearFilter(options: RunOptions, sheet?: string): Promise<Outcome<unknown>>;
  /** A small change that can be put back. */
  edit(options: EditOptions, edit: BookEdit): Promise<Outcome<EditResult>>;
  watchBook(options: BookWatchOptions): Promise<Outcome<StopWatching>>;
  watchSelection(options: SelectionWatchOptions): Promise<Outcome<StopWatching>>;
  /** Logs stages that are changed by hand until the returned function is called. */
  watchStages(options: WatchOptions): Promise<Outcome<StopWatching>>;
  showReport(options: RunOptions, sheet: string): Promise<Outcome<unknown>>;
  /** Selects cells; `address` is in A1 form without the sheet's name. */
  showCell(options: RunOptions, sheet: string, address: string): Promise<Outcome<unknown>>;
}

/** The outcome of work that may also throw: after an abort the user's cancelling, else something unexpected. */
export async function settle<T>(
  work: Promise<Outcome<T>>,
  signal?: AbortSignal
): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    if (signal?.aborted) return { ok: false, problem: { kind: "cancelledByUser" } };
    const stack = error instanceof Error ? error.stack : undefined;
    return {
      ok: false,
      problem: { kind: "unexpected", detail: String(error), ...(stack && { stack }) },
    };
  }
}

import type { Day } from "../core/columns/values/cell";
import type { Recognition } from "../core/columns/recognition";
import type { SheetKind } from "../core/columns/fields";
import type { Notice, Problem, Result } from "../core/problem";
import type { ReportKey } from "../core/report/report";
import type { Desk } from "../core/desk/desk";
import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { AnalysisRequest, Analyzer, ReviewTotals } from "../core/review";
import type { Language, Settings } from "../core/settings";
import type { Explanation } from "../core/why/explanation";
import type { ChunkLimits } from "./session/chunks";
import type { Clockwork } from "./session/clockwork";
import type { PastRun } from "./pastRun";
import type { WritePreview } from "./writePlan";

export type { Result };

/** The phases of a run, in order. */
export const PHASES = [
  "finding",
  "reading",
  "analyzing",
  "saving",
  "writing",
  "reporting",
] as const;
export type Phase = (typeof PHASES)[number];

export interface Progress {
  phase: Phase;
  /** Units of work done in this phase (rows, columns, sheets). */
  done: number;
  /** 0: not known. */
  total: number;
  /** Sheet or report at work. */
  what?: string;
}

/** The user's corrections of what was recognised: field → header, as `orders.customerId → "Client no"`. */
export type MapOverride = { kind: SheetKind; field: string; header: string };

export interface RunOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  language: Language;
  /** The system's clock and timers unless a test brings its own. */
  clockwork?: Clockwork;
  /** What one step may carry at most; the defaults suit Excel on the web. */
  chunks?: ChunkLimits;
  /** Seconds without an answer after which Excel counts as silent; 60 by default. */
  silentAfterSeconds?: number;
}

/** What was found in the book, before anything is read in full or written. */
export interface Survey {
  recognition: Recognition;
  /** Settings stored in this workbook, or the defaults. */
  settings: Settings;
  overrides: MapOverride[];
  /** Newest order day seen in the order column; absent without orders. */
  newestOrder?: Day;
  /** The last run, if this book has one that can be undone. */
  lastRun?: { asOf: Day; at: string; undoable: boolean };
  /** What was written last broke off before it was whole and can be put back: the pane was closed, or Excel ended, in the middle of it. */
  brokenOff?: { kind: PastRun["kind"]; at: string };
  problems: Problem[];
  preferences: Preferences;
}

/** What the user wants in this workbook besides settings of the analysis. */
export interface Preferences {
  /** The preview was confirmed once, and the user does not want to be asked again. */
  skipPreview: boolean;
  /** Refresh by itself when the sheets change. */
  autoRefresh: boolean;
}

export const NO_PREFERENCES: Preferences = { skipPreview: false, autoRefresh: false };

/** What the book comes to, without anything written. */
export interface Look {
  totals: ReviewTotals;
  desk: Desk;
  notices: Notice[];
  /** The report sheets of an earlier run, as far as they are there. */
  reportSheets: { key: ReportKey; sheet: string; finding: string }[];
  /** Absent when the columns have not been written yet. */
  columnsAt?: { sheet: string; address: string };
}

/** How the book is read, and for which day. */
export interface ReadOptions extends RunOptions {
  asOf: Day;
  settings: Settings;
  overrides: MapOverride[];
}

export interface AnalyzeOptions extends ReadOptions {
  analyze: Analyzer;
}

export interface ExplainOptions extends ReadOptions {
  /** `explainCustomer` of `core/why`, in Node or behind a worker. */
  explain: (request: AnalysisRequest, id: string) => Promise<Result<Explanation>>;
}

export interface PreviewOptions extends ReadOptions {
  changed: Settings;
  /** `previewEffect` of `core/compare`, in Node or behind a worker. Both requests may hold the same book. */
  preview: (before: AnalysisRequest, after: AnalysisRequest) => Promise<Result<SettingsEffect>>;
}

export interface ReviewOptions extends AnalyzeOptions {
  /**
   * Asked before anything is written, unless there is nothing to write; false ends the run as cancelled. Absent: consent was given. What
   * changes in the workbook meanwhile where the run reads or writes ends it with `sheetChanged`.
   */
  confirm?: (preview: WritePreview) => Promise<boolean>;
  /** Wall-clock time of the run, ISO 8601; the caller's, since nothing below reads the clock. */
  now: string;
}

export interface ReviewResult {
  totals: ReviewTotals;
  notices: Notice[];
  /** The customer sheet that holds the written columns. */
  customerSheet: string;
  /** The headers of the written columns, from the first to the last; A1 without the sheet's name. */
  columnsAt: { sheet: string; address: string };
  reportSheets: { key: ReportKey; sheet: string; finding: string }[];
  /** What differed from the workbook and was written; the rest was left alone. Counted as in `WritePreview`. */
  written: { columns: number; sheets: number; cells: number };
  desk: Desk;
  timingsMs: { read: number; analyze: number; write: number };
}

import type { BookTotals } from "./bookTotals";
import type { Day } from "./columns/values/cell";
import type { Desk } from "./desk/desk";
import type { StageChange } from "./dwell/stageChanges";
import type { Notice, Result } from "./problem";
import type { History, ReviewRecord, Snapshot } from "./history/history";
import type { ModelTotals } from "./modelTotals";
import type { Report } from "./report/report";
import type { WrittenColumn } from "./writtenColumns";
import type { Book } from "./columns/book";
import type { Language, Settings } from "./settings";

/** What a book comes to on one day. Totals only; plain JSON with the codes of the domain whatever the language. */
export interface ReviewTotals extends BookTotals, ModelTotals {}

export interface AnalysisRequest {
  book: Book;
  settings: Settings;
  asOf: Day;
  language: Language;
  /** Locale (BCP 47) whose separators numbers in sentences have; absent: the language's own. */
  numbersIn?: string;
  /** What earlier reviews left; absent: this is the first. */
  history?: History;
}

/** Everything that is written back or shown; plain data that a worker can send. */
export interface Analysis {
  totals: ReviewTotals;
  notices: Notice[];
  columns: WrittenColumn[];
  reports: Report[];
  /** What is to be remembered of this review; the caller adds the time. */
  record: Omit<ReviewRecord, "at">;
  snapshot: Snapshot;
  /** Changes of stage that the stage log lacks. */
  stageChanges: StageChange[];
  desk: Desk;
}

/** `analyzeBook` of `core/analyze.ts` in Node, the same behind a Web Worker in the pane. */
export type Analyzer = (request: AnalysisRequest) => Promise<Result<Analysis>>;

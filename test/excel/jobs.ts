import { analyzeBook } from "../../src/core/analyze";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Problem } from "../../src/core/problem";
import type { Analyzer } from "../../src/core/review";
import type { Result, ReviewOptions, ReviewResult, RunOptions } from "../../src/excel/job";
import { reviewWorkbook } from "../../src/excel/reviewWorkbook";
import { undoLastRun } from "../../src/excel/undoLastRun";
import { day } from "./books";

/** The core's analysis with the seventeen columns of every book only, so that tests can say where each one stands. */
const analyze: Analyzer = (request) => {
  const result = analyzeBook(request);
  if (!result.ok) return Promise.resolve(result);
  const columns = result.value.columns.slice(0, 17);
  return Promise.resolve({ ok: true, value: { ...result.value, columns } });
};

/** A few columns and one page: enough where it does not matter which ones there are. */
export const smallAnalysis: Analyzer = async (request) => {
  const result = await analyze(request);
  if (!result.ok) return result;
  const reports = result.value.reports.filter(({ key }) => key === "churn");
  const columns = result.value.columns.slice(0, 4);
  return { ok: true, value: { ...result.value, reports, columns } };
};

/** A review as the command line or the pane would order it, on 30 June 2026. */
export function review(options: Partial<ReviewOptions> = {}): Promise<Result<ReviewResult>> {
  return reviewWorkbook({
    language: "en",
    asOf: day("2026-06-30"),
    settings: DEFAULT_SETTINGS,
    overrides: [],
    analyze,
    now: "2026-06-30T12:00:00Z",
    ...options,
  });
}

export const undo = (options: Partial<RunOptions> = {}) =>
  undoLastRun({ language: "en", ...options });

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error("it succeeded");
  return result.problem;
}

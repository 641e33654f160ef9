import { analyzeBook } from "../../src/core/analyze";
import type { Cell, Day } from "../../src/core/columns/values/cell";
import { measureDwell } from "../../src/core/dwell/dwell";
import type { Report, ReportKey, TableBlock } from "../../src/core/report/report";
import type { Analysis } from "../../src/core/review";
import type { Language, Settings } from "../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { readBook, review } from "./readBook";
import type { SheetRows } from "./readBook";

export interface Sheets extends SheetRows {
  settings?: Settings;
}

/** Sheets, headers included, all the way to the analysis. */
export function analyze(sheets: Sheets, asOf: Day, language: Language = "en"): Analysis {
  const settings = sheets.settings ?? DEFAULT_SETTINGS;
  const { book, problems } = readBook(sheets);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const result = analyzeBook({ book, settings, asOf, language });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** Sheets up to the dwell of each customer. */
export function dwellOf(sheets: Sheets, asOf: Day) {
  const made = review(sheets, asOf);
  const { book, facts, standing, settings } = made;
  return { ...made, dwell: measureDwell(book, facts, standing, settings, asOf) };
}

export function reportOf(analysis: Analysis, key: ReportKey): Report {
  const report = analysis.reports.find((one) => one.key === key);
  if (!report) throw new Error(`no report ${key}`);
  return report;
}

export function tableOf(analysis: Analysis, report: ReportKey, key: string): TableBlock {
  const table = reportOf(analysis, report).tables.find((one) => one.key === key);
  if (!table) throw new Error(`no table ${key} in ${report}`);
  return table;
}

/** One column of a table, top to bottom. */
export function cellsOf(table: TableBlock, key: string): Cell[] {
  const at = table.columns.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`no column ${key} in ${table.key}`);
  return table.rows.map((row) => row[at] ?? "missing");
}

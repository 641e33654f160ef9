import { churnReport } from "./churn";
import { cohortsReport } from "./cohorts";
import { dwellReport } from "./dwell";
import { notesReport } from "./notes";
import { overviewReport } from "./overview";
import { pyramidReport } from "./pyramid";
import { REPORT_KEYS, type Report, type ReportKey } from "./report";
import type { ReportData } from "./reportData";
import { rfmReport } from "./rfm";
import { settingsReport } from "./settings";

const BUILDERS: Record<ReportKey, (data: ReportData) => Report> = {
  overview: overviewReport,
  dwell: dwellReport,
  churn: churnReport,
  cohorts: cohortsReport,
  pyramid: pyramidReport,
  rfm: rfmReport,
  settings: settingsReport,
  notes: notesReport,
};

/** All reports, in the order of REPORT_KEYS. */
export function buildReports(data: ReportData): Report[] {
  return REPORT_KEYS.map((key) => BUILDERS[key](data));
}

import { churnReport } from "./churn";
import { cohortsReport } from "./cohorts";
import { dwellReport } from "./dwell";
import { migrationReport } from "./migration";
import { notesReport } from "./notes";
import { overviewReport } from "./overview";
import { playbookReport } from "./playbook";
import { predictionReport } from "./prediction";
import { pyramidReport } from "./pyramid";
import { REPORT_KEYS, type Report, type ReportKey } from "./report";
import type { ReportData } from "./reportData";
import { reviewReport } from "./review";
import { rfmReport } from "./rfm";
import { settingsReport } from "./settings";
import { sourcesReport } from "./sources";
import { teamReport } from "./team";

const BUILDERS: Record<ReportKey, (data: ReportData) => Report> = {
  review: reviewReport,
  overview: overviewReport,
  dwell: dwellReport,
  churn: churnReport,
  cohorts: cohortsReport,
  pyramid: pyramidReport,
  migration: migrationReport,
  rfm: rfmReport,
  prediction: predictionReport,
  playbook: playbookReport,
  team: teamReport,
  sources: sourcesReport,
  settings: settingsReport,
  notes: notesReport,
};

/** All reports, in the order of REPORT_KEYS. */
export function buildReports(data: ReportData): Report[] {
  return REPORT_KEYS.map((key) => BUILDERS[key](data));
}

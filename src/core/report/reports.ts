import { churnReport } from "./churn/churn";
import { cohortsReport } from "./cohorts/cohorts";
import { dwellReport } from "./dwell/dwell";
import { migrationReport } from "./migration/migration";
import { notesReport } from "./notes/notes";
import { overviewReport } from "./overview/overview";
import { playbookReport } from "./playbook/playbook";
import { predictionReport } from "./prediction/prediction";
import { pyramidReport } from "./pyramid/pyramid";
import { REPORT_KEYS, type Report, type ReportKey } from "./report";
import type { ReportData } from "./reportData";
import { reviewReport } from "./review/review";
import { rfmReport } from "./rfm/rfm";
import { settingsReport } from "./settings/settings";
import { sourcesReport } from "./sources/sources";
import { teamReport } from "./team/team";

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

import { explainCustomer } from "../excel/explainCustomer";
import { previewSettings } from "../excel/previewSettings";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { saveSettings } from "../excel/saveSettings";
import { showCell, showReport } from "../excel/show";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { undoLastRun } from "../excel/undoLastRun";
import { watchStages } from "../excel/watchStages";
import type { Workbook } from "./workbook";

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: surveyWorkbook,
  review: reviewWorkbook,
  preview: previewSettings,
  explain: explainCustomer,
  saveSettings,
  undo: undoLastRun,
  watchStages,
  showReport,
  showCell,
};

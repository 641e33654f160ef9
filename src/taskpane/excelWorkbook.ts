import { reviewWorkbook } from "../excel/reviewWorkbook";
import { showCell, showReport } from "../excel/show";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { undoLastRun } from "../excel/undoLastRun";
import type { Workbook } from "./workbook";

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: surveyWorkbook,
  review: reviewWorkbook,
  undo: undoLastRun,
  showReport,
  showCell,
};

import { clearFilter } from "../excel/clearFilter";
import { editBook } from "../excel/editBook";
import { filterCustomers } from "../excel/filterCustomers";
import { listRuns } from "../excel/listRuns";
import { lookAtWorkbook } from "../excel/lookAtWorkbook";
import { openSample } from "../excel/openSample";
import { remember } from "../excel/remember";
import { undoRuns } from "../excel/undoRuns";
import { watchBook } from "../excel/watchBook";
import { watchSelection } from "../excel/watchSelection";
import { explainCustomer } from "../excel/explainCustomer";
import { previewSettings } from "../excel/previewSettings";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { saveSettings } from "../excel/saveSettings";
import { showCell, showReport } from "../excel/show";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { watchStages } from "../excel/watchStages";
import type { Workbook } from "./workbook";

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: surveyWorkbook,
  review: reviewWorkbook,
  preview: previewSettings,
  explain: explainCustomer,
  saveSettings,
  look: lookAtWorkbook,
  runs: listRuns,
  undoRuns,
  remember,
  openSample,
  filterCustomers,
  clearFilter,
  edit: editBook,
  watchBook,
  watchSelection,
  watchStages,
  showReport,
  showCell,
};

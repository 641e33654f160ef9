/** What can be done in the open workbook besides looking at it first; a script of its own. */
export { clearFilter } from "../excel/clearFilter";
export { editBook } from "../excel/editBook";
export { explainCustomer } from "../excel/explainCustomer";
export { filterCustomers } from "../excel/filterCustomers";
export { listRuns } from "../excel/listRuns";
export { lookAtWorkbook } from "../excel/lookAtWorkbook";
export { openSample } from "../excel/openSample";
export { previewSettings } from "../excel/previewSettings";
export { remember } from "../excel/remember";
export { reviewWorkbook } from "../excel/reviewWorkbook";
export { saveSettings } from "../excel/saveSettings";
export { showCell, showReport } from "../excel/show";
export { undoRuns } from "../excel/undoRuns";
export { watchBook } from "../excel/watchBook";
export { watchSelection } from "../excel/watchSelection";
export { watchStages } from "../excel/watchStages";

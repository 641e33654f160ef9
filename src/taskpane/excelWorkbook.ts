import { surveyWorkbook } from "../excel/surveyWorkbook";
import type { Workbook } from "./workbook";

/** What comes after the first look is a script of its own; it is fetched while the look goes on. */
const jobs = () => import(/* webpackChunkName: "jobs" */ "./excelJobs");

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: (options) => {
    jobs().catch(() => undefined); // whoever needs it then asks again
    return surveyWorkbook(options);
  },
  review: async (options) => (await jobs()).reviewWorkbook(options),
  preview: async (options) => (await jobs()).previewSettings(options),
  explain: async (options, id) => (await jobs()).explainCustomer(options, id),
  saveSettings: async (options, settings) => (await jobs()).saveSettings(options, settings),
  look: async (options) => (await jobs()).lookAtWorkbook(options),
  runs: async (options) => (await jobs()).listRuns(options),
  undoRuns: async (options, id) => (await jobs()).undoRuns(options, id),
  remember: async (options, what) => (await jobs()).remember(options, what),
  openSample: async (options, base64) => (await jobs()).openSample(options, base64),
  filterCustomers: async (options, filters) => (await jobs()).filterCustomers(options, filters),
  clearFilter: async (options, sheet) => (await jobs()).clearFilter(options, sheet),
  edit: async (options, edit) => (await jobs()).editBook(options, edit),
  watchBook: async (options) => (await jobs()).watchBook(options),
  watchSelection: async (options) => (await jobs()).watchSelection(options),
  watchStages: async (options) => (await jobs()).watchStages(options),
  showReport: async (options, sheet) => (await jobs()).showReport(options, sheet),
  showCell: async (options, sheet, address) => (await jobs()).showCell(options, sheet, address),
};

export { openCsv } from "./csv/openCsv";
export { openBook, openWorkbook } from "./openBook";
export { asSaved } from "./problem";
export type { FileProblem, OpenResult } from "./problem";
export { saveWorkbook } from "./save/saveWorkbook";

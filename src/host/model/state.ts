/**
 * The workbook as plain state. `model/` lets office.js act on it, `file/` loads and saves it, the workbench draws it.
 * Positions are zero-based. Nothing here knows Office.js or files.
 */
export * from "./state/cell";
export * from "./state/style";
export * from "./state/cellGrid";
export * from "./state/filter";
export * from "./state/table";
export * from "./state/marks";
export * from "./state/chart";
export * from "./state/sheet";
export * from "./state/workbook";

import type { Workbook } from "./workbook";

const pending = () => Promise.resolve({ ok: false as const, problem: { kind: "noData" as const } });

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: pending,
  review: pending,
  undo: pending,
  showReport: pending,
  showCell: pending,
};

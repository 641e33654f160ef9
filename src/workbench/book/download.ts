import { saveWorkbook } from "../../host/file";
import type { WorkbookState } from "../../host/model/state";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a file; a CSV becomes a workbook. */
export async function download(workbook: WorkbookState): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = /\.xls[xm]$/i.test(workbook.name)
    ? workbook.name
    : `${workbook.name.replace(/\.[^.]*$/, "")}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}

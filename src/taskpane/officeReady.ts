import type { Unavailable } from "./state";

/** The lowest requirement set that the manifest asks for. */
const EXCEL_API = "1.14";

/** Waits for Office, then says why Excel cannot be worked with, if it cannot. */
export async function officeReady(): Promise<Unavailable | undefined> {
  if (typeof Office === "undefined") return "noLibrary";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? undefined : "oldExcel";
}

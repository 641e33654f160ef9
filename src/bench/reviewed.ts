import { analyzeBook } from "../core/analyze";
import { DEFAULT_SETTINGS } from "../core/defaultSettings";
import type { ReviewResult } from "../excel/job";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { connectNode } from "../host/bridge/node";
import type { WorkbookState } from "../host/model/state";
import { AS_OF } from "./data/shop";

/** Reviews a workbook through office.js, as the pane and the command line do. */
export async function reviewed(workbook: WorkbookState): Promise<ReviewResult> {
  connectNode(workbook);
  const result = await reviewWorkbook({
    ...{ language: "en", asOf: AS_OF, settings: DEFAULT_SETTINGS, overrides: [] },
    now: "2026-06-30T12:00:00Z",
    analyze: (request) => Promise.resolve(analyzeBook(request)),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

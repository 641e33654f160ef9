import type { SheetState, WorkbookState } from "../../model/state";
import type { BookSource, ChartSource } from "../source";
import type { Document } from "../xml/document";

export function readCharts(
  _sheet: SheetState,
  _frame: Document,
  _book: WorkbookState,
  _source: BookSource
): ChartSource[] {
  return [];
}

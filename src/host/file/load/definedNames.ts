import type { SheetState, WorkbookState } from "../../model/state";
import { parseArea, splitAddress } from "../../model/range/area";
import { attribute, child, children, flag, numberAttribute, type Element } from "../xml/document";

const BUILT_IN = "_xlnm.";

/** Names of the book; the built-in print names become page layout. `sheets` are those that `localSheetId` counts. */
export function readNames(
  workbook: Element,
  book: WorkbookState,
  sheets: readonly (SheetState | undefined)[]
): void {
  for (const defined of children(child(workbook, "definedNames"), "definedName")) {
    const name = attribute(defined, "name") ?? "";
    const formula = defined.textContent ?? "";
    const local = numberAttribute(defined, "localSheetId");
    const sheet = local === undefined ? undefined : sheets[local];
    if (name.startsWith(BUILT_IN)) {
      if (sheet) readPrintName(name, formula, sheet);
      continue;
    }
    if (local !== undefined && !sheet) continue;
    book.names.push({
      name,
      formula: "=" + formula,
      ...(sheet ? { scope: sheet.id } : {}),
      ...(flag(defined, "hidden") ? { hidden: true } : {}),
    });
  }
}

function readPrintName(name: string, formula: string, sheet: SheetState): void {
  if (name === BUILT_IN + "Print_Area") {
    const area = parseArea(splitAddress(formula).cells);
    if (area) sheet.pageLayout.printArea = area;
  } else if (name === BUILT_IN + "Print_Titles") {
    const rows = /(?:^|!|,)\$?([0-9]+):\$?([0-9]+)$/.exec(formula);
    if (rows)
      sheet.pageLayout.printTitleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  }
}

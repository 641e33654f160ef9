import type { HyperlinkState, SheetState, WorkbookState } from "../../host/model/state";
import { contains } from "./gridRange";

export type LinkTarget =
  { kind: "cell"; sheet: SheetState; row: number; column: number } | { kind: "web"; url: string };

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)/;

function inside(workbook: WorkbookState, reference: string): LinkTarget | undefined {
  const match = REFERENCE.exec(reference.replace(/^#/, ""));
  if (!match) return undefined;
  const [, quoted, plain, column = "", row = ""] = match;
  const sheet = workbook.sheetByName((quoted ?? plain ?? "").replaceAll("''", "'"));
  return sheet && { kind: "cell", sheet, row: Number(row) - 1, column: columnIndex(column) };
}

const follow = (workbook: WorkbookState, link: HyperlinkState): LinkTarget | undefined => {
  if (link.documentReference) return inside(workbook, link.documentReference);
  const { address } = link;
  if (address?.startsWith("#")) return inside(workbook, address);
  return address && /^(https?|mailto):/i.test(address) ? { kind: "web", url: address } : undefined;
};

/** Where the link of a cell leads; undefined: no link, or nowhere in this book. */
export function linkAt(
  workbook: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number
): LinkTarget | undefined {
  const link = sheet.hyperlinks.find(({ area }) => contains(area, row, column));
  return link && follow(workbook, link);
}

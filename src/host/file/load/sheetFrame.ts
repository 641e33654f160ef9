import type { SheetState } from "../../model/state";
import { MAX_COLUMNS, parseArea } from "../../model/range/area";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";
import { hasTexts, PAPER, POINTS_PER_INCH, splitParts } from "../pageWords";
import type { Palette } from "./colors";
import { readCriteria } from "./filterCriteria";

/** The parts of a sheet that belong to no list: view, columns, merges, filter, tab colour, protection, page. */
export function readFrame(
  frame: Document,
  sheet: SheetState,
  palette: Palette,
  styleOf: (format: number) => number
): void {
  const root = rootOf(frame);
  sheet.tabColor = palette.resolve(descend(root, "sheetPr", "tabColor")) ?? "";
  sheet.isProtected = flag(child(root, "sheetProtection"), "sheet");
  readView(descend(root, "sheetViews", "sheetView"), sheet);
  readColumns(child(root, "cols"), sheet, styleOf);
  for (const merge of children(child(root, "mergeCells"), "mergeCell")) {
    const area = parseArea(attribute(merge, "ref") ?? "");
    if (area) sheet.merges.push(area);
  }
  const filter = child(root, "autoFilter");
  const filtered = parseArea(attribute(filter, "ref") ?? "");
  if (filter && filtered) sheet.autoFilter = { area: filtered, criteria: readCriteria(filter) };
  readPage(root, sheet);
}

function readView(view: Element | undefined, sheet: SheetState): void {
  sheet.showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return;
  sheet.freeze = {
    rows: numberAttribute(pane, "ySplit") ?? 0,
    columns: numberAttribute(pane, "xSplit") ?? 0,
  };
}

function readColumns(
  cols: Element | undefined,
  sheet: SheetState,
  styleOf: (format: number) => number
): void {
  for (const col of children(cols, "col")) {
    const first = Math.max(1, Math.ceil(numberAttribute(col, "min") ?? 1));
    const last = Math.min(numberAttribute(col, "max") ?? first, MAX_COLUMNS);
    const width = numberAttribute(col, "width");
    const style = numberAttribute(col, "style");
    for (let column = first; column <= last; column++)
      sheet.columns.set(column - 1, {
        ...(width === undefined ? {} : { width }),
        ...(flag(col, "hidden") ? { hidden: true } : {}),
        ...(style === undefined || style === 0 ? {} : { style: styleOf(style) }),
      });
  }
}

function readPage(root: Element, sheet: SheetState): void {
  const setup = child(root, "pageSetup");
  if (attribute(setup, "orientation") === "landscape") sheet.pageLayout.orientation = "Landscape";
  const paper = Object.keys(PAPER).find(
    (name) => PAPER[name] === numberAttribute(setup, "paperSize")
  );
  if (paper !== undefined) sheet.pageLayout.paperSize = paper;
  if (flag(child(root, "printOptions"), "horizontalCentered"))
    sheet.pageLayout.centerHorizontally = true;
  readMargins(child(root, "pageMargins"), sheet);
  const texts = child(root, "headerFooter");
  const headerFooter = {
    ...splitParts(child(texts, "oddHeader")?.textContent ?? "", "Header"),
    ...splitParts(child(texts, "oddFooter")?.textContent ?? "", "Footer"),
  };
  if (hasTexts(headerFooter)) sheet.pageLayout.headerFooter = headerFooter;
  if (!flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage")) return;
  const wide = numberAttribute(setup, "fitToWidth") ?? 1;
  const tall = numberAttribute(setup, "fitToHeight") ?? 1;
  if (wide > 0) sheet.pageLayout.fitToWide = wide;
  if (tall > 0) sheet.pageLayout.fitToTall = tall;
}

function readMargins(element: Element | undefined, sheet: SheetState): void {
  if (!element) return;
  const points = (side: string) => (numberAttribute(element, side) ?? 0) * POINTS_PER_INCH;
  sheet.pageLayout.margins = {
    ...{ left: points("left"), right: points("right"), top: points("top") },
    ...{ bottom: points("bottom"), header: points("header"), footer: points("footer") },
  };
}

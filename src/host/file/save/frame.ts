import { formatArea } from "../../model/range/area";
import { PAGE_MARGINS } from "../../model/state";
import type { FilterCriterion, PageLayoutState, SheetState } from "../../model/state";
import { readCriteria } from "../load/filterCriteria";
import { joinParts, PAPER, POINTS_PER_INCH } from "../pageWords";
import { attribute, child, children, flag, type Element } from "../xml/document";
import { ensure, make, place, remove, removeAll, replace, setAttributes } from "../xml/edit";
import { cellAddress } from "../address";
import { filterColumns } from "./filterColumns";

/** Children of `<worksheet>` in the order of the schema (CT_Worksheet). */
export const WORKSHEET = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];
const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

export function writeTabColor(root: Element, sheet: SheetState): void {
  const properties = ensure(root, "sheetPr", WORKSHEET);
  const color =
    sheet.tabColor === "" ? undefined : make(properties, "tabColor", { rgb: argb(sheet.tabColor) });
  replace(properties, "tabColor", color, SHEET_PROPERTIES);
}

export function argb(color: string): string {
  return "FF" + color.slice(1).toUpperCase();
}

export function writeView(root: Element, sheet: SheetState, selected: boolean): void {
  const view = viewOf(root);
  setAttributes(view, {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: selected ? true : undefined,
  });
}

function viewOf(root: Element): Element {
  const views = ensure(root, "sheetViews", WORKSHEET);
  return ensure(views, "sheetView", ["sheetView", "extLst"], { workbookViewId: 0 });
}

export function writeFreeze(root: Element, { freeze }: SheetState): void {
  const view = viewOf(root);
  removeAll(view, "pane");
  removeAll(view, "selection");
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return;
  const pane = freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight";
  const attributes = {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane: pane,
    state: "frozen",
  };
  view.insertBefore(make(view, "pane", attributes), view.firstChild);
  const panes = pane === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [pane];
  for (const one of panes)
    place(view, make(view, "selection", { pane: one }), [
      "pane",
      "selection",
      "pivotSelection",
      "extLst",
    ]);
}

export function writeMerges(root: Element, sheet: SheetState): void {
  const merges = sheet.merges.map((area) => make(root, "mergeCell", { ref: formatArea(area) }));
  replace(
    root,
    "mergeCells",
    merges.length ? make(root, "mergeCells", { count: merges.length }, ...merges) : undefined,
    WORKSHEET
  );
}

export function writeAutoFilter(root: Element, { autoFilter }: SheetState): void {
  if (!autoFilter) {
    removeAll(root, "autoFilter");
    return;
  }
  const filter = ensure(root, "autoFilter", WORKSHEET);
  writeFilter(filter, formatArea(autoFilter.area), autoFilter.criteria);
}

/** Area and criteria of a sheet's or a table's filter. Criteria that did not change stay word for word. */
export function writeFilter(
  filter: Element,
  ref: string,
  criteria: readonly FilterCriterion[]
): void {
  if (attribute(filter, "ref") !== ref) remove(child(filter, "sortState"));
  setAttributes(filter, { ref });
  if (JSON.stringify(readCriteria(filter)) === JSON.stringify(criteria)) return;
  removeAll(filter, "filterColumn");
  for (const column of filterColumns(filter, criteria))
    place(filter, column, ["filterColumn", "sortState", "extLst"]);
}

export function writePage(root: Element, { pageLayout }: SheetState): void {
  const fits = pageLayout.fitToWide !== undefined || pageLayout.fitToTall !== undefined;
  const properties = ensure(root, "sheetPr", WORKSHEET);
  if (fits || flag(child(properties, "pageSetUpPr"), "fitToPage"))
    setAttributes(ensure(properties, "pageSetUpPr", SHEET_PROPERTIES), {
      fitToPage: fits ? true : undefined,
    });
  const paper = pageLayout.paperSize === undefined ? undefined : PAPER[pageLayout.paperSize];
  setAttributes(ensure(root, "pageSetup", WORKSHEET), {
    ...(paper === undefined ? {} : { paperSize: paper }),
    orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
    fitToWidth: fits ? (pageLayout.fitToWide ?? 0) : undefined,
    fitToHeight: fits ? (pageLayout.fitToTall ?? 0) : undefined,
  });
  writePrintOptions(root, pageLayout);
  writeHeaderFooter(root, pageLayout);
}

function writePrintOptions(root: Element, { centerHorizontally, margins }: PageLayoutState): void {
  const options = child(root, "printOptions");
  if (centerHorizontally !== flag(options, "horizontalCentered") && (centerHorizontally || options))
    setAttributes(ensure(root, "printOptions", WORKSHEET), {
      horizontalCentered: centerHorizontally ? true : undefined,
    });
  if (!margins) return;
  const inches = PAGE_MARGINS.map(
    (side) => [side, round(margins[side] / POINTS_PER_INCH)] as const
  );
  setAttributes(ensure(root, "pageMargins", WORKSHEET), Object.fromEntries(inches));
}

/** Full precision would only write the noise of the division. */
const round = (inches: number) => Math.round(inches * 1e6) / 1e6;

const HEADER_FOOTER = [
  ...["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
];

function writeHeaderFooter(root: Element, { headerFooter }: PageLayoutState): void {
  if (!headerFooter) return;
  const element = ensure(root, "headerFooter", WORKSHEET);
  for (const line of ["Header", "Footer"] as const) {
    const text = joinParts(headerFooter, line);
    const made = text === "" ? undefined : make(element, `odd${line}`, {}, text);
    replace(element, `odd${line}`, made, HEADER_FOOTER);
  }
  if (children(element).length === 0) remove(element);
}

export function writeProtection(root: Element, sheet: SheetState): void {
  const protection = child(root, "sheetProtection");
  if (sheet.isProtected === flag(protection, "sheet")) return;
  const made = make(root, "sheetProtection", { sheet: true, objects: true, scenarios: true });
  replace(root, "sheetProtection", sheet.isProtected ? made : undefined, WORKSHEET);
}

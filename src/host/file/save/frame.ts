import { formatArea } from "../../model/area";
import type { FilterCriterion, SheetState } from "../../model/state";
import { readCriteria } from "../load/sheetFrame";
import { attribute, child, flag, type Element } from "../xml/document";
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

const PAPER: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

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
}

export function writeProtection(root: Element, sheet: SheetState): void {
  const protection = child(root, "sheetProtection");
  if (sheet.isProtected === flag(protection, "sheet")) return;
  const made = make(root, "sheetProtection", { sheet: true, objects: true, scenarios: true });
  replace(root, "sheetProtection", sheet.isProtected ? made : undefined, WORKSHEET);
}

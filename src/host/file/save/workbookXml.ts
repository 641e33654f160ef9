import type { WorkbookState } from "../../model/state";
import { NS } from "../package/names";
import type { BookSource } from "../source";
import {
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  relationId,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";
import { ensure, make, setAttributes } from "../xml/edit";
import { writeNames } from "./definedNames";
import type { Rename } from "./renames";
import type { SheetEntry, TabOrder } from "./tabOrder";

const WORKBOOK = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Brings the workbook part up to date: sheets, names, active tab, recalculation, structure lock. */
export function writeWorkbookXml(
  document: Document,
  book: WorkbookState,
  source: BookSource | undefined,
  entries: readonly SheetEntry[],
  { cellsChanged, rename }: { cellsChanged: boolean; rename: Rename | undefined }
): void {
  const root = rootOf(document);
  const order = writeSheets(root, source, entries);
  writeNames(ensureNames(root), book, entries, order, rename);
  const names = child(root, "definedNames");
  if (names && children(names).length === 0) root.removeChild(names);
  const views = ensure(root, "bookViews", WORKBOOK);
  const view = ensure(views, "workbookView", ["workbookView"]);
  const active = entries.find(({ sheet }) => sheet.id === book.activeSheetId) ?? entries[0];
  const activeTab = active ? order.now.indexOf(active.relation) : 0;
  if ((numberAttribute(view, "activeTab") ?? 0) !== activeTab) setAttributes(view, { activeTab });
  if ((numberAttribute(view, "firstSheet") ?? 0) > activeTab)
    setAttributes(view, { firstSheet: undefined });
  if (cellsChanged) setAttributes(ensure(root, "calcPr", WORKBOOK), { fullCalcOnLoad: true });
  if (book.structureProtected !== flag(child(root, "workbookProtection"), "lockStructure"))
    setAttributes(ensure(root, "workbookProtection", WORKBOOK), {
      lockStructure: book.structureProtected,
    });
}

function ensureNames(root: Element): Element {
  return ensure(root, "definedNames", WORKBOOK);
}

/** Sheets in tab order; chart sheets, which the model does not know, stay behind the sheet they followed. */
function writeSheets(
  root: Element,
  source: BookSource | undefined,
  entries: readonly SheetEntry[]
): TabOrder {
  const parent = ensure(root, "sheets", WORKBOOK);
  const old = children(parent, "sheet");
  const before = old.map((element) => relationId(element));
  let nextId = Math.max(0, ...old.map((element) => numberAttribute(element, "sheetId") ?? 0)) + 1;
  const elements = new Map<string, Element>();
  for (const { sheet, relation } of entries) {
    const element =
      old.find((one) => relationId(one) === relation) ??
      make(parent, "sheet", { name: sheet.name, sheetId: nextId++ });
    setAttributes(element, { name: sheet.name });
    const state = STATES[sheet.visibility];
    if ((attribute(element, "state") ?? "visible") !== state)
      setAttributes(element, { state: state === "visible" ? undefined : state });
    if (relationId(element) === undefined) element.setAttributeNS(NS.relations, "r:id", relation);
    elements.set(relation, element);
  }
  const now = tabOrder(source, entries);
  if (now.join() !== before.join()) {
    for (const element of old) parent.removeChild(element);
    for (const relation of now) {
      const element = elements.get(relation) ?? old.find((one) => relationId(one) === relation);
      if (element) parent.appendChild(element);
    }
  }
  return { before, now };
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function tabOrder(source: BookSource | undefined, entries: readonly SheetEntry[]): string[] {
  const foreign = source?.foreignSheets ?? [];
  const followers = (id: string | undefined) =>
    foreign.filter(({ after }) => after === id).map(({ relation }) => relation);
  const ids = new Set(entries.map(({ sheet }) => sheet.id));
  const orphans = foreign.filter(({ after }) => after !== undefined && !ids.has(after));
  return [
    ...followers(undefined),
    ...entries.flatMap(({ sheet, relation }) => [relation, ...followers(sheet.id)]),
    ...orphans.map(({ relation }) => relation),
  ];
}

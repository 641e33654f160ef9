import type { DefinedName, SheetState, WorkbookState } from "../../model/state";
import { absoluteReference } from "../address";
import { quoteSheetName } from "../../model/range/area";
import { attribute, children, numberAttribute, type Element } from "../xml/document";
import { make, remove, setAttributes } from "../xml/edit";
import type { Rename } from "./renames";
import type { SheetEntry, TabOrder } from "./tabOrder";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

/** Names follow their sheets; built-in ones are written anew only for sheets whose page or filter changed. */
export function writeNames(
  parent: Element,
  book: WorkbookState,
  entries: readonly SheetEntry[],
  order: TabOrder,
  rename: Rename | undefined
): void {
  const left = new Set(book.names);
  for (const element of children(parent, "definedName")) {
    const local = numberAttribute(element, "localSheetId");
    const relation = local === undefined ? undefined : order.before[local];
    const sheet = entries.find((entry) => entry.relation === relation)?.sheet;
    const position = relation === undefined ? -1 : order.now.indexOf(relation);
    const name = attribute(element, "name") ?? "";
    if ((local !== undefined && position < 0) || (sheet && isRewritten(name, sheet))) {
      remove(element);
      continue;
    }
    if (local !== undefined && position !== local)
      setAttributes(element, { localSheetId: position });
    if (name.startsWith("_xlnm.") || (local !== undefined && !sheet)) {
      if (rename) element.textContent = rename(element.textContent ?? "");
      continue;
    }
    const state = [...left].find((one) => sameName(one, name, sheet));
    if (!state) remove(element);
    else {
      left.delete(state);
      if (formulaText(state) !== element.textContent) element.textContent = formulaText(state);
    }
  }
  for (const state of left) {
    const local = entries.find(({ sheet }) => sheet.id === state.scope)?.relation;
    if (state.scope !== undefined && local === undefined) continue;
    const localSheetId = local === undefined ? undefined : order.now.indexOf(local);
    append(parent, state.name, formulaText(state), localSheetId, state.hidden);
  }
  for (const { sheet, relation } of entries)
    writeBuiltIn(parent, sheet, order.now.indexOf(relation));
}

function isRewritten(name: string, sheet: SheetState): boolean {
  if (name === FILTER) return sheet.changed.has("autoFilter");
  return (name === PRINT_AREA || name === PRINT_TITLES) && sheet.changed.has("pageLayout");
}

function sameName(state: DefinedName, name: string, sheet: SheetState | undefined): boolean {
  return state.name.toLowerCase() === name.toLowerCase() && state.scope === sheet?.id;
}

function formulaText({ formula }: DefinedName): string {
  return formula.replace(/^=/, "");
}

function writeBuiltIn(parent: Element, sheet: SheetState, position: number): void {
  const { printArea, printTitleRows } = sheet.pageLayout;
  const isNew = sheet.part === undefined;
  if (isNew || sheet.changed.has("pageLayout")) {
    if (printArea) append(parent, PRINT_AREA, absoluteReference(sheet.name, printArea), position);
    if (printTitleRows) {
      const rows = `$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`;
      append(parent, PRINT_TITLES, `${quoteSheetName(sheet.name)}!${rows}`, position);
    }
  }
  if (sheet.autoFilter && (isNew || sheet.changed.has("autoFilter")))
    append(parent, FILTER, absoluteReference(sheet.name, sheet.autoFilter.area), position, true);
}

function append(
  parent: Element,
  name: string,
  formula: string,
  localSheetId?: number,
  hidden?: boolean
): void {
  parent.appendChild(
    make(parent, "definedName", { name, localSheetId, hidden: hidden ? true : undefined }, formula)
  );
}

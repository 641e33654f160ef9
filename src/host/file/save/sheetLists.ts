import type { HyperlinkState, SheetState, ValidationState } from "../../model/state";
import { formatArea } from "../../model/range/area";
import { formatAreas } from "../address";
import { NS, RELATION } from "../package/names";
import type { PackageEdit } from "../package/packageEdit";
import { child, children, relationId, type Element } from "../xml/document";
import { make, place, remove, setAttributes, type Attributes } from "../xml/edit";
import { WORKSHEET } from "./frame";

/** Validations that came from the file keep what the model does not know of them; new lists are made. */
export function writeValidations(root: Element, sheet: SheetState): void {
  const states = sheet.validations.filter(({ areas }) => areas.length > 0);
  writeList(root, "dataValidations", "dataValidation", states, (state, loaded) => {
    if (loaded) {
      setAttributes(loaded, {
        sqref: formatAreas(state.areas),
        allowBlank: state.ignoreBlanks ? true : undefined,
        ...messages(state),
      });
      return loaded;
    }
    return state.rule.type === "List" ? newList(root, state, state.rule) : undefined;
  });
  const list = child(root, "dataValidations");
  if (list) setAttributes(list, { count: children(list, "dataValidation").length });
}

function newList(
  root: Element,
  state: ValidationState,
  { source, dropDown }: { source: string; dropDown: boolean }
): Element {
  const formula = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
  return make(
    root,
    "dataValidation",
    {
      type: "list",
      ...messages(state),
      allowBlank: state.ignoreBlanks ? true : undefined,
      showDropDown: dropDown ? undefined : true,
      sqref: formatAreas(state.areas),
    },
    make(root, "formula1", {}, formula)
  );
}

function messages({ error, prompt }: ValidationState): Attributes {
  return {
    errorStyle: error && error.style !== "Stop" ? error.style.toLowerCase() : undefined,
    showInputMessage: (prompt?.isShown ?? true) ? true : undefined,
    showErrorMessage: (error?.isShown ?? true) ? true : undefined,
    errorTitle: error?.title || undefined,
    error: error?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
  };
}

/** `part` owns the relationships of links that lead out of the book. */
export function writeHyperlinks(
  root: Element,
  sheet: SheetState,
  edit: PackageEdit,
  part: string
): void {
  const before = relationIds(root);
  writeList(root, "hyperlinks", "hyperlink", sheet.hyperlinks, (state, loaded) => {
    if (!loaded) return newLink(root, state, edit, part);
    setAttributes(loaded, { ref: formatArea(state.area) });
    return loaded;
  });
  const now = relationIds(root);
  for (const id of before) if (!now.has(id)) edit.unrelate(part, id);
}

function relationIds(root: Element): Set<string> {
  return new Set(
    children(child(root, "hyperlinks"), "hyperlink").flatMap((link) => relationId(link) ?? [])
  );
}

function newLink(root: Element, state: HyperlinkState, edit: PackageEdit, part: string): Element {
  const element = make(root, "hyperlink", {
    ref: formatArea(state.area),
    location: state.documentReference,
    tooltip: state.screenTip,
  });
  if (state.address !== undefined && state.address !== "")
    element.setAttributeNS(
      NS.relations,
      "r:id",
      edit.relate(part, RELATION.hyperlink, state.address, true)
    );
  return element;
}

/** Fills a list element anew; `write` gets a copy of the element that a state came from. An empty list goes. */
function writeList<T extends { origin?: number }>(
  root: Element,
  listName: string,
  itemName: string,
  states: readonly T[],
  write: (state: T, loaded: Element | undefined) => Element | undefined
): void {
  const list = child(root, listName) ?? make(root, listName);
  const old = children(list, itemName);
  for (const item of old) remove(item);
  const end = children(list)[0] ?? null;
  for (const state of states) {
    const loaded = state.origin === undefined ? undefined : old[state.origin];
    const item = write(state, loaded && (loaded.cloneNode(true) as Element));
    if (item) list.insertBefore(item, end);
  }
  if (children(list, itemName).length === 0) remove(list);
  else if (!list.parentNode) place(root, list, WORKSHEET);
}

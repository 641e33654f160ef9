import type { HyperlinkState, SheetState, ValidationState } from "../../model/state";
import { formatArea } from "../../model/area";
import { formatAreas } from "../address";
import { NS, RELATION } from "../package/names";
import type { PackageEdit } from "../package/packageEdit";
import { child, children, relationId, type Element } from "../xml/document";
import { make, place, remove, setAttributes } from "../xml/edit";
import { WORKSHEET } from "./frame";

/** Loaded validations keep what the model does not know and follow their areas; new lists are appended. */
export function writeValidations(
  root: Element,
  sheet: SheetState,
  loaded: readonly ValidationState[]
): void {
  const old = children(child(root, "dataValidations"), "dataValidation");
  const parent = child(root, "dataValidations") ?? make(root, "dataValidations");
  old.forEach((element, index) => {
    const state = loaded[index];
    if (!state || !sheet.validations.includes(state) || state.areas.length === 0) remove(element);
    else setAttributes(element, { sqref: formatAreas(state.areas) });
  });
  for (const state of sheet.validations) {
    if (loaded.includes(state) || state.rule.type !== "List" || state.areas.length === 0) continue;
    const { source, dropDown } = state.rule;
    const formula = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
    parent.appendChild(
      make(
        root,
        "dataValidation",
        {
          type: "list",
          allowBlank: state.ignoreBlanks ? true : undefined,
          showDropDown: dropDown ? undefined : true,
          showInputMessage: true,
          showErrorMessage: true,
          sqref: formatAreas(state.areas),
        },
        make(root, "formula1", {}, formula)
      )
    );
  }
  attachList(root, parent, children(parent, "dataValidation").length);
}

/** Loaded links stay as they are while they are in the model; `part` owns the relationships of external ones. */
export function writeHyperlinks(
  root: Element,
  sheet: SheetState,
  loaded: readonly HyperlinkState[],
  edit: PackageEdit,
  part: string
): void {
  const parent = child(root, "hyperlinks") ?? make(root, "hyperlinks");
  const old = children(parent, "hyperlink");
  const keeps = old.map((_, index) => sheet.hyperlinks.includes(loaded[index] as HyperlinkState));
  const needed = new Set(
    old.filter((_, index) => keeps[index]).map((element) => relationId(element))
  );
  old.forEach((element, index) => {
    const id = relationId(element);
    if (keeps[index]) return;
    remove(element);
    if (id !== undefined && !needed.has(id)) edit.unrelate(part, id);
  });
  for (const link of sheet.hyperlinks) {
    if (loaded.includes(link)) continue;
    const element = make(root, "hyperlink", {
      ref: formatArea(link.area),
      location: link.documentReference,
      tooltip: link.screenTip,
    });
    if (link.address !== undefined && link.address !== "")
      element.setAttributeNS(
        NS.relations,
        "r:id",
        edit.relate(part, RELATION.hyperlink, link.address, true)
      );
    parent.appendChild(element);
  }
  attachList(root, parent, undefined);
}

function attachList(root: Element, list: Element, count: number | undefined): void {
  if (children(list).length === 0) remove(list);
  else {
    if (count !== undefined) setAttributes(list, { count });
    if (!list.parentNode) place(root, list, WORKSHEET);
  }
}

import type { WorkbookState } from "../../model/state";
import { ADD_IN } from "../addIn";
import { settingsPart } from "../load/addInSettings";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD, type PackageEdit } from "../package/packageEdit";
import { child, rootOf, serialize } from "../xml/document";
import { ensure, make, removeAll } from "../xml/edit";
import { escapeAnyText } from "../xml/text";

const EXTENSION = [
  "reference",
  "alternateReferences",
  "properties",
  "bindings",
  "snapshot",
  "extLst",
];

/**
 * Keeps the settings where Office keeps those of an add-in: a web extension part that the task panes part names
 * ([MS-OWEXML] 2.3). A book in which the add-in never stored anything gets no such parts.
 */
export function writeAddInSettings(book: WorkbookState, edit: PackageEdit): void {
  const part = settingsPart(edit.pack);
  if (part !== undefined) {
    const document = edit.pack.document(part);
    const root = rootOf(document);
    const properties = ensure(root, "properties", EXTENSION);
    removeAll(properties, "property");
    for (const [name, value] of values(book))
      properties.appendChild(make(properties, "property", { name, value }));
    edit.write(part, serialize(document));
    return;
  }
  if (book.settings.size === 0) return;
  const extension = edit.freeName("xl/webextensions/webextension");
  edit.write(extension, extensionXml(book), CONTENT_TYPE.webExtension);
  const [panes] = edit.related("", RELATION.taskPanes);
  if (panes === undefined) {
    const name = edit.singleName("xl/webextensions/taskpanes");
    edit.relate("", RELATION.taskPanes, name);
    const id = edit.relate(name, RELATION.webExtension, extension);
    edit.write(
      name,
      `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${NS.taskPanes}">${paneXml(id)}</wetp:taskpanes>`,
      CONTENT_TYPE.taskPanes
    );
  } else {
    const id = edit.relate(panes, RELATION.webExtension, extension);
    const document = edit.pack.document(panes);
    const root = rootOf(document);
    const pane = make(root, "taskpane", {
      dockstate: "right",
      visibility: false,
      width: 350,
      row: 0,
    });
    const reference = make(root, "webextensionref");
    reference.setAttributeNS(NS.relations, "r:id", id);
    pane.appendChild(reference);
    root.insertBefore(pane, child(root, "extLst") ?? null);
    edit.write(panes, serialize(document));
  }
}

function values(book: WorkbookState): [string, string][] {
  return [...book.settings].map(([name, value]) => [name, JSON.stringify(value ?? null)]);
}

/** Hidden: opening the book must not open the pane by itself. */
function paneXml(id: string): string {
  return (
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
    `<wetp:webextensionref xmlns:r="${NS.relations}" r:id="${id}"/></wetp:taskpane>`
  );
}

function extensionXml(book: WorkbookState): string {
  const properties = values(book).map(
    ([name, value]) =>
      `<we:property name="${escapeAnyText(name)}" value="${escapeAnyText(value)}"/>`
  );
  return (
    `${XML_HEAD}<we:webextension xmlns:we="${NS.webExtension}" id="{${ADD_IN.id.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="${ADD_IN.store}" storeType="${ADD_IN.storeType}"/>` +
    `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/>` +
    `<we:snapshot xmlns:r="${NS.relations}"/></we:webextension>`
  );
}

import type { WorkbookState } from "../../model/state";
import { ADD_IN } from "../addIn";
import { RELATION } from "../package/names";
import type { Package } from "../package/package";
import { attribute, child, children, descend, rootOf } from "../xml/document";

/** The part in which Office keeps this add-in's settings ([MS-OWEXML] 2.3.1); undefined when the book has none. */
export function settingsPart(pack: Package): string | undefined {
  return pack
    .related("", RELATION.taskPanes)
    .flatMap((panes) => pack.related(panes, RELATION.webExtension))
    .find(
      (part) =>
        attribute(child(rootOf(pack.document(part)), "reference"), "id")?.toLowerCase() ===
        ADD_IN.id
    );
}

export function readAddInSettings(pack: Package, book: WorkbookState): void {
  const part = settingsPart(pack);
  if (part === undefined) return;
  for (const property of children(descend(rootOf(pack.document(part)), "properties"), "property"))
    book.settings.set(
      attribute(property, "name") ?? "",
      parsed(attribute(property, "value") ?? "")
    );
}

/** Office writes each value as JSON; what is not JSON is kept as text. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

import { children, attribute, parseXml, rootOf } from "../xml/document";

export interface Relation {
  id: string;
  type: string;
  /** As written in the file. */
  target: string;
  external: boolean;
}

/** Where a part's relationships are kept; the package's own for the empty name. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelations(text: string, part: string): Relation[] {
  return children(rootOf(parseXml(text, part)), "Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: attribute(element, "Target") ?? "",
    external: attribute(element, "TargetMode") === "External",
  }));
}

/** The part that a relationship of `source` points at. Targets may be absolute or relative; steps above the root stay there. */
export function resolveTarget(source: string, target: string): string {
  const path = target.split("#")[0] ?? "";
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(decodeStep(step));
  }
  return steps.join("/");
}

/** The opposite of `resolveTarget`: how `source` names a part. Some readers know only relative targets. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Compares the kind only: strict files use another namespace for the same kinds. */
export function isKind(relation: Relation, type: string): boolean {
  return relation.type.slice(relation.type.lastIndexOf("/")) === type.slice(type.lastIndexOf("/"));
}

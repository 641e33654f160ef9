import type { Area, ConditionalFormatState, SheetState } from "../../model/state";
import { formatAreas, parseAreas } from "../address";
import { extendedFormats, extensionId } from "../extendedFormats";
import { NS } from "../package/names";
import {
  attribute,
  child,
  children,
  descend,
  numberAttribute,
  type Element,
} from "../xml/document";
import { make, place, remove } from "../xml/edit";
import { argb, WORKSHEET } from "./frame";

const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Removes rules that are gone, keeps loaded ones word for word, appends new ones. `loaded` is in the part's order. */
export function writeConditionalFormats(
  root: Element,
  sheet: SheetState,
  loaded: readonly ConditionalFormatState[]
): void {
  const rules = children(root, "conditionalFormatting").flatMap((format) =>
    children(format, "cfRule")
  );
  rules.forEach((rule, index) => {
    const state = sheet.conditionalFormats.find(({ id }) => id === loaded[index]?.id);
    if (!state || state.areas.length === 0) removeRule(root, rule);
    else moveRule(root, rule, state.areas);
  });
  let priority = Math.max(0, ...rules.map((rule) => numberAttribute(rule, "priority") ?? 0));
  const known = new Set(loaded.map(({ id }) => id));
  const added = sheet.conditionalFormats.filter(
    ({ id, areas }) => !known.has(id) && areas.length > 0
  );
  for (const format of [...added].sort((a, b) => a.priority - b.priority))
    appendRule(root, format, ++priority);
}

function removeRule(root: Element, rule: Element): void {
  const format = rule.parentNode;
  const id = extensionId(rule);
  remove(rule);
  if (format && isElement(format) && children(format, "cfRule").length === 0) remove(format);
  for (const extended of id === undefined ? [] : extendedFormats(root))
    for (const twin of children(extended, "cfRule"))
      if (attribute(twin, "id") === id) remove(extended);
}

/** A rule that now covers other cells leaves the rules that it shared its cells with. */
function moveRule(root: Element, rule: Element, areas: readonly Area[]): void {
  const format = rule.parentNode;
  const sqref = formatAreas(areas);
  if (
    !format ||
    !isElement(format) ||
    formatAreas(parseAreas(attribute(format, "sqref") ?? "")) === sqref
  )
    return;
  const id = extensionId(rule);
  format.parentNode?.insertBefore(make(root, "conditionalFormatting", { sqref }, rule), format);
  if (children(format, "cfRule").length === 0) remove(format);
  for (const extended of id === undefined ? [] : extendedFormats(root)) {
    const isTwin = children(extended, "cfRule").some((twin) => attribute(twin, "id") === id);
    const place = child(extended, "sqref");
    if (isTwin && place) place.textContent = sqref;
  }
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function appendRule(
  root: Element,
  { rule, areas }: ConditionalFormatState,
  priority: number
): void {
  if (rule.type === "Other") return;
  const sqref = formatAreas(areas);
  const type = rule.type === "DataBar" ? "dataBar" : "colorScale";
  const element = make(root, "cfRule", { type, priority });
  if (rule.type === "DataBar") {
    const bounds = [cfvo(root, "min", rule.min), cfvo(root, "max", rule.max)];
    element.appendChild(
      make(root, "dataBar", {}, ...bounds, make(root, "color", { rgb: argb(rule.color) }))
    );
    if (!rule.gradient) extend(root, element, sqref, rule);
  } else {
    const points = rule.points.map(({ kind, value }) =>
      make(root, "cfvo", {
        type: POINTS[kind],
        val: kind === "lowest" || kind === "highest" ? undefined : (value ?? 0),
      })
    );
    const colors = rule.points.map(({ color }) => make(root, "color", { rgb: argb(color) }));
    element.appendChild(make(root, "colorScale", {}, ...points, ...colors));
  }
  const last = children(root, "conditionalFormatting").at(-1);
  const format = make(root, "conditionalFormatting", { sqref }, element);
  if (last) root.insertBefore(format, last.nextSibling);
  else place(root, format, WORKSHEET);
}

const POINTS = {
  lowest: "min",
  highest: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
} as const;

function cfvo(root: Element, automatic: "min" | "max", value: number | undefined): Element {
  return make(
    root,
    "cfvo",
    value === undefined ? { type: automatic } : { type: "num", val: value }
  );
}

/** Solid bars exist only in the extension; readers without it show the gradient. */
function extend(
  root: Element,
  element: Element,
  sqref: string,
  rule: { min?: number; max?: number }
): void {
  const id = freeId(root);
  const inRule = make(element, "ext", { uri: RULE_EXTENSION }, x14(root, "id", {}, id));
  element.appendChild(make(element, "extLst", {}, inRule));
  const bound = (automatic: string, value: number | undefined) =>
    value === undefined
      ? x14(root, "cfvo", { type: automatic })
      : x14(root, "cfvo", { type: "num" }, named(root, NS.xm, "xm:f", {}, String(value)));
  const bar = x14(
    root,
    "dataBar",
    { minLength: "0", maxLength: "100", gradient: "0" },
    bound("autoMin", rule.min),
    bound("autoMax", rule.max)
  );
  const twin = x14(root, "cfRule", { type: "dataBar", id }, bar);
  list(root).appendChild(
    x14(root, "conditionalFormatting", {}, twin, named(root, NS.xm, "xm:sqref", {}, sqref))
  );
}

function list(root: Element): Element {
  const extensions = child(root, "extLst") ?? place(root, make(root, "extLst"), WORKSHEET);
  const found = children(extensions, "ext").find(
    (extension) => attribute(extension, "uri")?.toUpperCase() === SHEET_EXTENSION.toUpperCase()
  );
  const extension = found ?? make(root, "ext", { uri: SHEET_EXTENSION });
  if (!found) extensions.insertBefore(extension, extensions.firstChild);
  return (
    descend(extension, "conditionalFormattings") ??
    (extension.appendChild(x14(root, "conditionalFormattings", {})) as Element)
  );
}

function x14(
  root: Element,
  name: string,
  attributes: Record<string, string>,
  ...content: (Element | string)[]
): Element {
  return named(root, NS.x14, `x14:${name}`, attributes, ...content);
}

function named(
  root: Element,
  namespace: string,
  name: string,
  attributes: Record<string, string>,
  ...content: (Element | string)[]
): Element {
  const document = root.ownerDocument;
  if (!document) throw new Error("an element belongs to a document");
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const piece of content)
    element.appendChild(typeof piece === "string" ? document.createTextNode(piece) : piece);
  return element;
}

function freeId(root: Element): string {
  const used = new Set(
    extendedFormats(root).flatMap((format) =>
      children(format, "cfRule").map((rule) => attribute(rule, "id"))
    )
  );
  for (let number = 1; ; number++) {
    const id = `{0B7C1F8E-5A0D-4C53-9D1A-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!used.has(id)) return id;
  }
}

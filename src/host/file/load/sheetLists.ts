import type { ConditionalFormatState, HyperlinkState, ValidationState } from "../../model/state";
import { parseArea } from "../../model/range/area";
import { parseAreas } from "../address";
import type { Relation } from "../package/relations";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  relationId,
  type Element,
} from "../xml/document";
import { extendedFormats, extensionId } from "../extendedFormats";
import type { Palette } from "./colors";

/** One state per `<cfRule>`, in the file's order. */
export function readConditionalFormats(
  root: Element,
  palette: Palette,
  newId: () => string
): ConditionalFormatState[] {
  const twins = new Map(
    extendedFormats(root)
      .flatMap((format) => children(format, "cfRule"))
      .map((twin) => [attribute(twin, "id"), twin])
  );
  return children(root, "conditionalFormatting").flatMap((format) => {
    const areas = parseAreas(attribute(format, "sqref") ?? "");
    return children(format, "cfRule").map((rule) => ({
      id: newId(),
      areas,
      priority: numberAttribute(rule, "priority") ?? 0,
      rule: readRule(rule, palette, gradientOf(rule, twins)),
      loaded: true,
    }));
  });
}

/** Solid bars say so in the extension that Excel 2010 added. */
function gradientOf(rule: Element, twins: ReadonlyMap<string | undefined, Element>): boolean {
  const id = extensionId(rule);
  const twin = id === undefined ? undefined : twins.get(id);
  return flag(child(twin, "dataBar"), "gradient", true);
}

function readRule(
  rule: Element,
  palette: Palette,
  gradient: boolean
): ConditionalFormatState["rule"] {
  const kind = attribute(rule, "type") ?? "";
  const bar = child(rule, "dataBar");
  if (kind === "dataBar" && bar) {
    const [min, max] = children(bar, "cfvo").map((bound) =>
      attribute(bound, "type") === "num" ? numberAttribute(bound, "val") : undefined
    );
    return {
      type: "DataBar",
      color: palette.resolve(child(bar, "color")) ?? "#638EC6",
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      gradient,
    };
  }
  const scale = child(rule, "colorScale");
  if (kind === "colorScale" && scale) {
    const colors = children(scale, "color").map((color) => palette.resolve(color) ?? "#FFFFFF");
    return {
      type: "ColorScale",
      points: children(scale, "cfvo").map((bound, index) => {
        const value = numberAttribute(bound, "val");
        return {
          kind: POINT_KINDS[attribute(bound, "type") ?? ""] ?? "number",
          ...(value === undefined ? {} : { value }),
          color: colors[index] ?? "#FFFFFF",
        };
      }),
    };
  }
  return { type: "Other", office: OFFICE_RULES[kind] ?? "Custom" };
}

const POINT_KINDS: Record<string, "lowest" | "highest" | "number" | "percent" | "percentile"> = {
  min: "lowest",
  max: "highest",
  num: "number",
  percent: "percent",
  percentile: "percentile",
};

/** Office.js's names for the rules that the model does not look into. */
const OFFICE_RULES: Record<string, string> = {
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  iconSet: "IconSet",
  top10: "TopBottom",
  expression: "Custom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

const ALERTS: Record<string, "Stop" | "Warning" | "Information"> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** One state per `<dataValidation>`, in the file's order. */
export function readValidations(root: Element): ValidationState[] {
  return children(child(root, "dataValidations"), "dataValidation").map((validation, origin) => ({
    areas: parseAreas(attribute(validation, "sqref") ?? ""),
    rule:
      attribute(validation, "type") === "list"
        ? {
            type: "List",
            source: listSource(descend(validation, "formula1")?.textContent ?? ""),
            dropDown: !flag(validation, "showDropDown"),
          }
        : { type: "Other" },
    ignoreBlanks: flag(validation, "allowBlank"),
    error: {
      isShown: flag(validation, "showErrorMessage"),
      style: ALERTS[attribute(validation, "errorStyle") ?? "stop"] ?? "Stop",
      title: attribute(validation, "errorTitle") ?? "",
      message: attribute(validation, "error") ?? "",
    },
    prompt: {
      isShown: flag(validation, "showInputMessage"),
      title: attribute(validation, "promptTitle") ?? "",
      message: attribute(validation, "prompt") ?? "",
    },
    origin,
    loaded: true,
  }));
}

/** `"a,b"` in the file is `a,b` to Office.js; anything else is a formula. */
function listSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  return literal?.[1] === undefined ? "=" + formula : literal[1].replace(/""/g, '"');
}

/** One state per `<hyperlink>`, in the file's order. */
export function readHyperlinks(root: Element, relations: readonly Relation[]): HyperlinkState[] {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  return children(child(root, "hyperlinks"), "hyperlink").map((link, origin) => {
    const id = relationId(link);
    const address = id === undefined ? undefined : targets.get(id);
    const documentReference = attribute(link, "location");
    const screenTip = attribute(link, "tooltip");
    return {
      area: parseArea(attribute(link, "ref") ?? "") ?? { row: 0, column: 0, rows: 1, columns: 1 },
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
      loaded: true,
      origin,
    };
  });
}

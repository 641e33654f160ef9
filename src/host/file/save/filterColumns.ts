import type { FilterCriterion } from "../../model/state";
import type { Element } from "../xml/document";
import { make } from "../xml/edit";

const OPERATORS: [sign: string, name: string][] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** `<filterColumn>` elements. Colour and icon filters need formats that the model does not keep: they are left out. */
export function filterColumns(like: Element, criteria: readonly FilterCriterion[]): Element[] {
  return [...criteria]
    .sort((a, b) => a.column - b.column)
    .flatMap((criterion) => {
      const rule = filterRule(like, criterion);
      return rule ? [make(like, "filterColumn", { colId: criterion.column }, rule)] : [];
    });
}

function filterRule(like: Element, criterion: FilterCriterion): Element | undefined {
  switch (criterion.filterOn) {
    case "Values": {
      const values = criterion.values ?? [];
      const filters = values
        .filter((value) => value !== "")
        .map((val) => make(like, "filter", { val }));
      return make(like, "filters", { blank: values.includes("") ? true : undefined }, ...filters);
    }
    case "Custom": {
      const parts = [criterion.criterion1, criterion.criterion2].filter(
        (part) => part !== undefined
      );
      const filters = parts.map((part) => customFilter(like, part));
      const both = filters.length === 2 && criterion.operator !== "Or";
      return filters.length
        ? make(like, "customFilters", { and: both ? true : undefined }, ...filters)
        : undefined;
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return make(like, "top10", {
        top: criterion.filterOn.startsWith("Top") ? undefined : false,
        percent: criterion.filterOn.endsWith("Percent") ? true : undefined,
        val: criterion.criterion1 ?? "10",
      });
    case "Dynamic":
    case "CellColor":
    case "FontColor":
    case "Icon":
      return undefined;
  }
}

function customFilter(like: Element, criterion: string): Element {
  const [sign, operator] = OPERATORS.find(([start]) => criterion.startsWith(start)) ?? [
    "",
    "equal",
  ];
  return make(like, "customFilter", {
    operator: operator === "equal" ? undefined : operator,
    val: criterion.slice(sign.length),
  });
}

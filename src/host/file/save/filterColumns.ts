import { DAY_PARTS, type FilterCriterion, type FilterDatetime } from "../../model/state";
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
        .map((value) =>
          typeof value === "string" ? make(like, "filter", { val: value }) : dateGroup(like, value)
        )
        .sort((a, b) => ORDER.indexOf(a.localName ?? "") - ORDER.indexOf(b.localName ?? ""));
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

/** The schema wants texts before dates. */
const ORDER = ["filter", "dateGroupItem"];

function dateGroup(like: Element, { date, specificity }: FilterDatetime): Element {
  const parts = date.split(/\D/).map(Number);
  const given = DAY_PARTS.slice(0, DAY_PARTS.indexOf(specificity) + 1);
  return make(like, "dateGroupItem", {
    ...Object.fromEntries(given.map((part, i) => [part.toLowerCase(), parts[i] ?? 0])),
    dateTimeGrouping: specificity.toLowerCase(),
  });
}

function customFilter(like: Element, criterion: string): Element {
  const [sign, operator] = OPERATORS.find(([start]) => criterion.startsWith(start)) ?? [
    "",
    "equal",
  ];
  return make(like, "customFilter", {
    operator: operator === "equal" ? undefined : operator,
    // a space stands for a blank cell, as Excel writes it
    val: criterion.slice(sign.length) || " ",
  });
}

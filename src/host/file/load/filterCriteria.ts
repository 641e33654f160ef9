import { DAY_PARTS, type FilterCriterion, type FilterDatetime } from "../../model/state";
import { attribute, children, flag, numberAttribute, type Element } from "../xml/document";

/** `<filterColumn>`s of a sheet's or a table's filter. */
export function readCriteria(filter: Element | undefined): FilterCriterion[] {
  return children(filter, "filterColumn").flatMap((column): FilterCriterion[] => {
    const at = { column: numberAttribute(column, "colId") ?? 0 };
    const rule = children(column).find((one) => one.localName !== "extLst");
    if (!rule) return [];
    switch (rule.localName ?? "") {
      case "filters":
        return [{ ...at, filterOn: "Values", values: readValues(rule) }];
      case "customFilters":
        return [{ ...at, filterOn: "Custom", ...readCustom(rule) }];
      case "top10": {
        const edge = flag(rule, "top", true) ? "Top" : "Bottom";
        const unit = flag(rule, "percent") ? "Percent" : "Items";
        return [{ ...at, filterOn: `${edge}${unit}`, criterion1: attribute(rule, "val") ?? "10" }];
      }
      case "dynamicFilter":
        return [{ ...at, filterOn: "Dynamic" }];
      case "colorFilter":
        return [{ ...at, filterOn: flag(rule, "cellColor", true) ? "CellColor" : "FontColor" }];
      case "iconFilter":
        return [{ ...at, filterOn: "Icon" }];
      default:
        return [];
    }
  });
}

function readValues(rule: Element): (string | FilterDatetime)[] {
  const texts = children(rule, "filter").map((one) => attribute(one, "val") ?? "");
  const dates = children(rule, "dateGroupItem").map(readDateGroup);
  return [...texts, ...dates, ...(flag(rule, "blank") ? [""] : [])];
}

function readDateGroup(group: Element): FilterDatetime {
  const [year, month, day, hour, minute, second] = DAY_PARTS.map((part, i) =>
    String(numberAttribute(group, part.toLowerCase()) ?? (i === 1 || i === 2 ? 1 : 0))
  ).map((digits, i) => digits.padStart(i === 0 ? 4 : 2, "0"));
  const grouping = attribute(group, "dateTimeGrouping");
  return {
    date: `${year}-${month}-${day}T${hour}:${minute}:${second}`,
    specificity: DAY_PARTS.find((part) => part.toLowerCase() === grouping) ?? "Day",
  };
}

const OPERATORS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function readCustom(
  rule: Element
): Pick<FilterCriterion, "criterion1" | "criterion2" | "operator"> {
  const [first, second] = children(rule, "customFilter").map(
    (one) =>
      (OPERATORS[attribute(one, "operator") ?? "equal"] ?? "=") +
      (attribute(one, "val") ?? "").replace(/^ $/, "")
  );
  return {
    ...(first === undefined ? {} : { criterion1: first }),
    ...(second === undefined
      ? {}
      : { criterion2: second, operator: flag(rule, "and") ? "And" : "Or" }),
  };
}

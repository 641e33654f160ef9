import { invalidArgument, notImplemented } from "../../protocol/hostError";
import { choice, list, optionalText, record, text } from "../../protocol/readArgument";
import { DAY_PARTS, type FilterCriterion, type FilterDatetime } from "../state";

const FILTERS_ON = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
] as const;
const UNSUPPORTED = ["Dynamic", "CellColor", "FontColor", "Icon"];

/**
 * A client's `FilterCriteria` for one column. Excel hands out criteria whose unused properties are null and refuses to
 * take them back so (https://github.com/OfficeDev/office-js/issues/1226).
 */
export function readCriterion(column: number, input: unknown): FilterCriterion {
  const given = record(input, "FilterCriteria");
  if (Object.values(given).includes(null)) throw invalidArgument(undefined, "FilterCriteria");
  const wanted = given["filterOn"];
  if (typeof wanted === "string" && UNSUPPORTED.includes(wanted))
    throw notImplemented(`${wanted} filters`);
  const filterOn = choice(wanted, FILTERS_ON, "FilterCriteria.filterOn");
  const criterion1 = optionalText(given["criterion1"]);
  const criterion2 = optionalText(given["criterion2"]);
  if (filterOn === "Values") return { column, filterOn, values: readValues(given["values"]) };
  if (criterion1 === undefined) throw invalidArgument(undefined, "FilterCriteria.criterion1");
  if (filterOn !== "Custom" && !(Number(criterion1) > 0))
    throw invalidArgument(undefined, "FilterCriteria.criterion1");
  if (criterion2 === undefined) return { column, filterOn, criterion1 };
  const operator = choice(given["operator"] ?? "And", ["And", "Or"], "FilterCriteria.operator");
  return { column, filterOn, criterion1, criterion2, operator };
}

export function readValues(input: unknown): (string | FilterDatetime)[] {
  return list(input, "FilterCriteria.values").map((value) => {
    if (typeof value === "string") return value;
    const moment = record(value, "FilterDatetime");
    const date = text(moment["date"], "FilterDatetime.date");
    if (!/^\d{4}-\d\d-\d\d/.test(date)) throw invalidArgument(undefined, "FilterDatetime.date");
    return {
      date,
      specificity: choice(moment["specificity"], DAY_PARTS, "FilterDatetime.specificity"),
    };
  });
}

const UNUSED = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** What Excel hands out for a column. */
export function wireCriteria(criterion: FilterCriterion | undefined): Record<string, unknown> {
  const used: Record<string, unknown> = { ...criterion };
  delete used["column"];
  return { ...UNUSED, ...used };
}

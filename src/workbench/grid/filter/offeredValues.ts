import { formatCategory } from "../../../host/model/range/cellText";
import { styleAt } from "../../../host/model/format/cellStyles";
import { criterionTest, shownText } from "../../../host/model/filter/criterionTest";
import type { FilterPlace } from "../../../host/model/filter/filterPlace";
import { rowOrder } from "../../../host/model/sort/rowOrder";
import type { FilterCriterion } from "../../../host/model/state";

export interface OfferedValue {
  /** As displayed; `""` for blank cells. */
  text: string;
  /** Whether the column's present filter keeps it. */
  kept: boolean;
}

export type ColumnKind = "numbers" | "dates" | "text";

export interface OfferedValues {
  /** Every displayed text once, whatever its case, in the order of the values behind; blank last. */
  values: OfferedValue[];
  kind: ColumnKind;
  /** A filter that is no list of values, such as `>10`. */
  condition: string | undefined;
}

/** What the menu of a filtered column lists: the values of the rows that the other columns' filters keep. */
export function offeredValues(place: FilterPlace, column: number): OfferedValues {
  const { workbook, sheet } = place;
  const area = place.area();
  if (!area) return { values: [], kind: "text", condition: undefined };
  const own = place.criteria().find((criterion) => criterion.column === column);
  const tests = place
    .criteria()
    .filter((criterion) => criterion !== own)
    .map((criterion) => criterionTest(workbook, sheet, area, criterion));
  const isKept = own ? criterionTest(workbook, sheet, area, own) : () => true;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const found = new Map<string, OfferedValue>();
  const counts = { numbers: 0, dates: 0, text: 0 };
  for (const offset of rowOrder(sheet, body, [{ key: column, ascending: true }], { rows: "all" })) {
    const row = body.row + offset;
    if (!tests.every((passes) => passes(row))) continue;
    const text = shownText(workbook, sheet, row, area.column + column);
    const known = found.get(text.toLowerCase());
    if (known) known.kept ||= isKept(row);
    else found.set(text.toLowerCase(), { text, kept: isKept(row) });
    const value = sheet.cells.value(row, area.column + column);
    if (value === undefined) continue;
    const { numberFormat } = styleAt(workbook, sheet, row, area.column + column);
    const isDate = ["Date", "Time"].includes(formatCategory(numberFormat));
    counts[typeof value !== "number" ? "text" : isDate ? "dates" : "numbers"]++;
  }
  const kind = counts.text > 0 ? "text" : counts.dates > counts.numbers ? "dates" : "numbers";
  const blank = found.get("");
  found.delete("");
  return {
    values: [...found.values(), ...(blank ? [blank] : [])],
    kind: found.size > 0 ? kind : "text",
    condition: own && conditionOf(own),
  };
}

function conditionOf({ filterOn, criterion1, criterion2, operator, values }: FilterCriterion) {
  if (filterOn === "Values" && values?.every((value) => typeof value === "string"))
    return undefined;
  if (filterOn === "Custom")
    return [criterion1, criterion2].filter((part) => part !== undefined).join(` ${operator} `);
  return [filterOn, criterion1].filter((part) => part !== undefined).join(" ");
}

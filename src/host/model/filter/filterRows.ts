import { criterionTest } from "./criterionTest";
import type { FilterPlace } from "./filterPlace";
import type { Area, FilterCriterion } from "../state";
import { setHidden } from "../sheet/visibility";

/** Hides the data rows that do not pass every criterion; the first row of the area is the header. */
export function applyCriteria(
  { workbook, sheet }: FilterPlace,
  area: Area,
  criteria: readonly FilterCriterion[]
): void {
  const tests = criteria.map((criterion) => criterionTest(workbook, sheet, area, criterion));
  const first = area.row + 1;
  const passing = Array.from({ length: area.rows - 1 }, (_, i) =>
    tests.every((passes) => passes(first + i))
  );
  for (const [i, passes] of passing.entries()) setHidden(sheet.rows, first + i, 1, !passes);
  workbook.emit({ kind: "aspect", sheet, aspect: "rows" });
}

export function showRows({ workbook, sheet }: FilterPlace, area: Area): void {
  setHidden(sheet.rows, area.row + 1, area.rows - 1, false);
  workbook.emit({ kind: "aspect", sheet, aspect: "rows" });
}

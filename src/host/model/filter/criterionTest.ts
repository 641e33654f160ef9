import { styleAt } from "../format/cellStyles";
import { DAYS_BETWEEN_EPOCHS, displayText } from "../range/cellText";
import { customTest } from "./customTest";
import { plainValue } from "../range/plainValue";
import {
  DAY_PARTS,
  type Area,
  type FilterCriterion,
  type FilterDatetime,
  type SheetState,
  type WorkbookState,
} from "../state";

type RowTest = (row: number) => boolean;
type Plain = string | number | boolean;

/** Whether a row passes the filter of one column. */
export function criterionTest(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  criterion: FilterCriterion
): RowTest {
  const column = area.column + criterion.column;
  const value = (row: number) => plainValue(sheet.cells.value(row, column));
  switch (criterion.filterOn) {
    case "Values": {
      const passes = valuesTest(criterion.values ?? [], workbook.date1904);
      return (row) => passes(shownText(workbook, sheet, row, column), value(row));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankTest(criterion, area, value);
    case "Custom": {
      const tests = [criterion.criterion1, criterion.criterion2].flatMap((text) =>
        text === undefined ? [] : [customTest(text, workbook.date1904)]
      );
      return criterion.operator === "Or"
        ? (row) => tests.some((passes) => passes(value(row)))
        : (row) => tests.every((passes) => passes(value(row)));
    }
    case "Dynamic":
    case "CellColor":
    case "FontColor":
    case "Icon":
      return (row) => sheet.rows.get(row)?.hidden !== true;
  }
}

/** A cell as a filter by values compares it: the text on the screen, blank when nothing shows. */
export function shownText(
  workbook: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number
): string {
  const { numberFormat } = styleAt(workbook, sheet, row, column);
  return displayText(sheet.cells.value(row, column), numberFormat, workbook.date1904);
}

function valuesTest(
  values: readonly (string | FilterDatetime)[],
  date1904: boolean
): (shown: string, value: Plain) => boolean {
  const texts = new Set<string>();
  const moments = new Set<string>();
  for (const value of values)
    if (typeof value === "string") texts.add(value.toLowerCase());
    else moments.add(upTo(value.specificity, value.date));
  return (shown, value) =>
    texts.has(shown.toLowerCase()) ||
    (moments.size > 0 &&
      typeof value === "number" &&
      DAY_PARTS.some((part) => moments.has(upTo(part, isoOf(value, date1904)))));
}

/** Lengths of `2024`, `2024-04`, `2024-04-02`, `2024-04-02T07` … */
const LENGTHS = [4, 7, 10, 13, 16, 19];
const MIDNIGHT = "T00:00:00";

const upTo = (part: FilterDatetime["specificity"], iso: string): string =>
  (iso + MIDNIGHT.slice(Math.max(0, iso.length - 10))).slice(0, LENGTHS[DAY_PARTS.indexOf(part)]);

const UNIX_EPOCH = 25_569;

function isoOf(serial: number, date1904: boolean): string {
  const days = serial + (date1904 ? DAYS_BETWEEN_EPOCHS : 0) - UNIX_EPOCH;
  const moment = new Date(Math.round(days * 86_400) * 1000);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 19);
}

function rankTest(criterion: FilterCriterion, area: Area, value: (row: number) => Plain): RowTest {
  const numbers = Array.from({ length: area.rows - 1 }, (_, i) => value(area.row + 1 + i)).filter(
    (item): item is number => typeof item === "number"
  );
  const isTop = criterion.filterOn.startsWith("Top");
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const amount = Number(criterion.criterion1);
  const count = criterion.filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * amount) / 100))
    : amount;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const item = value(row);
    if (typeof item !== "number" || limit === undefined) return false;
    return isTop ? item >= limit : item <= limit;
  };
}

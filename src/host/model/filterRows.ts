import type { Book } from "./book";
import { styleAt } from "./cellStyles";
import { displayText } from "./cellText";
import { plainValue } from "./readCells";
import type { Area, FilterCriterion, SheetState } from "./state";
import { setHidden } from "./visibility";

type RowTest = (row: number) => boolean;

/** Hides the data rows that do not pass every criterion; the first row of the area is the header. */
export function applyCriteria(
  book: Book,
  sheet: SheetState,
  area: Area,
  criteria: readonly FilterCriterion[]
): void {
  const tests = criteria.map((criterion) => testOf(book, sheet, area, criterion));
  const first = area.row + 1;
  setHidden(sheet.rows, first, area.rows - 1, false);
  for (let row = first; row < area.row + area.rows; row++)
    if (!tests.every((passes) => passes(row))) setHidden(sheet.rows, row, 1, true);
  book.changed(sheet, "rows");
}

function testOf(book: Book, sheet: SheetState, area: Area, criterion: FilterCriterion): RowTest {
  const column = area.column + criterion.column;
  const value = (row: number) => plainValue(sheet.cells.value(row, column));
  switch (criterion.filterOn) {
    case "Values": {
      const wanted = new Set((criterion.values ?? []).map((text) => text.toLowerCase()));
      return (row) => {
        const { numberFormat } = styleAt(book.state, sheet, row, column);
        const shown = displayText(
          sheet.cells.value(row, column),
          numberFormat,
          book.state.date1904
        );
        return wanted.has(shown.toLowerCase());
      };
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankTest(criterion, area, value);
    case "Custom": {
      const tests = [criterion.criterion1, criterion.criterion2].flatMap((text) =>
        text === undefined ? [] : [customTest(text)]
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

function rankTest(
  criterion: FilterCriterion,
  area: Area,
  value: (row: number) => string | number | boolean
): RowTest {
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

const CUSTOM = /^(<>|>=|<=|=|>|<)?(.*)$/s;

/** `>5`, `<>North`, `=A*`: numbers compare as numbers, text ignores case and knows `*` and `?`. */
function customTest(criterion: string): (value: string | number | boolean) => boolean {
  const [, operator = "=", operand = ""] = CUSTOM.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = operand
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".");
    const text = new RegExp(`^${pattern}$`, "is");
    const equals = (value: string | number | boolean) =>
      typeof value === "number" && !Number.isNaN(number)
        ? value === number
        : text.test(String(value));
    return operator === "=" ? equals : (value) => !equals(value);
  }
  return (value) => {
    if (Number.isNaN(number))
      return typeof value === "string" && ordered(value.localeCompare(operand));
    return typeof value === "number" && ordered(value - number);
  };
  function ordered(difference: number): boolean {
    if (operator === ">") return difference > 0;
    if (operator === "<") return difference < 0;
    return operator === ">=" ? difference >= 0 : difference <= 0;
  }
}

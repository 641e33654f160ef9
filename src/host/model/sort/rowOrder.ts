import type { Area, CellScalar, SheetState } from "../state";

/** How Chinese characters are ordered: by sound or by number of strokes. */
export const SORT_METHODS = ["PinYin", "StrokeCount"] as const;
type SortMethod = (typeof SORT_METHODS)[number];

const COLLATIONS: Record<SortMethod, string> = {
  PinYin: "zh-CN-u-co-pinyin",
  StrokeCount: "zh-CN-u-co-stroke",
};

export interface SortOptions {
  matchCase?: boolean;
  /** By sound unless said otherwise. */
  method?: SortMethod;
  /** Only visible rows move unless all are asked for. */
  rows?: "visible" | "all";
}

export interface SortField {
  /** Offset of the column in the sorted area. */
  key: number;
  ascending: boolean;
}

/** Excel's order of kinds: numbers, text, truth values, errors; blanks come last in both directions. */
function kindOf(value: CellScalar | undefined): number {
  if (value === undefined) return 4;
  if (typeof value === "object") return 3;
  if (typeof value === "boolean") return 2;
  return typeof value === "string" ? 1 : 0;
}

/** Texts in Chinese follow those in other scripts. */
function textComparison(matchCase: boolean, method: SortMethod): (a: string, b: string) => number {
  const sensitivity = matchCase ? "variant" : "accent";
  const chinese = new Intl.Collator(COLLATIONS[method], { sensitivity });
  const other = new Intl.Collator("en-US", { sensitivity });
  return (a, b) => {
    const [inChinese, bInChinese] = [CHINESE.test(a), CHINESE.test(b)];
    if (inChinese !== bInChinese) return inChinese ? 1 : -1;
    return (inChinese ? chinese : other).compare(a, b);
  };
}
const CHINESE = /^\p{Script=Han}/u;

function compare(
  a: CellScalar | undefined,
  b: CellScalar | undefined,
  compareTexts: (a: string, b: string) => number
): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "object" || a === undefined) return 0;
  return Number(a) - Number(b);
}

/**
 * Which row of the area is to stand in each place, as offsets: a stable order by the fields. Hidden rows stay where they are,
 * as in Excel, unless all rows are asked for.
 */
export function rowOrder(
  sheet: SheetState,
  area: Area,
  fields: readonly SortField[],
  { matchCase = false, method = "PinYin", rows = "visible" }: SortOptions = {}
): number[] {
  const compareTexts = textComparison(matchCase, method);
  const order = Array.from({ length: area.rows }, (_, i) => i);
  const places = order.filter(
    (i) => rows === "all" || sheet.rows.get(area.row + i)?.hidden !== true
  );
  const keys = fields.map(({ key, ascending }) => ({
    ascending,
    values: order.map((i) => sheet.cells.value(area.row + i, area.column + key)),
  }));
  const sorted = [...places].sort((a, b) => {
    for (const { values, ascending } of keys) {
      const [left, right] = [values[a], values[b]];
      const difference = compare(left, right, compareTexts);
      const isBlank = left === undefined || right === undefined;
      if (difference !== 0) return ascending || isBlank ? difference : -difference;
    }
    return 0;
  });
  places.forEach((place, i) => (order[place] = sorted[i] ?? place));
  return order;
}

/** The order that takes another one back. */
export function inverseOrder(order: readonly number[]): number[] {
  const inverse: number[] = [];
  order.forEach((from, to) => (inverse[from] = to));
  return inverse;
}

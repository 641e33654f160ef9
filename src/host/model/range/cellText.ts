import { format, getFormatInfo } from "../format/numberFormats";
import type { CellScalar } from "../state";

/** From 1900-01-00 to 1904-01-01. */
export const DAYS_BETWEEN_EPOCHS = 1462;

/** How a cell's value reads in its number format, whatever the column's width. */
export function displayText(
  value: CellScalar | undefined,
  numberFormat: string,
  date1904: boolean
): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return value;
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(Number(value)) < 1e11)
    return String(value);
  const isShifted = date1904 && typeof value === "number" && isDateFormat(numberFormat);
  return format(numberFormat, isShifted ? value + DAYS_BETWEEN_EPOCHS : value, {
    locale: "en-US",
    throws: false,
  } as Parameters<typeof format>[2]);
}

const isDateFormat = (numberFormat: string): boolean =>
  numberFormat !== "General" && ["Date", "Time"].includes(formatCategory(numberFormat));

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(value: CellScalar | undefined, hasFormula: boolean): ValueType {
  if (value === undefined) return hasFormula ? "String" : "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const CATEGORIES: Readonly<Record<string, string>> = {
  general: "General",
  number: "Number",
  grouped: "Number",
  currency: "Currency",
  date: "Date",
  datetime: "Date",
  time: "Time",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};
const categories = new Map<string, string>();

/** Excel's `NumberFormatCategory` of a format: that of the "Format cells" dialogue. */
export function formatCategory(numberFormat: string): string {
  let category = categories.get(numberFormat);
  if (category === undefined) {
    category = /^_\(.*\*/.test(numberFormat)
      ? "Accounting"
      : (CATEGORIES[getFormatInfo(numberFormat).type] ?? "Custom");
    categories.set(numberFormat, category);
  }
  return category;
}

import { HostError } from "../../protocol/hostError";
import { cellCount, isUnbounded } from "./area";
import type { Book } from "../book";
import { styleNumberAt } from "../format/cellStyles";
import { plainValue, type PlainValue } from "./plainValue";
import { displayText, formatCategory, valueType } from "./cellText";
import type { Area, SheetState } from "../state";

/** One value per cell of a bounded area; null for whole rows and columns and, if so configured, for areas beyond the cell limit. */
function grid<T>(
  book: Book,
  area: Area,
  location: string,
  rowReader: (row: number) => (column: number) => T
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > book.limits.readCells) {
    if (book.limits.overReadCells === "null") return null;
    throw new HostError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
      location
    );
  }
  return Array.from({ length: area.rows }, (_row, i) => {
    const read = rowReader(area.row + i);
    const row = new Array<T>(area.columns);
    for (let j = 0; j < area.columns; j++) row[j] = read(area.column + j);
    return row;
  });
}

export const readValues = (book: Book, sheet: SheetState, area: Area): PlainValue[][] | null =>
  grid(book, area, "Range.values", (row) => {
    const values = sheet.cells.rowValues(row);
    return (column) => plainValue(values?.[column]);
  });

export const readFormulas = (book: Book, sheet: SheetState, area: Area): PlainValue[][] | null =>
  grid(book, area, "Range.formulas", (row) => {
    const values = sheet.cells.rowValues(row);
    return (column) => sheet.cells.formula(row, column) ?? plainValue(values?.[column]);
  });

const readFormats = <T>(
  book: Book,
  sheet: SheetState,
  area: Area,
  location: string,
  read: (numberFormat: string) => T
): T[][] | null =>
  grid(
    book,
    area,
    location,
    (row) => (column) => read(book.state.styles.get(styleNumberAt(sheet, row, column)).numberFormat)
  );

export const readNumberFormats = (book: Book, sheet: SheetState, area: Area) =>
  readFormats(book, sheet, area, "Range.numberFormat", (numberFormat) => numberFormat);

export const readCategories = (book: Book, sheet: SheetState, area: Area) =>
  readFormats(book, sheet, area, "Range.numberFormatCategories", formatCategory);

export const readText = (book: Book, sheet: SheetState, area: Area): string[][] | null =>
  grid(book, area, "Range.text", (row) => (column) => {
    const { numberFormat } = book.state.styles.get(styleNumberAt(sheet, row, column));
    return displayText(sheet.cells.value(row, column), numberFormat, book.state.date1904);
  });

export const readValueTypes = (book: Book, sheet: SheetState, area: Area) =>
  grid(
    book,
    area,
    "Range.valueTypes",
    (row) => (column) =>
      valueType(sheet.cells.value(row, column), sheet.cells.formula(row, column) !== undefined)
  );

/** A rectangle of cells; positions are zero-based. */
export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const PART = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/;

/** The rectangles of an address without a sheet's name: `B2`, `$B$2:C9`, `B:C`, `2:9`, and several of them joined by commas. What is none is left out. */
export function areasOf(address: string): CellArea[] {
  return address.split(",").flatMap((part) => areaOf(part) ?? []);
}

function areaOf(part: string): CellArea | undefined {
  const found = PART.exec(part.replaceAll("$", "").trim().toUpperCase());
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  if (left === "" && top === "") return undefined;
  const [row, rows] = top === "" ? [0, ROWS] : span(Number(top), Number(bottom));
  const [column, columns] =
    left === "" ? [0, COLUMNS] : span(columnNumber(left), columnNumber(right));
  return { row, column, rows, columns };
}

const span = (first: number, last: number): [number, number] => [
  Math.min(first, last) - 1,
  Math.abs(last - first) + 1,
];

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The only row that all areas lie in; undefined when they lie in several. */
export function onlyRow(areas: readonly CellArea[]): number | undefined {
  const [first] = areas;
  if (!first) return undefined;
  return areas.every(({ row, rows }) => rows === 1 && row === first.row) ? first.row : undefined;
}

export const isWholeRows = ({ columns }: CellArea): boolean => columns === COLUMNS;
export const isWholeColumns = ({ rows }: CellArea): boolean => rows === ROWS;

import { invalidArgument } from "../../protocol/hostError";
import type { Area } from "../state";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Longest address `getRange` reads; Excel silently cuts longer ones. */
export const MAX_ADDRESS_LENGTH = 8192;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellCount = (area: Area): number => area.rows * area.columns;
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
/** Whole columns (every row). */
export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
};

/** What is left of `area` outside `hole`, as up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** `A1:C3`, `A:C`, `1:3` or `A1`, without a sheet name. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(lastColumn(area))}${lastRow(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const quoteSheetName = (name: string): string =>
  /^[A-Za-z_\u00c0-\uffff][A-Za-z0-9_.\u00c0-\uffff]*$/.test(name) &&
  !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc])$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

const CELLS = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

const between = (a: number, b: number): [number, number] => [Math.min(a, b), Math.abs(a - b) + 1];

/** An area from its address without sheet name; undefined when it is not one. */
export function parseArea(address: string): Area | undefined {
  const plain = address.replace(/\$/g, "").trim();
  let area: Area | undefined;
  const cells = CELLS.exec(plain);
  const columns = COLUMNS.exec(plain);
  const rows = ROWS.exec(plain);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    const [row, rowCount] = between(Number(r1) - 1, Number(r2) - 1);
    const [column, columnCount] = between(columnIndex(c1), columnIndex(c2));
    area = { row, column, rows: rowCount, columns: columnCount };
  } else if (columns) {
    const [column, count] = between(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? ""));
    area = { row: 0, column, rows: MAX_ROWS, columns: count };
  } else if (rows) {
    const [row, count] = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    area = { row, column: 0, rows: count, columns: MAX_COLUMNS };
  }
  return area && isOnSheet(area) ? area : undefined;
}

/** Splits `'My sheet'!A1:B2` into its two parts. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { cells: address };
  const sheet = address
    .slice(0, at)
    .replace(/^=?'?|'$/g, "")
    .replace(/''/g, "'");
  return { sheet, cells: address.slice(at + 1) };
}

export function requireOnSheet(area: Area, location?: string): Area {
  if (!isOnSheet(area)) throw invalidArgument(undefined, location);
  return area;
}

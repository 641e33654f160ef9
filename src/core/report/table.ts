import type { Cell } from "../columns/values/cell";
import type { Format, TableBlock } from "./report";

/** Tables that list customers stop here; their note says so. */
export const LIST_LIMIT = 1000;
/** A list to read, not to work through, is shorter. */
export const READING_LIMIT = 100;

/** Key, header, format, and how the cell is taken from an item; `undefined` makes a blank cell. */
export type ColumnOf<Item> = readonly [
  key: string,
  header: string,
  format: Format,
  value: (item: Item) => Cell | undefined,
];

interface TableOf<Item> extends Omit<TableBlock, "columns" | "rows"> {
  columns: ColumnOf<Item>[];
  items: readonly Item[];
}

/** A table of one row an item. Without items it has no charts either. */
export function tableOf<Item>({ columns, items, charts, ...rest }: TableOf<Item>): TableBlock {
  return {
    ...rest,
    columns: columns.map(([key, header, format]) => ({ key, header, format })),
    rows: items.map((item) => columns.map(([, , , value]) => value(item) ?? "")),
    charts: items.length > 0 ? charts : [],
  };
}

/** part / whole as a fraction; undefined (a blank cell) where there is no positive whole. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

import type { Cell } from "../columns/values/cell";
import type { Models } from "../models";
import type { Text } from "../text/text";

/** What one written column says of each customer. */
export interface ColumnDefinition {
  /** One Excel number format for the whole column. */
  numberFormat: string;
  /** The cells are `Day`s. */
  holdsDays?: true;
  /** `""` where it does not apply. */
  cell: (customer: number) => Cell;
}

/** The columns of one theme, made for one review. */
export type ColumnMaker<Key extends string> = (
  models: Models,
  text: Text
) => Record<Key, ColumnDefinition>;

export const COUNT = "0";
export const DECIMAL = "0.00";
export const MONEY = "#,##0.00";
export const PERCENT = "0%";
export const DATE = "yyyy-mm-dd";
export const TEXT = "@";

/** The number, or `""` where it is absent or below `least`. */
export const numberOf = (value: number | undefined, least: number): Cell =>
  value === undefined || !(value >= least) ? "" : value;

/** The name of a code, `""` for a blank one. */
export const nameOf = (names: readonly string[], code: number | undefined): Cell =>
  names[code ?? -1] ?? "";

/** Two decimals; never -0, which a sheet would show as -0.00. */
export function cents(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 || 0;
}

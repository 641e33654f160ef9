import { invalidArgument, invalidOperation, notImplemented } from "../../protocol/hostError";
import { choice, list, optionalFlag, record, whole } from "../../protocol/readArgument";
import { intersection } from "../range/area";
import { arrangeRows } from "./arrangeRows";
import type { Book } from "../book";
import { rowOrder, SORT_METHODS, type SortField } from "./rowOrder";
import type { Area, SheetState } from "../state";

/** Sorts the rows of an area by a client's `SortField`s. */
export function sortArea(
  book: Book,
  sheet: SheetState,
  area: Area,
  wanted: { fields: unknown; matchCase: unknown; method: unknown },
  location: string
): void {
  const read = readFields(list(wanted.fields, location), area.columns);
  const matchCase = optionalFlag(wanted.matchCase, false, location);
  const method = choice(wanted.method ?? "PinYin", SORT_METHODS, location);
  book.requireWritable(sheet, location);
  requireSortable(sheet, area, location);
  arrangeRows(book.state, sheet, area, rowOrder(sheet, area, read, { matchCase, method }));
  book.changedCells(sheet, area);
}

function readFields(fields: readonly unknown[], columns: number): SortField[] {
  if (fields.length === 0) throw invalidArgument(undefined, "SortField");
  return fields.map((field) => {
    const given = record(field, "SortField");
    const key = whole(given["key"], "SortField.key");
    if (key < 0 || key >= columns) throw invalidArgument(undefined, "SortField.key");
    const sortOn = given["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw notImplemented(`Sorting on ${String(sortOn)}`);
    return { key, ascending: optionalFlag(given["ascending"], true) };
  });
}

/** Excel sorts merged cells only when all are of one size. */
export const holdsMerges = (sheet: SheetState, area: Area): boolean =>
  sheet.merges.some((merge) => intersection(merge, area) !== undefined);

function requireSortable(sheet: SheetState, area: Area, location: string): void {
  if (holdsMerges(sheet, area))
    throw invalidOperation("To do this, all the merged cells need to be the same size.", location);
}

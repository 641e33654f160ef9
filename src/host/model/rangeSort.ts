import { choice, list, optionalFlag } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";
import { readSortFields, sortRows } from "./sortRows";
import type { Area, SheetState } from "./state";

export class RangeSort extends WireObject {
  override readonly wireName = "RangeSort";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  /** Sorts rows; sorting columns is not modelled. */
  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    choice(orientation ?? "Rows", ["Rows"], "RangeSort.apply");
    const { area } = this;
    const header = optionalFlag(hasHeaders, false) ? 1 : 0;
    const body = { ...area, row: area.row + header, rows: area.rows - header };
    const sortFields = readSortFields(list(fields, "RangeSort.apply"), area.columns);
    sortRows(this.book, this.sheet, body, sortFields, optionalFlag(matchCase, false));
  }
}

import { notImplemented } from "../../protocol/hostError";
import { choice, optionalFlag } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { requireBounded } from "../range/writeCells";
import type { Book } from "../book";
import { sortArea } from "./sortArea";
import type { Area, SheetState } from "../state";

export class RangeSort extends WireObject {
  override readonly wireName = "RangeSort";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  Apply(
    fields: unknown,
    matchCase: unknown,
    hasHeaders: unknown,
    orientation: unknown,
    method: unknown
  ): void {
    const location = "RangeSort.apply";
    const along = choice(orientation ?? "Rows", ["Rows", "Columns"], location);
    if (along === "Columns") throw notImplemented("Sorting columns");
    requireBounded(this.area, location);
    const header = optionalFlag(hasHeaders, false, location) ? 1 : 0;
    const { row, rows } = this.area;
    const body = { ...this.area, row: row + header, rows: rows - header };
    sortArea(this.book, this.sheet, body, { fields, matchCase, method }, location);
  }
}

import { list, optionalFlag } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";
import { readSortFields, sortRows } from "./sortRows";
import type { SheetState, TableState } from "./state";
import { bodyOf } from "./tableBody";

export class TableSort extends WireObject {
  override readonly wireName = "TableSort";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly table: TableState
  ) {
    super();
  }

  Apply(fields: unknown, matchCase: unknown): void {
    const sortFields = readSortFields(list(fields, "TableSort.apply"), this.table.area.columns);
    const withCase = optionalFlag(matchCase, false);
    sortRows(this.book, this.sheet, bodyOf(this.table), sortFields, withCase);
  }
}

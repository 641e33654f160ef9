import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import { sortArea } from "../sort/sortArea";
import type { SheetState, TableState } from "../state";
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

  Apply(fields: unknown, matchCase: unknown, method: unknown): void {
    sortArea(
      this.book,
      this.sheet,
      bodyOf(this.table),
      { fields, matchCase, method },
      "TableSort.apply"
    );
  }
}

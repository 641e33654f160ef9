import { itemNotFound } from "../../protocol/hostError";
import { list, optionalWhole } from "../../protocol/readArgument";
import { WireCollection, WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import { Range } from "../range/range";
import { deleteCells } from "../shift/shiftCells";
import type { Area, SheetState, TableState } from "../state";
import { bodyOf } from "./tableBody";
import { addTableRows } from "./tableChanges";

export class TableRowCollection extends WireCollection<TableRow> {
  override readonly wireName = "TableRowCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly table: TableState
  ) {
    super();
  }

  override get scalars() {
    return ["Count"];
  }

  override items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.wire(index));
  }

  override at(index: unknown): TableRow {
    const position = typeof index === "number" ? index : -1;
    if (!(position >= 0 && position < this.Count))
      throw itemNotFound("TableRowCollection.getItemAt");
    return this.wire(position);
  }

  override find(key: unknown): TableRow | undefined {
    return typeof key === "number" && key >= 0 && key < this.Count ? this.wire(key) : undefined;
  }

  get Count(): number {
    return bodyOf(this.table).rows;
  }

  /** Without values one blank row. */
  Add(index: unknown, values: unknown): TableRow {
    const location = "TableRowCollection.add";
    const blank = [new Array<unknown>(this.table.area.columns).fill("")];
    const given =
      values === undefined ? blank : list(values, location).map((row) => [...list(row)]);
    const at = optionalWhole(index, -1, location);
    return this.wire(addTableRows(this.book, this.sheet, this.table, at, given));
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableRow {
    return this.at(index);
  }

  private wire(index: number): TableRow {
    return new TableRow(this.book, this.sheet, this.table, index);
  }
}

export class TableRow extends WireObject {
  override readonly wireName = "TableRow";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly table: TableState,
    private readonly index: number
  ) {
    super();
  }

  override get scalars() {
    return ["Index", "Values"];
  }

  get Index(): number {
    return this.index;
  }

  get Values() {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  /** The last row of a table is emptied, not removed. */
  Delete(): void {
    if (bodyOf(this.table).rows === 1) this.GetRange().Clear("Contents");
    else deleteCells(this.book, this.sheet, this.area, "Up");
  }

  GetRange(): Range {
    return new Range(this.book, this.sheet, this.area);
  }

  private get area(): Area {
    const body = bodyOf(this.table);
    if (this.index >= body.rows) throw itemNotFound("TableRow");
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}

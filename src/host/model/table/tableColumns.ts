import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { optionalText, optionalWhole, text } from "../../protocol/readArgument";
import { WireCollection, WireObject } from "../../protocol/wireObject";
import { Filter } from "../filter/columnFilter";
import { tableFilter } from "../filter/filterPlace";
import type { Book } from "../book";
import { Range } from "../range/range";
import type { Area, SheetState, TableColumnState, TableState } from "../state";
import { bodyOf } from "./tableBody";
import { addTableColumn, deleteTableColumn } from "./tableChanges";
import { writeValues } from "../range/writeCells";

export class TableColumnCollection extends WireCollection<TableColumn> {
  override readonly wireName = "TableColumnCollection";

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

  override items(): TableColumn[] {
    return this.table.columns.map((column) => this.wire(column));
  }

  /** By name, or by id when it is a number. */
  override find(key: unknown): TableColumn | undefined {
    const name = String(key).toLowerCase();
    const column = this.table.columns.find((candidate) =>
      typeof key === "number" ? candidate.id === key : candidate.name.toLowerCase() === name
    );
    return column && this.wire(column);
  }

  get Count(): number {
    return this.table.columns.length;
  }

  /** `values` hold the header, then one value per row, or the rows only. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const location = "TableColumnCollection.add";
    const wantedName = optionalText(name, location);
    const at = optionalWhole(index, -1, location);
    const position = addTableColumn(this.book, this.sheet, this.table, at);
    const added = this.table.columns[position];
    if (!added) throw itemNotFound(location);
    const column = this.wire(added);
    if (Array.isArray(values)) {
      const withHeader = values.length === this.table.area.rows;
      const target = withHeader ? column.GetRange() : column.GetDataBodyRange();
      writeValues(this.book, this.sheet, target.area, values, location);
    } else if (values !== undefined) throw invalidArgument(undefined, location);
    if (wantedName !== undefined) column.Name = wantedName;
    return column;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableColumn {
    return this.at(index);
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.find(key) ?? null;
  }

  private wire(column: TableColumnState): TableColumn {
    return new TableColumn(this.book, this.sheet, this.table, column);
  }
}

export class TableColumn extends WireObject {
  override readonly wireName = "TableColumn";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly table: TableState,
    private readonly column: TableColumnState
  ) {
    super();
  }

  override get scalars() {
    return ["Id", "Index", "Name", "Values"];
  }

  override identity() {
    return { Id: this.column.id };
  }

  get Id(): number {
    return this.column.id;
  }

  get Index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw itemNotFound("TableColumn");
    return index;
  }

  get Name(): string {
    return this.column.name;
  }

  set Name(name: unknown) {
    const header = `'${text(name, "TableColumn.name")}`;
    writeValues(this.book, this.sheet, this.GetHeaderRowRange().area, header, "TableColumn.name");
  }

  get Values() {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get Filter(): Filter {
    return new Filter(this.book, tableFilter(this.book.state, this.sheet, this.table), this.Index);
  }

  Delete(): void {
    deleteTableColumn(this.book, this.sheet, this.table, this.Index);
  }

  GetRange(): Range {
    return this.part(this.table.area);
  }

  GetDataBodyRange(): Range {
    return this.part(bodyOf(this.table));
  }

  GetHeaderRowRange(): Range {
    if (!this.table.showHeaders) throw itemNotFound("TableColumn.getHeaderRowRange");
    return this.part({ ...this.table.area, rows: 1 });
  }

  GetTotalRowRange(): Range {
    if (!this.table.showTotals) throw itemNotFound("TableColumn.getTotalRowRange");
    const { area } = this.table;
    return this.part({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  private part(area: Area): Range {
    const column = area.column + this.Index;
    return new Range(this.book, this.sheet, { ...area, column, columns: 1 });
  }
}

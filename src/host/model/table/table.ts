import {
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
} from "../../protocol/hostError";
import { flag, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { parseArea, splitAddress } from "../range/area";
import { AutoFilter } from "../filter/autoFilter";
import { tableFilter, type FilterPlace } from "../filter/filterPlace";
import { clearFilter, removeFilter, setCriteria } from "../filter/setFilter";
import type { Book } from "../book";
import { Range } from "../range/range";
import type { Area, SheetState, TableState } from "../state";
import { bodyOf } from "./tableBody";
import { resizeTable, setTotals } from "./tableChanges";
import { TableColumnCollection } from "./tableColumns";
import { requireTableName } from "./tableNames";
import { TableRowCollection } from "./tableRows";
import { TableSort } from "./tableSort";
import { Worksheet } from "../sheet/worksheet";

export class Table extends WireObject {
  override readonly wireName = "Table";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly table: TableState
  ) {
    super();
  }

  override get scalars() {
    return [
      "Id",
      "Name",
      "ShowHeaders",
      "ShowTotals",
      "Style",
      "HighlightFirstColumn",
      "HighlightLastColumn",
      "ShowBandedRows",
      "ShowBandedColumns",
      "ShowFilterButton",
    ];
  }

  override identity() {
    return { Id: this.table.id };
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    const location = "Table.name";
    this.book.requireWritable(this.sheet, location);
    const { state } = this.book;
    this.table.name = requireTableName(state, text(name, location), location, this.table);
    this.changed();
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: unknown) {
    this.table.style = text(style, "Table.style");
    this.changed();
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(show: unknown) {
    if (flag(show, "Table.showHeaders") !== this.table.showHeaders)
      throw notImplemented("Changing Table.showHeaders");
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(show: unknown) {
    setTotals(this.book, this.sheet, this.table, flag(show, "Table.showTotals"));
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(show: unknown) {
    const wanted = flag(show, "Table.showFilterButton");
    if (wanted && !this.table.showHeaders)
      throw invalidOperation("A table without headers has no filter.", "Table.showFilterButton");
    this.book.requireWritable(this.sheet, "Table.showFilterButton");
    if (!wanted) removeFilter(this.filter);
    this.table.showFilterButton = wanted;
    this.changed();
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(show: unknown) {
    this.table.showBandedRows = flag(show, "Table.showBandedRows");
    this.changed();
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(show: unknown) {
    this.table.showBandedColumns = flag(show, "Table.showBandedColumns");
    this.changed();
  }

  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set HighlightFirstColumn(highlight: unknown) {
    this.table.highlightFirstColumn = flag(highlight, "Table.highlightFirstColumn");
    this.changed();
  }

  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set HighlightLastColumn(highlight: unknown) {
    this.table.highlightLastColumn = flag(highlight, "Table.highlightLastColumn");
    this.changed();
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.filter);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.table);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.sheet, this.table);
  }

  get Sort(): TableSort {
    return new TableSort(this.book, this.sheet, this.table);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  ClearFilters(): void {
    this.book.requireWritable(this.sheet, "Table.clearFilters");
    clearFilter(this.filter);
  }

  ReapplyFilters(): void {
    this.book.requireWritable(this.sheet, "Table.reapplyFilters");
    const area = this.filter.area();
    if (area) setCriteria(this.filter, this.table.criteria, area);
  }

  ConvertToRange(): Range {
    this.remove("Table.convertToRange");
    return this.range(this.table.area);
  }

  /** Removes the table with its cells' contents. */
  Delete(): void {
    this.remove("Table.delete");
    this.range(this.table.area).Clear("All");
  }

  GetRange(): Range {
    return this.range(this.table.area);
  }

  GetDataBodyRange(): Range {
    return this.range(bodyOf(this.table));
  }

  GetHeaderRowRange(): Range {
    if (!this.table.showHeaders) throw itemNotFound("Table.getHeaderRowRange");
    return this.range({ ...this.table.area, rows: 1 });
  }

  GetTotalRowRange(): Range {
    if (!this.table.showTotals) throw itemNotFound("Table.getTotalRowRange");
    const { area } = this.table;
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  Resize(range: unknown): void {
    const location = "Table.resize";
    if (range instanceof Range) {
      if (range.sheet !== this.sheet) throw invalidArgument(undefined, location);
      return resizeTable(this.book, this.sheet, this.table, range.area);
    }
    const { sheet, cells } = splitAddress(text(range, location));
    const area = parseArea(cells);
    const isHere = sheet === undefined || sheet.toLowerCase() === this.sheet.name.toLowerCase();
    if (!area || !isHere) throw invalidArgument(undefined, location);
    resizeTable(this.book, this.sheet, this.table, area);
  }

  private get filter(): FilterPlace {
    return tableFilter(this.book.state, this.sheet, this.table);
  }

  private range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  private changed(): void {
    this.book.requireWritable(this.sheet, "Table");
    this.table.changed = true;
    this.book.changed(this.sheet, "tables");
  }

  private remove(location: string): void {
    this.book.requireWritable(this.sheet, location);
    clearFilter(this.filter);
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.table);
    this.book.changed(this.sheet, "tables");
  }
}

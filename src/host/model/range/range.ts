import { invalidArgument } from "../../protocol/hostError";
import { choice, flag, optionalFlag } from "../../protocol/readArgument";
import { clearCells, CLEARABLE } from "./clearCells";
import { ConditionalFormatCollection } from "../format/conditionalFormats";
import { DataValidation } from "./dataValidation";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { mergedAreas, mergeCells, unmergeCells } from "./merges";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "../format/rangeFormat";
import { RangePlace } from "./rangePlace";
import { RangeSort } from "../sort/rangeSort";
import {
  readCategories,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from "./readCells";
import { deleteCells, insertCells } from "../shift/shiftCells";
import type { Area } from "../state";
import { TableScopedCollection } from "../table/tableCollection";
import { areHidden, setHidden } from "../sheet/visibility";
import { Worksheet } from "../sheet/worksheet";
import { writeValues } from "./writeCells";
import { writeNumberFormats } from "../format/writeNumberFormats";

/** A rectangle of cells; see `RangePlace` for where it is and what can be reached from it. */
export class Range extends RangePlace<Range> {
  override get scalars() {
    return [
      "Address",
      "CellCount",
      "ColumnCount",
      "ColumnHidden",
      "ColumnIndex",
      "Formulas",
      "Hidden",
      "Hyperlink",
      "IsEntireColumn",
      "IsEntireRow",
      "NumberFormat",
      "NumberFormatCategories",
      "RowCount",
      "RowHidden",
      "RowIndex",
      "Text",
      "ValueTypes",
      "Values",
    ];
  }

  get Values() {
    return readValues(this.book, this.sheet, this.area);
  }

  set Values(input: unknown) {
    writeValues(this.book, this.sheet, this.area, input, "Range.values");
  }

  get Formulas() {
    return readFormulas(this.book, this.sheet, this.area);
  }

  set Formulas(input: unknown) {
    writeValues(this.book, this.sheet, this.area, input, "Range.formulas");
  }

  get Text() {
    return readText(this.book, this.sheet, this.area);
  }

  get ValueTypes() {
    return readValueTypes(this.book, this.sheet, this.area);
  }

  get NumberFormat() {
    return readNumberFormats(this.book, this.sheet, this.area);
  }

  set NumberFormat(input: unknown) {
    writeNumberFormats(this.book, this.sheet, this.area, input);
  }

  get NumberFormatCategories() {
    return readCategories(this.book, this.sheet, this.area);
  }

  get Hyperlink() {
    return readHyperlink(this.sheet, this.area);
  }

  set Hyperlink(input: unknown) {
    writeHyperlink(this.book, this.sheet, this.area, input);
  }

  get RowHidden(): boolean | null {
    return areHidden(this.sheet.rows, this.area.row, this.area.rows);
  }

  set RowHidden(hidden: unknown) {
    this.book.requireWritable(this.sheet, "Range.rowHidden");
    setHidden(this.sheet.rows, this.area.row, this.area.rows, flag(hidden));
    this.book.changed(this.sheet, "rows");
  }

  get ColumnHidden(): boolean | null {
    return areHidden(this.sheet.columns, this.area.column, this.area.columns);
  }

  set ColumnHidden(hidden: unknown) {
    this.book.requireWritable(this.sheet, "Range.columnHidden");
    setHidden(this.sheet.columns, this.area.column, this.area.columns, flag(hidden));
    this.book.changed(this.sheet, "columns");
  }

  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === null || this.ColumnHidden === null ? null : false;
  }

  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }

  get DataValidation() {
    return new DataValidation(this.book, this.sheet, this.area);
  }

  get Format() {
    return new RangeFormat(this.book, this.sheet, this.area);
  }

  get Sort() {
    return new RangeSort(this.book, this.sheet, this.area);
  }

  get Worksheet() {
    return new Worksheet(this.book, this.sheet);
  }

  /** Formulas are kept as text; there is no calculation engine. */
  Calculate(): void {}

  Clear(what: unknown): void {
    const clearable = choice(what ?? "All", CLEARABLE, "Range.clear");
    clearCells(this.book, this.sheet, this.area, clearable);
  }

  Delete(shift: unknown): void {
    deleteCells(this.book, this.sheet, this.area, choice(shift, ["Up", "Left"], "Range.delete"));
  }

  /** The new, empty cells. */
  Insert(shift: unknown): Range {
    const towards = choice(shift, ["Down", "Right"], "Range.insert");
    insertCells(this.book, this.sheet, this.area, towards);
    return this.at(this.area);
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    const whole = optionalFlag(fullyContained, false);
    return new TableScopedCollection(this.book, this.sheet, this.area, whole);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = mergedAreas(this.sheet, this.area);
    return merged.length ? new RangeAreas(this.book, this.sheet, merged) : null;
  }

  Merge(across: unknown): void {
    mergeCells(this.book, this.sheet, this.area, optionalFlag(across, false));
  }

  Unmerge(): void {
    unmergeCells(this.book, this.sheet, this.area);
  }

  Select(): void {
    const { state } = this.book;
    this.sheet.selection = this.area;
    if (this.sheet.visibility === "Visible") state.activeSheetId = this.sheet.id;
    state.emit({ kind: "activate", sheet: this.sheet, area: this.area });
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        "Range"
      );
  }

  protected override at(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
}

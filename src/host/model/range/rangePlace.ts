import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { optionalFlag, optionalWhole, whole } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import {
  boundingArea,
  cellCount,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  requireOnSheet,
  splitAddress,
} from "./area";
import type { Book } from "../book";
import type { Area, SheetState } from "../state";
import { surroundingRegion } from "./surroundingRegion";
import { usedArea } from "./usedArea";

/** Largest cell count office.js reports; beyond it Excel says -1. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

/** Where a range is, and the ranges one can reach from it. */
export abstract class RangePlace<Self extends RangePlace<Self>> extends WireObject {
  override readonly wireName = "Range";

  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    /** Changed only when cells are inserted or deleted while the client keeps the range. */
    public area: Area
  ) {
    super();
  }

  protected abstract at(area: Area): Self;

  override get isGone(): boolean {
    return !this.book.state.sheets.includes(this.sheet);
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > MAX_CELL_COUNT ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  /** Relative to the range's first cell; may lie outside the range but not outside the sheet. */
  GetCell(row: unknown, column: unknown): Self {
    return this.placed("getCell", whole(row), whole(column), 1, 1);
  }

  GetRow(row: unknown): Self {
    const offset = whole(row);
    if (offset < 0 || offset >= this.area.rows) throw invalidArgument(undefined, "Range.getRow");
    return this.at({ ...this.area, row: this.area.row + offset, rows: 1 });
  }

  GetColumn(column: unknown): Self {
    const offset = whole(column);
    if (offset < 0 || offset >= this.area.columns)
      throw invalidArgument(undefined, "Range.getColumn");
    return this.at({ ...this.area, column: this.area.column + offset, columns: 1 });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.placed("getOffsetRange", whole(rows), whole(columns), area.rows, area.columns);
  }

  GetResizedRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.placed(
      "getResizedRange",
      0,
      0,
      area.rows + whole(rows),
      area.columns + whole(columns)
    );
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.placed("getAbsoluteResizedRange", 0, 0, whole(rows), whole(columns));
  }

  GetEntireColumn(): Self {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetEntireRow(): Self {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetLastCell(): Self {
    const { area } = this;
    return this.at({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 });
  }

  GetLastRow(): Self {
    return this.at({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  GetLastColumn(): Self {
    return this.at({ ...this.area, column: lastColumn(this.area), columns: 1 });
  }

  GetRowsBelow(count: unknown): Self {
    return this.placed(
      "getRowsBelow",
      this.area.rows,
      0,
      optionalWhole(count, 1),
      this.area.columns
    );
  }

  GetRowsAbove(count: unknown): Self {
    const rows = optionalWhole(count, 1);
    return this.placed("getRowsAbove", -rows, 0, rows, this.area.columns);
  }

  GetColumnsAfter(count: unknown): Self {
    const columns = optionalWhole(count, 1);
    return this.placed("getColumnsAfter", 0, this.area.columns, this.area.rows, columns);
  }

  GetColumnsBefore(count: unknown): Self {
    const columns = optionalWhole(count, 1);
    return this.placed("getColumnsBefore", 0, -columns, this.area.rows, columns);
  }

  GetBoundingRect(other: unknown): Self {
    return this.at(boundingArea(this.area, this.areaOf(other, "Range.getBoundingRect")));
  }

  GetIntersection(other: unknown): Self {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("Range.getIntersection");
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this.area, this.areaOf(other, "Range.getIntersection"));
    return common ? this.at(common) : null;
  }

  GetUsedRange(valuesOnly: unknown): Self {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("Range.getUsedRange");
    return used;
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Self | null {
    const used = usedArea(this.sheet, optionalFlag(valuesOnly, false), this.area);
    return used ? this.at(used) : null;
  }

  GetSurroundingRegion(): Self {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  /** The area of a range argument: a range object or an address on the same sheet. */
  protected areaOf(other: unknown, location: string): Area {
    if (other instanceof RangePlace) {
      if (other.sheet !== this.sheet) throw invalidArgument(undefined, location);
      return (other as RangePlace<Self>).area;
    }
    const area = typeof other === "string" ? parseArea(splitAddress(other).cells) : undefined;
    if (!area) throw invalidArgument(undefined, location);
    return area;
  }

  private placed(
    method: string,
    rowOffset: number,
    columnOffset: number,
    rows: number,
    columns: number
  ): Self {
    const row = this.area.row + rowOffset;
    const column = this.area.column + columnOffset;
    return this.at(requireOnSheet({ row, column, rows, columns }, `Range.${method}`));
  }
}

import { choice, flag, number, whole } from "../../protocol/readArgument";
import { invalidArgument } from "../../protocol/hostError";
import { WireObject } from "../../protocol/wireObject";
import { isWholeColumns, isWholeRows } from "../range/area";
import type { Book } from "../book";
import { commonStyle, patchStyle, type StylePatch } from "./cellStyles";
import { DEFAULT_ROW_HEIGHT, fittingWidth, pointsOfWidth, widthOfPoints } from "./columnWidths";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { Area, CellStyle, SheetState } from "../state";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const MAX_COLUMN_POINTS = 1342.5;
const MAX_ROW_POINTS = 409.5;

export class RangeFormat extends WireObject {
  override readonly wireName = "RangeFormat";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  override get scalars() {
    return [
      "ColumnWidth",
      "HorizontalAlignment",
      "IndentLevel",
      "RowHeight",
      "UseStandardWidth",
      "VerticalAlignment",
      "WrapText",
    ];
  }

  get Fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.area);
  }

  get Font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.area);
  }

  get WrapText(): boolean | null {
    return this.common((style) => style.wrapText);
  }

  set WrapText(wrap: unknown) {
    this.patch({ wrapText: flag(wrap, "RangeFormat.wrapText") });
  }

  get IndentLevel(): number | null {
    return this.common((style) => style.indent);
  }

  set IndentLevel(level: unknown) {
    const indent = whole(level, "RangeFormat.indentLevel");
    if (indent < 0 || indent > 250) throw invalidArgument(undefined, "RangeFormat.indentLevel");
    this.patch({ indent });
  }

  get HorizontalAlignment(): string | null {
    return this.common((style) => style.horizontal);
  }

  set HorizontalAlignment(alignment: unknown) {
    this.patch({ horizontal: choice(alignment, HORIZONTAL, "RangeFormat.horizontalAlignment") });
  }

  get VerticalAlignment(): string | null {
    return this.common((style) => style.vertical);
  }

  set VerticalAlignment(alignment: unknown) {
    this.patch({ vertical: choice(alignment, VERTICAL, "RangeFormat.verticalAlignment") });
  }

  /** Points; null when the columns differ. */
  get ColumnWidth(): number | null {
    const { column, columns } = this.area;
    const widths = new Set<number>();
    if (isWholeRows(this.area) && this.sheet.columns.size === 0) return pointsOfWidth();
    for (let i = column; i < column + columns; i++)
      widths.add(pointsOfWidth(this.sheet.columns.get(i)?.width));
    return only(widths);
  }

  set ColumnWidth(points: unknown) {
    const location = "RangeFormat.columnWidth";
    const width = number(points, location);
    if (width < 0 || width > MAX_COLUMN_POINTS) throw invalidArgument(undefined, location);
    this.book.requireWritable(this.sheet, location);
    for (let i = this.area.column; i < this.area.column + this.area.columns; i++)
      this.sheet.columns.set(i, { ...this.sheet.columns.get(i), width: widthOfPoints(width) });
    this.book.changed(this.sheet, "columns");
  }

  /** Null when some columns have the sheet's standard width and others do not. */
  get UseStandardWidth(): boolean | null {
    const { column, columns } = this.area;
    const standard = new Set<boolean>();
    for (let i = column; i < column + columns; i++)
      standard.add(this.sheet.columns.get(i)?.width === undefined);
    return only(standard);
  }

  /** False leaves the widths as they are. */
  set UseStandardWidth(use: unknown) {
    const location = "RangeFormat.useStandardWidth";
    const isWanted = flag(use, location);
    this.book.requireWritable(this.sheet, location);
    if (!isWanted) return;
    for (let i = this.area.column; i < this.area.column + this.area.columns; i++) {
      const { width, ...rest } = this.sheet.columns.get(i) ?? {};
      if (width === undefined) continue;
      if (Object.keys(rest).length > 0) this.sheet.columns.set(i, rest);
      else this.sheet.columns.delete(i);
    }
    this.book.changed(this.sheet, "columns");
  }

  /** Points; null when the rows differ. */
  get RowHeight(): number | null {
    const { row, rows } = this.area;
    if (isWholeColumns(this.area) && this.sheet.rows.size === 0) return DEFAULT_ROW_HEIGHT;
    const heights = new Set<number>();
    for (let i = row; i < row + rows; i++)
      heights.add(this.sheet.rows.get(i)?.height ?? DEFAULT_ROW_HEIGHT);
    return only(heights);
  }

  set RowHeight(points: unknown) {
    const location = "RangeFormat.rowHeight";
    const height = number(points, location);
    if (height < 0 || height > MAX_ROW_POINTS) throw invalidArgument(undefined, location);
    this.book.requireWritable(this.sheet, location);
    for (let i = this.area.row; i < this.area.row + this.area.rows; i++)
      this.sheet.rows.set(i, { ...this.sheet.rows.get(i), height });
    this.book.changed(this.sheet, "rows");
  }

  AutofitColumns(): void {
    this.book.requireWritable(this.sheet, "RangeFormat.autofitColumns");
    const { state } = this.book;
    const { column, columns } = this.area;
    for (let i = column; i < column + columns; i++) {
      const width = fittingWidth(state, this.sheet, i, this.area);
      if (width !== undefined) this.sheet.columns.set(i, { ...this.sheet.columns.get(i), width });
    }
    this.book.changed(this.sheet, "columns");
  }

  /** Rows go back to the height Excel finds when it opens the book. */
  AutofitRows(): void {
    this.book.requireWritable(this.sheet, "RangeFormat.autofitRows");
    for (const [row, line] of this.sheet.rows) {
      if (row < this.area.row || row >= this.area.row + this.area.rows) continue;
      const { height, ...rest } = line;
      if (height === undefined) continue;
      if (Object.keys(rest).length > 0) this.sheet.rows.set(row, rest);
      else this.sheet.rows.delete(row);
    }
    this.book.changed(this.sheet, "rows");
  }

  private common<T>(pick: (style: CellStyle) => T): T | null {
    return commonStyle(this.book.state, this.sheet, this.area, pick);
  }

  private patch(patch: StylePatch): void {
    this.book.requireWritable(this.sheet, "RangeFormat");
    patchStyle(this.book.state, this.sheet, this.area, patch);
    this.book.changedCells(this.sheet, this.area);
  }
}

function only<T>(values: ReadonlySet<T>): T | null {
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

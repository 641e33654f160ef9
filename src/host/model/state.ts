/**
 * The workbook as plain state. `model/` lets office.js act on it, `file/` loads and saves it, the workbench draws it.
 * Positions are zero-based. Nothing here knows Office.js or files.
 */

/** An error value such as `#N/A`; its own type, so that it is never mistaken for text. */
export interface CellError {
  error: string;
}
export type CellScalar = string | number | boolean | CellError;

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Font {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  /** `#RRGGBB` */
  color: string;
}

/** A cell's look, fully resolved. Immutable and interned: equal styles are the same number. */
export interface CellStyle {
  numberFormat: string;
  font: Font;
  /** `#RRGGBB`; absent: no fill. */
  fill?: string;
  horizontal:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText: boolean;
  indent: number;
  /** Index of the file's cell format that this style came from or was changed from; what the model does not know (borders, protection) lives there. */
  base: number;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  },
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  base: 0,
};

/** Interned styles; number 0 is the workbook's default. */
export class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly index = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.intern(defaultStyle);
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style, Object.keys(style).sort().concat(Object.keys(style.font)));
    let id = this.index.get(key);
    if (id === undefined) {
      id = this.styles.length;
      this.styles.push(Object.freeze({ ...style, font: Object.freeze({ ...style.font }) }));
      this.index.set(key, id);
    }
    return id;
  }

  get(id: number): CellStyle {
    return this.styles[id] ?? (this.styles[0] as CellStyle);
  }
}

/** Cells of one sheet, row by row. `undefined` is an empty cell. */
export class CellGrid {
  private readonly values: (CellScalar | undefined)[][] = [];
  private readonly styleRows: (number | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly touched = new Map<number, Set<number>>();
  /** While false (loading), changes are not recorded. */
  tracking = false;

  /** Number of rows that may hold something. */
  get rowCount(): number {
    return Math.max(this.values.length, this.styleRows.length);
  }

  /** Live row for reading; do not write to it. */
  rowValues(row: number): readonly (CellScalar | undefined)[] | undefined {
    return this.values[row];
  }

  rowStyles(row: number): readonly (number | undefined)[] | undefined {
    return this.styleRows[row];
  }

  value(row: number, column: number): CellScalar | undefined {
    return this.values[row]?.[column];
  }

  /** Sets a constant and drops the cell's formula. `undefined` or `""` empties it. */
  setValue(row: number, column: number, value: CellScalar | undefined): void {
    const stored = value === "" ? undefined : value;
    if (stored !== undefined || this.values[row] !== undefined)
      (this.values[row] ??= [])[column] = stored;
    if (this.formulas.size) this.formulas.delete(row * 16384 + column);
    this.touch(row, column);
  }

  /** With its leading `=`. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.size ? this.formulas.get(row * 16384 + column) : undefined;
  }

  setFormula(row: number, column: number, formula: string, result: CellScalar | undefined): void {
    (this.values[row] ??= [])[column] = result;
    this.formulas.set(row * 16384 + column, formula);
    this.touch(row, column);
  }

  /** Row, column and formula of every cell that has one. */
  *allFormulas(): Iterable<[number, number, string]> {
    for (const [key, formula] of this.formulas)
      yield [Math.floor(key / 16384), key % 16384, formula];
  }

  /** Undefined: the cell has no style of its own (its row's, column's or the default shows). */
  style(row: number, column: number): number | undefined {
    return this.styleRows[row]?.[column];
  }

  setStyle(row: number, column: number, style: number | undefined): void {
    if (style !== undefined || this.styleRows[row] !== undefined)
      (this.styleRows[row] ??= [])[column] = style;
    this.touch(row, column);
  }

  /** Columns changed in a row since loading; undefined: none. */
  touchedIn(row: number): ReadonlySet<number> | undefined {
    return this.touched.get(row);
  }

  get touchedRows(): Iterable<number> {
    return this.touched.keys();
  }

  get isTouched(): boolean {
    return this.touched.size > 0;
  }

  forgetTouched(): void {
    this.touched.clear();
  }

  private touch(row: number, column: number): void {
    if (!this.tracking) return;
    const seen = this.touched.get(row);
    if (seen) seen.add(column);
    else this.touched.set(row, new Set([column]));
  }
}

export interface ColumnState {
  /** Width in characters of the default font, as files store it. */
  width?: number;
  hidden?: boolean;
  style?: number;
}

export interface RowState {
  /** Points. */
  height?: number;
  hidden?: boolean;
  style?: number;
}

export interface FilterCriterion {
  /** Offset from the filter's first column. */
  column: number;
  filterOn:
    | "Values"
    | "Custom"
    | "TopItems"
    | "TopPercent"
    | "BottomItems"
    | "BottomPercent"
    | "Dynamic"
    | "CellColor"
    | "FontColor"
    | "Icon";
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
}

export interface AutoFilterState {
  area: Area;
  criteria: FilterCriterion[];
}

export interface TableColumnState {
  /** The file's column id; unique in its table. */
  id: number;
  name: string;
}

export interface TableState {
  /** `"{…}"`; unique in the workbook and stable while it is open. */
  id: string;
  name: string;
  /** Header row, data rows and, when shown, the total row. */
  area: Area;
  columns: TableColumnState[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** e.g. `TableStyleMedium2`; empty for none. */
  style: string;
  criteria: FilterCriterion[];
  /** Part name in the file it came from; absent for a new table. */
  part?: string;
  /** Changed since it was loaded. */
  changed: boolean;
}

export interface ConditionalFormatState {
  id: string;
  areas: Area[];
  priority: number;
  rule:
    | { type: "DataBar"; color: string; min?: number; max?: number; gradient: boolean }
    | {
        type: "ColorScale";
        points: {
          kind: "lowest" | "highest" | "number" | "percent" | "percentile";
          value?: number;
          color: string;
        }[];
      }
    /** Kept from the file word for word; the model does not look inside. */
    | { type: "Other"; office: string };
  /** From the file; kept word for word unless removed. */
  loaded: boolean;
}

export interface ValidationState {
  areas: Area[];
  rule: { type: "List"; source: string; dropDown: boolean } | { type: "Other" };
  ignoreBlanks: boolean;
  loaded: boolean;
  /** Number of the file's element that this came from; copies keep it, so that saving knows what else the element says. */
  origin?: number;
}

export interface HyperlinkState {
  area: Area;
  /** Target outside the book. */
  address?: string;
  /** Target inside the book, `'Sheet name'!A1`. */
  documentReference?: string;
  screenTip?: string;
  loaded: boolean;
  /** As in `ValidationState`. */
  origin?: number;
}

export type ChartTypeName =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "LineMarkers"
  | "Area"
  | "AreaStacked"
  | "AreaStacked100"
  | "Pie"
  | "Doughnut"
  | "XYScatter";

/** `sheet` in references is the sheet's name. */
export interface ChartSeriesState {
  name: string;
  /** Cell that holds the name, if it came from a range. */
  nameRef?: { sheet: string; area: Area };
  values: { sheet: string; area: Area };
  categories?: { sheet: string; area: Area };
  type?: ChartTypeName;
  axisGroup: "Primary" | "Secondary";
  /** `#RRGGBB`; absent: automatic. */
  color?: string;
  lineColor?: string;
  lineWeight?: number;
  pointColors: Map<number, string>;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  markerStyle?: string;
  smooth?: boolean;
}

export interface ChartAxisState {
  visible: boolean;
  title?: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

/** What was set on a text of a chart; absent: automatic. */
export interface ChartFontState {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** `#RRGGBB` */
  color?: string;
}

export interface ChartState {
  id: string;
  name: string;
  type: ChartTypeName;
  title: string;
  titleVisible: boolean;
  titleFont?: ChartFontState;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" | "Corner" };
  series: ChartSeriesState[];
  axes: { category: ChartAxisState; value: ChartAxisState; secondaryValue: ChartAxisState };
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From the file: kept as its part unless it is deleted; `series` may then be incomplete. */
  part?: string;
  changed: boolean;
}

/** Parts of a sheet beside its cells that changed since loading; the file writer replaces only these. */
export type SheetAspect =
  | "columns"
  | "rows"
  | "freeze"
  | "merges"
  | "tables"
  | "autoFilter"
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  | "charts"
  | "tabColor"
  | "pageLayout"
  | "view"
  | "protection";

export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  paperSize?: string;
  fitToWide?: number;
  fitToTall?: number;
  printArea?: Area;
  printTitleRows?: { first: number; last: number };
}

export class SheetState {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  isProtected = false;
  readonly cells = new CellGrid();
  readonly columns = new Map<number, ColumnState>();
  readonly rows = new Map<number, RowState>();
  /** Frozen rows and columns counted from the upper left corner. */
  freeze: { rows: number; columns: number } | undefined;
  merges: Area[] = [];
  tables: TableState[] = [];
  autoFilter: AutoFilterState | undefined;
  conditionalFormats: ConditionalFormatState[] = [];
  validations: ValidationState[] = [];
  hyperlinks: HyperlinkState[] = [];
  charts: ChartState[] = [];
  pageLayout: PageLayoutState = { orientation: "Portrait" };
  /** The selected cells, kept while the sheet is not the active one. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly changed = new Set<SheetAspect>();
  /** Part name in the file it came from; absent for a new sheet. */
  part?: string;

  constructor(
    /** `"{…}"`; stable while the book is open, also when the sheet is renamed. */
    readonly id: string,
    name: string
  ) {
    this.name = name;
  }
}

export interface DefinedName {
  name: string;
  formula: string;
  /** Sheet id when it is not the whole book's. */
  scope?: string;
  hidden?: boolean;
}

/** What changed, for whoever draws the book or listens through office.js. */
export type Change =
  | { kind: "cells"; sheet: SheetState; area: Area; by: "addin" | "user" }
  | { kind: "sheets" }
  | { kind: "aspect"; sheet: SheetState; aspect: SheetAspect }
  | { kind: "activate"; sheet: SheetState; area?: Area }
  | { kind: "settings" };

export class WorkbookState {
  /** File name with its ending, as shown to the user. */
  name = "Book1.xlsx";
  /** In tab order. */
  sheets: SheetState[] = [];
  activeSheetId = "";
  styles = new StyleTable();
  names: DefinedName[] = [];
  /** The add-in's own settings: key → JSON value. */
  readonly settings = new Map<string, unknown>();
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  /** What `file/` needs to save the book without losing a part; nobody else looks inside. */
  source: unknown;

  private nextId = 1;
  private readonly listeners = new Set<(change: Change) => void>();

  newId(): string {
    return `{00000000-0000-4000-8000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  sheetById(id: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetState | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    if (change.kind === "aspect") change.sheet.changed.add(change.aspect);
    for (const listener of this.listeners) listener(change);
  }
}

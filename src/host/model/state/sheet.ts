import type { Area } from "./cell";
import { CellGrid } from "./cellGrid";
import type { ChartState } from "./chart";
import type { AutoFilterState } from "./filter";
import type { ConditionalFormatState, ValidationState, HyperlinkState } from "./marks";
import type { TableState } from "./table";

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
  centerHorizontally?: boolean;
  /** Points. */
  margins?: PageMargins;
  /** In Excel's codes (`&P` is the page number), for every page. */
  headerFooter?: Partial<Record<HeaderFooterPart, string>>;
}

export const PAGE_MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type PageMargins = Record<(typeof PAGE_MARGINS)[number], number>;

export const HEADER_FOOTER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

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

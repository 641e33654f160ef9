import type { Cell } from "./values/cell";
import type { Field, SheetKind } from "./fields";

/** The upper left part of one candidate block of cells: a whole Excel Table, or the used range of a sheet. */
export interface Candidate {
  sheet: string;
  /** Name of the Excel Table; absent for a plain range. A table's header is row 0 of `top`. */
  table?: string;
  /** Zero-based sheet position of `top[0][0]`. */
  rowIndex: number;
  columnIndex: number;
  /** Size of the whole block, headers included. */
  rowCount: number;
  columnCount: number;
  /** Its first rows (at most 20 to look for the header in, and some 50 more as samples). */
  top: Cell[][];
  /** Office.js number format categories or number formats of `top`, when they were read; dates are recognised better with them. */
  numberFormats?: string[][];
}

export interface ColumnMatch {
  field: Field;
  /** Zero-based offset from the block's first column. */
  column: number;
  header: string;
  /** 0 … 1; 1 for a mapping that the user made. */
  confidence: number;
  /** Up to three sample values as text. */
  samples: string[];
}

/** How the product understood one block: which kind of sheet it is, where its data starts, which column is what. */
export interface SourceMap {
  kind: SheetKind;
  sheet: string;
  table?: string;
  /** Zero-based sheet row of the header. */
  headerRow: number;
  /** Zero-based sheet column of the block's first column. */
  firstColumn: number;
  columnCount: number;
  /** Number of rows below the header (blank ones included). */
  dataRows: number;
  columns: ColumnMatch[];
  /** Headers that no field claimed. */
  unused: string[];
  /** Columns of an order sheet that are no field but tell the lines of an order apart (product, line number …); offsets as in `columns`. */
  distinguishing?: number[];
}

/** Which block is which kind of sheet; a kind that was not found is absent. */
export type Recognition = Partial<Record<SheetKind, SourceMap>>;

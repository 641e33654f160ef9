import type { Cell } from "../../core/columns/values/cell";
import type { Block } from "../cells/block";
import type { BookEdit } from "../bookEdit";
import type { MadeSheet } from "../memory/bookRecord";
import type { AddedColumn } from "./captureColumns";

/** A column of a block at the time of an edit. It is found again by its header, else by its position. */
export interface EditedColumn {
  /** Zero-based sheet column. */
  column: number;
  header: string;
}

/** One cell of a customer's row. */
export interface EditedCell {
  /** Data row at the time, zero-based. The row is found again by its id wherever sorting has put it. */
  row: number;
  /** What the row's id cell holds. */
  id: Cell;
  /** As `Range.formulas` gives it. */
  before: Cell;
  /** As `Range.formulas` will give it. A cell that holds something else by now was changed since, and stays. */
  after: Cell;
  /** Its number format, where the edit gives it another one. */
  formatBefore?: string;
}

/**
 * One thing that an edit does, and how it was before. Steps are put back from the last to the first; what somebody has changed since stays.
 * Plain JSON: it is kept in the workbook.
 */
export type EditStep =
  /** Cells of one column are written. */
  | {
      kind: "cells";
      block: Block;
      idColumn: EditedColumn;
      column: EditedColumn;
      cells: EditedCell[];
    }
  /** Columns are added at the right of a block. One in which somebody has written since stays. */
  | { kind: "columns"; block: Block; added: AddedColumn[] }
  /**
   * Rows are added at the end of a block. They are known again by what they hold in `columns`, blanks as `""`, dates as serials; a row that
   * was changed since stays. On a sheet that the edit makes the block's `sheetId` is `""`.
   */
  | { kind: "rows"; block: Block; columns: EditedColumn[]; rows: Cell[][] }
  /**
   * A sheet is made; its `sheetId` is `""` until it is known. It is deleted, unless it is to be kept when there are rows left below its
   * header.
   * @param sheetIds Ids of the sheets that were there.
   */
  | { kind: "sheet"; made: MadeSheet; sheetIds: string[]; keptWhenFilled: boolean }
  /** The workbook remembers other settings; no cell is written. */
  | { kind: "settings"; before: unknown };

/** An edit as the list of what can be put back shows it. */
export interface NewEdit {
  kind: BookEdit["kind"] | "settings";
  /** ISO 8601. */
  at: string;
  /** Customers, rows or settings that are touched. */
  count: number;
  about?: string;
  steps: EditStep[];
}

import type { Settings } from "../../settings";
import type { Cell } from "../values/cell";
import type { SourceMap } from "../recognition";

/** Takes a sheet chunk by chunk. */
export interface SheetReader<Part> {
  /** Offsets into the block of the columns it reads, ascending. */
  readonly neededColumns: number[];
  /** Rows with only the needed columns, in their order; `firstSheetRow` is zero-based. */
  append(rows: readonly (readonly Cell[])[], firstSheetRow: number): void;
  finish(): Part;
}

export interface ReadingOptions {
  source: SourceMap;
  settings: Settings;
  /** The workbook counts dates from 1904. */
  date1904: boolean;
}

export function isBlankRow(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (typeof cell !== "string" || cell.trim() !== "") return false;
  return true;
}

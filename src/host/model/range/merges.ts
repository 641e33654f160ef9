import { HostError } from "../../protocol/hostError";
import { intersection, sameArea } from "./area";
import type { Book } from "../book";
import type { Area, SheetState } from "../state";

export const mergedAreas = (sheet: SheetState, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersection(merge, area));

/** Merges an area, or each of its rows; only the first cell keeps its content, as in Excel. */
export function mergeCells(book: Book, sheet: SheetState, area: Area, across: boolean): void {
  book.requireWritable(sheet, "Range.merge");
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.", "Range.merge");
  unmergeCells(book, sheet, area);
  const merges = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const merge of merges) {
    if (merge.rows * merge.columns === 1) continue;
    sheet.merges.push(merge);
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        if (row !== merge.row || column !== merge.column)
          sheet.cells.setValue(row, column, undefined);
  }
  book.changed(sheet, "merges");
  book.changedCells(sheet, area);
}

export function unmergeCells(book: Book, sheet: SheetState, area: Area): void {
  book.requireWritable(sheet, "Range.unmerge");
  const gone = mergedAreas(sheet, area);
  if (!gone.length) return;
  sheet.merges = sheet.merges.filter((merge) => !gone.some((other) => sameArea(other, merge)));
  book.changed(sheet, "merges");
}

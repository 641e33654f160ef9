import type { Cell } from "../../core/columns/values/cell";
import type { Report, ReportColumn } from "../../core/report/report";
import { DATE_ROW, FINDING_ROW, serialOf, TITLE_ROW } from "../cells/layout";
import { layPage } from "./placeBlocks";
import { pageWidths } from "./reportWidths";
import { heldCell } from "../cells/safeText";
import type { Words } from "../text/words";

/** A cell of a page and what it holds; positions are zero-based. */
export interface PageCell {
  row: number;
  column: number;
  cell: Cell;
}

/** Every cell that holds something once a report is drawn. */
export function pageCells(report: Report, words: Words, date1904: boolean): PageCell[] {
  const page = layPage(report, pageWidths(report.tables, words));
  const cells: PageCell[] = [];
  const put = (row: number, column: number, value: Cell | undefined) => {
    const cell = heldCell(value);
    if (cell !== "") cells.push({ row, column, cell });
  };
  const putLines = (row: number, lines: readonly string[]) =>
    lines.forEach((line, i) => put(row + i, 0, line));
  put(TITLE_ROW, 0, report.title);
  put(DATE_ROW, 0, words.analysisDate);
  put(DATE_ROW, 1, serialOf(report.asOf, date1904));
  putLines(FINDING_ROW, page.findingLines);
  for (const { block, row, noteLines, headerRow, emptyLines } of page.places) {
    put(row, 0, block.title);
    putLines(row + 1, noteLines);
    putLines(headerRow, emptyLines);
    if (block.rows.length === 0) continue;
    block.columns.forEach(({ header }, column) => put(headerRow, column, header));
    block.rows.forEach((values, i) =>
      block.columns.forEach((column, at) =>
        put(headerRow + 1 + i, at, reportCell(column, values[at], date1904))
      )
    );
  }
  return cells;
}

/** A value of a report as its cell has it: days are serials. */
export function reportCell(
  { format }: Pick<ReportColumn, "format">,
  value: Cell | undefined,
  date1904: boolean
): Cell {
  return format === "date" && typeof value === "number"
    ? serialOf(value, date1904)
    : heldCell(value);
}

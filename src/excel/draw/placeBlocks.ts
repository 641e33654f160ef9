import type { Report, ReportKey, TableBlock } from "../../core/report/report";
import {
  BLOCK_GAP,
  CHART_GAP,
  CHART_ROWS,
  CHART_SIZE,
  FINDING_FONT,
  FINDING_ROW,
  MOST_COLUMNS_BESIDE,
  PAGE_WIDTH,
  STANDARD_WIDTH,
} from "../cells/layout";
import { linesOf } from "./textLines";

/** Where one block of a page stands. A table begins in the first column; rows are zero-based. */
export interface BlockPlace {
  block: TableBlock;
  reportKey: ReportKey;
  /** Of its title. */
  row: number;
  noteLines: string[];
  /** Of its table's header. */
  headerRow: number;
  /** What is said in place of a table without rows. */
  emptyLines: string[];
  /** The charts stand below the table instead of beside it. */
  chartsBelow: boolean;
  /** Row of the charts' upper edges. */
  chartRow: number;
  /** Left edge of each of its charts in points: side by side. */
  chartLefts: number[];
}

export interface Page {
  /** Of its columns in points, those below charts included. */
  widths: number[];
  findingLines: string[];
  places: BlockPlace[];
  /** Rows and columns that hold anything, charts included. */
  rows: number;
  columns: number;
}

/** The blocks of a page one below the other, each with its charts beside or below it; on a page of one sheet of paper all charts stand in one column beside the tables. */
export function layPage(report: Report, widths: readonly number[]): Page {
  const { key, finding, onePage, tables } = report;
  const total = sum(widths);
  const width = Math.max(PAGE_WIDTH, Math.min(total, 1.5 * PAGE_WIDTH));
  const findingLines = linesOf(finding, width, FINDING_FONT.size);
  const first = FINDING_ROW + findingLines.length + 1;
  const lane = onePage ? total : undefined;
  let next = first;
  let laneRow = first;
  let last = next;
  let right = total;
  const places = tables.map((block): BlockPlace => {
    const row = next;
    const noteLines = block.note === undefined ? [] : linesOf(block.note, width);
    const emptyLines = block.rows.length === 0 ? linesOf(block.whenEmpty, width) : [];
    const headerRow = row + 1 + noteLines.length;
    const tableRows = block.rows.length === 0 ? emptyLines.length + 1 : block.rows.length + 1;
    const tableEnd = headerRow + tableRows;
    const tableWidth = lane ?? sum(widths.slice(0, block.columns.length));
    const charts = block.rows.length > 0 ? block.charts : [];
    const chartsBelow =
      lane === undefined && (block.columns.length > MOST_COLUMNS_BESIDE || tableWidth > PAGE_WIDTH);
    const chartRow =
      lane !== undefined ? Math.max(laneRow, row) : chartsBelow ? tableEnd + 1 : headerRow;
    const left = chartsBelow ? 0 : tableWidth + CHART_GAP;
    const chartLefts = charts.map((_, i) => left + i * (CHART_SIZE.width + CHART_GAP));
    const chartsEnd = charts.length > 0 ? chartRow + CHART_ROWS : 0;
    if (lane !== undefined) laneRow = Math.max(laneRow, chartsEnd + 1);
    last = Math.max(last, tableEnd, chartsEnd);
    next = lane === undefined ? last + BLOCK_GAP : tableEnd + 1;
    if (charts.length > 0) right = Math.max(right, (chartLefts.at(-1) ?? 0) + CHART_SIZE.width);
    return {
      ...{ block, reportKey: key, row, noteLines, headerRow, emptyLines },
      ...{ chartsBelow, chartRow, chartLefts },
    };
  });
  const beyond = Math.max(right, width) - total;
  const columns = widths.length + Math.max(0, Math.ceil(beyond / STANDARD_WIDTH));
  const standard = new Array<number>(columns - widths.length).fill(STANDARD_WIDTH);
  return { widths: [...widths, ...standard], findingLines, places, rows: last, columns };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

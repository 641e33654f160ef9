import type { Report, ReportKey, TableBlock } from "../core/report/report";
import {
  BLOCK_GAP,
  blockRows,
  CHART_GAP,
  CHART_SIZE,
  charactersOf,
  FIRST_BLOCK_ROW,
  headRows,
  longestOf,
  NUMBER_FORMATS,
  pointsFor,
} from "./layout";
import type { Words } from "./text/words";

/** Where one block of a page stands. A table begins in the first column; rows are zero-based. */
export interface BlockPlace {
  block: TableBlock;
  reportKey: ReportKey;
  /** Of its title. */
  row: number;
  /** Of its table's header. */
  headerRow: number;
  /** Left edge of each of its charts in points: side by side, right of the table. */
  chartLefts: number[];
}

/** The blocks of a page one below the other. */
export function placeBlocks({ key, tables }: Report, widths: readonly number[]): BlockPlace[] {
  let next = FIRST_BLOCK_ROW;
  return tables.map((block) => {
    const row = next;
    next += blockRows(block) + BLOCK_GAP;
    const end = widths.slice(0, block.columns.length).reduce((sum, width) => sum + width, 0);
    return {
      block,
      reportKey: key,
      row,
      headerRow: row + headRows(block),
      chartLefts: block.charts.map((_, i) => end + CHART_GAP + i * (CHART_SIZE.width + CHART_GAP)),
    };
  });
}

/** Column widths of a page in points. Its tables share the columns: each is as wide as the widest of them needs. */
export function pageWidths(tables: readonly TableBlock[], words: Words): number[] {
  const longest = [charactersOf(words.analysisDate), NUMBER_FORMATS.date.length];
  for (const { columns, rows } of tables) {
    columns.forEach((column, i) => {
      const cells = rows.map((row) => row[i] ?? "");
      longest[i] = Math.max(longest[i] ?? 0, longestOf(column, cells));
    });
  }
  return longest.map(pointsFor);
}

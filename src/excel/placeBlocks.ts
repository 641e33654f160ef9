import type { Report, ReportKey, TableBlock } from "../core/report/report";
import { BLOCK_GAP, blockRows, CHART_GAP, FIRST_BLOCK_ROW, headRows } from "./layout";

/** Where one block of a page stands; zero-based. A table begins in the first column. */
export interface BlockPlace {
  block: TableBlock;
  reportKey: ReportKey;
  /** Of its title. */
  row: number;
  /** Of its table's header. */
  headerRow: number;
  /** Of its first chart: right of the widest table of the page. */
  chartColumn: number;
}

/** The blocks of a page one below the other. */
export function placeBlocks({ key, tables }: Report): BlockPlace[] {
  const chartColumn = Math.max(0, ...tables.map(({ columns }) => columns.length)) + CHART_GAP;
  let next = FIRST_BLOCK_ROW;
  return tables.map((block) => {
    const row = next;
    next += blockRows(block) + BLOCK_GAP;
    return { block, reportKey: key, row, headerRow: row + headRows(block), chartColumn };
  });
}

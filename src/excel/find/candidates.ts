import type { Cell } from "../../core/columns/values/cell";
import type { Candidate } from "../../core/columns/recognition";
import { delivered, firstCellOf } from "../cells/block";
import type { Block } from "../cells/block";
import type { Session } from "../session/session";
import type { SheetInfo } from "../cells/sheets";

/** A block of cells that may hold customers or orders: what recognition looks at, and what the host knows about it. */
export interface Found {
  candidate: Candidate;
  /** A Table's columns from left to right, with their numbers. */
  tableColumns?: { id: number; name: string }[];
  block: Block;
}

/** Rows in which a header is looked for, and as many samples below it as recognition needs. */
const TOP_ROWS = 70;
/** Of a sheet with very many columns fewer rows are looked at, but never so few that a header could be among the others. */
const FEWEST_ROWS = 20;
const MOST_CELLS = 40_000;
/** Of wider blocks the rest is not looked at, and nothing is written that far right. */
export const MOST_COLUMNS = 4_096;

interface Place {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

export interface SheetBlocks {
  /** The sheet's upper left cell. */
  firstCell: Cell;
  /** Its Tables, and its used range where Tables do not make up most of it. Empty for a blank sheet. */
  blocks: Found[];
}

export async function findBlocks(session: Session, sheet: SheetInfo): Promise<SheetBlocks> {
  return session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const { tables } = worksheet;
    const used = worksheet.getUsedRangeOrNullObject(true);
    tables.load("items/id,items/name,items/showHeaders,items/showTotals");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const first = worksheet.getRangeByIndexes(0, 0, 1, 1);
    first.load("values");
    await context.sync();

    const shown = tables.items.filter((table) => table.showHeaders);
    const ranges = shown.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      table.columns.load("items/id,items/name");
      return range;
    });
    if (ranges.length > 0) await context.sync();

    const places: { place: Place; table?: Excel.Table }[] = ranges.map((range, i) => ({
      place: placeOf(range),
      ...(shown[i] && { table: shown[i] }),
    }));
    if (!used.isNullObject) {
      const cells = sum(ranges.map((range) => range.rowCount * range.columnCount));
      if (cells < (used.rowCount * used.columnCount) / 2) places.push({ place: placeOf(used) });
    }
    const tops = places.map(({ place }) => {
      const columns = Math.min(MOST_COLUMNS, place.columnCount);
      const most = Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columns));
      const rows = Math.min(TOP_ROWS, place.rowCount, most);
      const top = worksheet.getRangeByIndexes(place.rowIndex, place.columnIndex, rows, columns);
      top.load("values,numberFormat");
      return top;
    });
    if (tops.length > 0) await context.sync();
    return {
      firstCell: firstCellOf(first),
      blocks: places.map(({ place, table }, i) => {
        const block = found(sheet, place, table, tops[i]);
        return table ? block : withoutHeaders(block, ranges);
      }),
    };
  });
}

function found(
  sheet: SheetInfo,
  place: Place,
  table: Excel.Table | undefined,
  top: Excel.Range | undefined
): Found {
  const totalRows = table?.showTotals ? 1 : 0;
  const rowCount = place.rowCount - totalRows;
  const cells = delivered<Cell>(top?.values ?? null).slice(0, rowCount);
  return {
    candidate: {
      sheet: sheet.name,
      ...(table && { table: table.name }),
      ...place,
      columnCount: Math.min(MOST_COLUMNS, place.columnCount),
      rowCount,
      top: cells,
      numberFormats: delivered<string>(top?.numberFormat ?? null).slice(0, rowCount),
    },
    ...(table && { tableColumns: table.columns.items.map(({ id, name }) => ({ id, name })) }),
    block: {
      sheetId: sheet.id,
      sheet: sheet.name,
      ...(table && { tableId: table.id, table: table.name }),
      headerRow: place.rowIndex,
      firstColumn: place.columnIndex,
      columnCount: place.columnCount,
      dataRows: rowCount - 1,
      totalRows,
    },
  };
}

/** A plain range as it looks without the headers of the Tables in it: they head what is in their Table, and nothing else. */
function withoutHeaders(found: Found, tables: readonly Place[]): Found {
  const { candidate } = found;
  const top = candidate.top.map((row) => row.slice());
  for (const { rowIndex, columnIndex, columnCount } of tables) {
    const row = top[rowIndex - candidate.rowIndex];
    const from = columnIndex - candidate.columnIndex;
    row?.fill("", from, from + columnCount);
  }
  return { ...found, candidate: { ...candidate, top } };
}

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Place => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

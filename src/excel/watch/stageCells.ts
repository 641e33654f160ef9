import type { Cell } from "../../core/columns/values/cell";
import { cellText, normalizeId } from "../../core/columns/values/normalizeId";
import { areasOf } from "../cells/addressAreas";
import type { CellArea } from "../cells/addressAreas";
import { delivered } from "../cells/block";
import type { CustomerSource } from "../find/findSources";
import { readColumns } from "../cells/readCells";
import type { Session } from "../session/session";

/** A stage that somebody has changed, as the cells say it. */
export interface StageEdit {
  id: string;
  from: string;
  to: string;
}

/** The stage column of the customer sheet and what every customer's stage was last seen to be. */
export interface StageCells {
  sheetId: string;
  idColumn: number;
  stageColumn: number;
  headerRow: number;
  /** By normalised id. */
  known: Map<string, string>;
  /** Finds the columns again by their headers after rows or columns were inserted or deleted. */
  lookAgain(session: Session): Promise<void>;
}

/** Undefined without a stage column. */
export async function findStages(
  session: Session,
  customers: CustomerSource | undefined
): Promise<StageCells | undefined> {
  const column = customers?.map.columns.find(({ field }) => field === "pipelineStage")?.column;
  if (!customers || column === undefined) return undefined;
  const { block, idColumn } = customers;
  const stageColumn = block.firstColumn + column;
  const [idHeader, stageHeader] = await readHeaders(session, block, [idColumn, stageColumn]);
  const known = new Map<string, string>();
  const [first, second] = [idColumn, stageColumn].sort((a, b) => a - b);
  await readColumns(session, block, [first ?? 0, second ?? 0], (rows) => {
    for (const row of rows) {
      const [id, stage] = first === idColumn ? row : [row[1], row[0]];
      const key = normalizeId(id ?? "");
      if (key !== "") known.set(key, cellText(stage ?? ""));
    }
  });
  const cells: StageCells = {
    sheetId: block.sheetId,
    ...{ idColumn, stageColumn, known, headerRow: block.headerRow },
    lookAgain: async (later) => {
      const place = await findHeaders(later, block.sheetId, idHeader ?? "", stageHeader ?? "");
      if (place) Object.assign(cells, place);
    },
  };
  return cells;
}

/** What an event changed in the stage column; `cells.known` then knows it. A row without an id is nobody's. */
export async function changedStages(
  session: Session,
  cells: StageCells,
  { address, details }: Excel.WorksheetChangedEventArgs
): Promise<StageEdit[]> {
  const { idColumn, stageColumn, headerRow, known } = cells;
  const rows = rowsInColumn(areasOf(address), stageColumn);
  if (!rows) return [];
  const read = await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cells.sheetId);
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    const from = Math.max(rows.first, headerRow + 1);
    const end = Math.min(rows.end, used.rowIndex + used.rowCount);
    if (from >= end) return undefined;
    const columnOf = (column: number) => {
      const range = sheet.getRangeByIndexes(from, column, end - from, 1);
      return range.load("values");
    };
    const [ids, stages] = [columnOf(idColumn), columnOf(stageColumn)];
    await context.sync();
    return { ids: delivered<Cell>(ids.values), stages: delivered<Cell>(stages.values) };
  });
  return (read?.ids ?? []).flatMap(([cell], i): StageEdit[] => {
    const id = cellText(cell ?? "");
    const key = normalizeId(id);
    if (key === "") return [];
    // of a single cell the event itself knows best: by now it may have been changed again
    const from = details ? cellText(details.valueBefore as Cell) : (known.get(key) ?? "");
    const to = cellText(details ? (details.valueAfter as Cell) : (read?.stages[i]?.[0] ?? ""));
    known.set(key, to);
    return normalizeId(from) === normalizeId(to) ? [] : [{ id, from, to }];
  });
}

/** From the first to the last edited row of a column; undefined when none is. */
function rowsInColumn(
  areas: readonly CellArea[],
  at: number
): { first: number; end: number } | undefined {
  const there = areas.filter(({ column, columns }) => column <= at && at < column + columns);
  if (there.length === 0) return undefined;
  return {
    first: Math.min(...there.map(({ row }) => row)),
    end: Math.max(...there.map(({ row, rows }) => row + rows)),
  };
}

async function readHeaders(
  session: Session,
  { sheetId, headerRow }: { sheetId: string; headerRow: number },
  columns: readonly number[]
): Promise<string[]> {
  return session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cells = columns.map((column) =>
      sheet.getRangeByIndexes(headerRow, column, 1, 1).load("values")
    );
    await context.sync();
    return cells.map(({ values }) => String(values[0]?.[0] ?? ""));
  });
}

const HEADER_ROWS = 30;

/** The first row among the upper ones of a sheet that has both headers. */
async function findHeaders(
  session: Session,
  sheetId: string,
  idHeader: string,
  stageHeader: string
): Promise<Pick<StageCells, "idColumn" | "stageColumn" | "headerRow"> | undefined> {
  return session.step(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const rows = Math.min(HEADER_ROWS, used.rowCount);
    const top = used.worksheet.getRangeByIndexes(
      used.rowIndex,
      used.columnIndex,
      rows,
      used.columnCount
    );
    top.load("values");
    await context.sync();
    const cells = delivered<Cell>(top.values);
    const row = cells.findIndex((line) => line.includes(idHeader) && line.includes(stageHeader));
    const line = cells[row];
    if (!line) return undefined;
    return {
      headerRow: used.rowIndex + row,
      idColumn: used.columnIndex + line.indexOf(idHeader),
      stageColumn: used.columnIndex + line.indexOf(stageHeader),
    };
  });
}

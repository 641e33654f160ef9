import { STAGE_LOG_FIELDS } from "../core/columns/fields";
import type { StageLogField } from "../core/columns/fields";
import type { Cell, Day } from "../core/columns/cell";
import { createText } from "../core/text/text";
import { contiguousRuns, dataCells } from "./block";
import type { Block } from "./block";
import type { Source } from "./findSources";
import {
  charactersOf,
  NUMBER_FORMATS,
  pointsFor,
  serialOf,
  TABLE_PREFIX,
  TABLE_STYLE,
} from "./layout";
import { safeCell } from "./safeText";
import type { Session } from "./session";
import { addSheet } from "./sheets";
import { WORDS } from "./text/words";

const TABLE_NAME = `${TABLE_PREFIX}StageLog`;
const ROW_BYTES = 200;

/** One change of stage as it is logged; stages as the reader calls them. */
export interface LogRow {
  day: Day;
  id: string;
  from: string;
  to: string;
  changedBy: string;
  automatic: boolean;
}

/** Where rows are appended: which sheet columns hold what. Columns that a log does not have are left out. */
export interface StageLogPlace {
  block: Block;
  columns: Partial<Record<StageLogField, number>>;
}

export function stageLogPlace({ block, map }: Source): StageLogPlace {
  const columns: StageLogPlace["columns"] = {};
  for (const { field, column } of map.columns) {
    const known = STAGE_LOG_FIELDS.find((one) => one === field);
    if (known) columns[known] = block.firstColumn + column;
  }
  return { block, columns };
}

/** The headers of a log that we make, in the order of the fields. */
export function stageLogHeaders(session: Session): string[] {
  const text = createText(session.language);
  return STAGE_LOG_FIELDS.map((field) => text(`field.${field}`));
}

/** A sheet with a Table of these rows; there is at least one. */
export async function makeStageLog(
  session: Session,
  sheet: string,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<{ sheetId: string; place: StageLogPlace }> {
  const sheetId = await addSheet(session, sheet);
  const headers = stageLogHeaders(session);
  const columns = Object.fromEntries(STAGE_LOG_FIELDS.map((field, column) => [field, column]));
  const block: Block = {
    ...{ sheetId, sheet, headerRow: 0, firstColumn: 0, columnCount: headers.length },
    ...{ dataRows: 0, totalRows: 0 },
  };
  await session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers.map(safeCell)];
    headers.forEach((header, column) => {
      const width = pointsFor(Math.max(charactersOf(header), 14));
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    worksheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  const place = { block, columns };
  await writeLogRows(session, place, 0, rows, date1904);
  const table = await session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const taken = context.workbook.tables.getItemOrNullObject(TABLE_NAME);
    worksheet.tables.load("items/id");
    await context.sync();
    const [earlier] = worksheet.tables.items; // there already when the step is repeated
    const whole = worksheet.getRangeByIndexes(0, 0, 1 + rows.length, headers.length);
    const made = earlier ?? worksheet.tables.add(whole, true);
    if (!earlier && taken.isNullObject) made.name = TABLE_NAME;
    made.style = TABLE_STYLE;
    made.load("id,name");
    await context.sync();
    return { tableId: made.id, table: made.name };
  });
  return { sheetId, place: { ...place, block: { ...block, ...table, dataRows: rows.length } } };
}

/** Adds rows at the end of a log, in its own columns. Rows that are there are never changed. */
export async function appendToLog(
  session: Session,
  place: StageLogPlace,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<StageLogPlace> {
  const { block } = place;
  const { tableId } = block;
  if (rows.length === 0) return place;
  const grown = { ...block, dataRows: block.dataRows + rows.length };
  if (tableId !== undefined) {
    await session.step(async (context) => {
      const table = context.workbook.tables.getItem(tableId);
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      const missing = grown.dataRows - body.rowCount; // fewer when the step is repeated
      if (missing <= 0) return;
      const blank = Array.from({ length: missing }, () =>
        Array<string>(block.columnCount).fill("")
      );
      table.rows.add(undefined, blank);
      await context.sync();
    });
  }
  await writeLogRows(session, place, block.dataRows, rows, date1904);
  return { ...place, block: grown };
}

async function writeLogRows(
  session: Session,
  { block, columns }: StageLogPlace,
  first: number,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<void> {
  const words = WORDS[session.language];
  const cellOf: Record<StageLogField, (row: LogRow) => Cell> = {
    date: ({ day }) => serialOf(day, date1904),
    customerId: ({ id }) => safeCell(id),
    fromStage: ({ from }) => safeCell(from),
    toStage: ({ to }) => safeCell(to),
    trigger: () => "",
    changedBy: ({ changedBy }) => safeCell(changedBy),
    approvedBy: () => "",
    automatic: ({ automatic }) => (automatic ? words.yes : words.no),
  };
  await session.inChunks(rows.length, { cells: 8, bytes: ROW_BYTES }, (from, count) =>
    session.step(async (context) => {
      for (const field of STAGE_LOG_FIELDS) {
        const column = columns[field];
        if (column === undefined) continue;
        const cells = dataCells(context, block, first + from, count, column);
        if (field === "customerId")
          cells.numberFormat = NUMBER_FORMATS.text as unknown as string[][]; // leading zeros stay
        if (field === "date") await formatDates(context, cells, block, first, column);
        cells.values = rows.slice(from, from + count).map((row) => [cellOf[field](row)]);
      }
      await context.sync();
    })
  );
}

/** New dates look as those above them; in a new or unformatted log as the other dates of a review. */
async function formatDates(
  context: Excel.RequestContext,
  cells: Excel.Range,
  block: Block,
  first: number,
  column: number
): Promise<void> {
  const above = dataCells(context, block, Math.max(0, first - 1), 1, column);
  above.load("numberFormat");
  await context.sync();
  const format = String(above.numberFormat[0]?.[0] ?? "General");
  const wanted = first === 0 || format === "General" ? NUMBER_FORMATS.date : format;
  cells.numberFormat = wanted as unknown as string[][];
}

/** Takes away rows that a run appended, wherever sorting has put them; other rows stay. Of rows that are alike the lowest go; a Table's only row goes blank. */
export async function removeLogRows(
  session: Session,
  { block, columns }: StageLogPlace,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<{ left: number }> {
  const fields = (["date", "customerId", "fromStage", "toStage"] as const).filter(
    (field) => columns[field] !== undefined
  );
  const wanted: Record<(typeof fields)[number], (row: LogRow) => Cell> = {
    date: ({ day }) => serialOf(day, date1904),
    customerId: ({ id }) => id,
    fromStage: ({ from }) => from,
    toStage: ({ to }) => to,
  };
  return session.step(async (context) => {
    const ranges = fields.map((field) => {
      const range = dataCells(context, block, 0, block.dataRows, columns[field] ?? 0);
      return range.load("values");
    });
    await context.sync();
    const keyNow = (row: number) =>
      JSON.stringify(ranges.map(({ values }) => String(values[row]?.[0] ?? "")));
    const places = new Map<string, number[]>();
    for (let row = 0; row < block.dataRows; row++) {
      const key = keyNow(row);
      const list = places.get(key);
      if (list) list.push(row);
      else places.set(key, [row]);
    }
    const gone = rows.flatMap((row) => {
      const key = JSON.stringify(fields.map((field) => String(wanted[field](row))));
      return places.get(key)?.pop() ?? [];
    });
    const rest = new Set(gone);
    const left = block.dataRows - rest.size;
    if (left === 0 && block.tableId !== undefined) {
      rest.delete(0); // a Table keeps one row
      const row = dataCells(context, block, 0, 1, block.firstColumn, block.columnCount);
      row.clear(Excel.ClearApplyTo.contents);
    }
    for (const { first, count } of contiguousRuns([...rest]).reverse()) {
      const cells = dataCells(context, block, first, count, block.firstColumn, block.columnCount);
      cells.delete(Excel.DeleteShiftDirection.up);
    }
    await context.sync();
    return { left };
  });
}

import { STAGE_LOG_FIELDS } from "../../core/columns/fields";
import type { StageLogField } from "../../core/columns/fields";
import type { Cell, Day } from "../../core/columns/values/cell";
import { contiguousRuns, dataCells } from "../cells/block";
import type { Source } from "../find/findSources";
import { serialOf, STAGE_LOG_TABLE } from "../cells/layout";
import { appendRecords, makeRecordSheet, recordHeaders, recordPlace } from "./recordSheet";
import type { RecordCells, RecordPlace } from "./recordSheet";
import type { Session } from "../session/session";
import { WORDS } from "../text/words";

/** One change of stage as it is logged; stages as the reader calls them. */
export interface LogRow {
  day: Day;
  id: string;
  from: string;
  to: string;
  /** What it came of, and who agreed; nobody is asked about what a run or the user's typing logs. */
  trigger?: string;
  changedBy: string;
  approvedBy?: string;
  automatic: boolean;
}

export type StageLogPlace = RecordPlace<StageLogField>;

export const stageLogPlace = (source: Source): StageLogPlace =>
  recordPlace(source, STAGE_LOG_FIELDS);

/** The headers of a log that we make, in the order of the fields. */
export const stageLogHeaders = (session: Session): string[] =>
  recordHeaders(session, STAGE_LOG_FIELDS);

/** A row as the log's cells hold it. */
export function logCells(
  session: Session,
  row: LogRow,
  date1904: boolean
): RecordCells<StageLogField> {
  const { day, id, from, to, trigger = "", changedBy, approvedBy = "", automatic } = row;
  const words = WORDS[session.language];
  return {
    date: serialOf(day, date1904),
    customerId: id,
    fromStage: from,
    toStage: to,
    trigger,
    changedBy,
    approvedBy,
    automatic: automatic ? words.yes : words.no,
  };
}

/** A sheet with a Table of these rows; there is at least one. */
export async function makeStageLog(
  session: Session,
  sheet: string,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<{ sheetId: string; place: StageLogPlace }> {
  const cells = rows.map((row) => logCells(session, row, date1904));
  const made = { sheet, table: STAGE_LOG_TABLE, fields: STAGE_LOG_FIELDS };
  const place = await makeRecordSheet(session, made, cells);
  return { sheetId: place.block.sheetId, place };
}

/** Adds rows at the end of a log, in its own columns. Rows that are there are never changed. */
export async function appendToLog(
  session: Session,
  place: StageLogPlace,
  rows: readonly LogRow[],
  date1904: boolean
): Promise<StageLogPlace> {
  const cells = rows.map((row) => logCells(session, row, date1904));
  return appendRecords(session, place, cells);
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

import { DATE_FIELDS } from "../../core/columns/fields";
import type { ContactField, StageLogField } from "../../core/columns/fields";
import { createText } from "../../core/text/text";
import { dataCells } from "../cells/block";
import type { Block } from "../cells/block";
import type { Source } from "../find/findSources";
import { charactersOf, NUMBER_FORMATS, pointsFor } from "../cells/layout";
import { makeTable } from "../cells/makeTable";
import type { Session } from "../session/session";
import { addSheet } from "../cells/sheets";
import { textCell } from "../cells/typedText";

export type RecordField = StageLogField | ContactField;

/** One row: days as serial numbers of the workbook, everything else as text. */
export type RecordCells<Field extends RecordField> = Record<Field, number | string>;

/** Where records stand, one a row: which sheet columns hold what. Columns that a sheet does not have are left out. */
export interface RecordPlace<Field extends RecordField> {
  block: Block;
  columns: Partial<Record<Field, number>>;
}

/** A sheet of records that is yet to be made. */
export interface NewRecordSheet<Field extends RecordField> {
  sheet: string;
  /** What the Table is called, if no other is. */
  table: string;
  fields: readonly Field[];
}

const ROW_BYTES = 200;

export function recordPlace<Field extends RecordField>(
  { block, map }: Source,
  fields: readonly Field[]
): RecordPlace<Field> {
  const columns: Partial<Record<Field, number>> = {};
  for (const { field, column } of map.columns) {
    const known = fields.find((one) => one === field);
    if (known) columns[known] = block.firstColumn + column;
  }
  return { block, columns };
}

/** The headers of a sheet that we make. */
export function recordHeaders(session: Session, fields: readonly RecordField[]): string[] {
  const text = createText(session.language);
  return fields.map((field) => text(`field.${field}`));
}

/** A sheet with a Table of these rows; there is at least one. */
export async function makeRecordSheet<Field extends RecordField>(
  session: Session,
  { sheet, table, fields }: NewRecordSheet<Field>,
  rows: readonly RecordCells<Field>[]
): Promise<RecordPlace<Field>> {
  const headers = recordHeaders(session, fields);
  const sheetId = await addSheet(session, sheet);
  await session.step(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers.map(textCell)];
    headers.forEach((header, column) => {
      const width = pointsFor(Math.max(charactersOf(header), 14));
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    await context.sync();
  });
  const block: Block = {
    ...{ sheetId, sheet, headerRow: 0, firstColumn: 0, columnCount: headers.length },
    ...{ dataRows: 0, totalRows: 0 },
  };
  const columns = columnsInOrder(fields);
  await writeRecords(session, { block, columns }, 0, rows);
  const made = await makeTable(session, { ...block, dataRows: rows.length }, table);
  return { block: { ...block, ...made, dataRows: rows.length }, columns };
}

function columnsInOrder<Field extends RecordField>(fields: readonly Field[]) {
  const columns: Partial<Record<Field, number>> = {};
  fields.forEach((field, column) => (columns[field] = column));
  return columns;
}

/** Adds rows at the end, in the sheet's own columns. Rows that are there are never changed. */
export async function appendRecords<Field extends RecordField>(
  session: Session,
  place: RecordPlace<Field>,
  rows: readonly RecordCells<Field>[]
): Promise<RecordPlace<Field>> {
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
  await writeRecords(session, place, block.dataRows, rows);
  return { ...place, block: grown };
}

async function writeRecords<Field extends RecordField>(
  session: Session,
  { block, columns }: RecordPlace<Field>,
  first: number,
  rows: readonly RecordCells<Field>[]
): Promise<void> {
  const fields = Object.entries(columns) as [Field, number][];
  await session.inChunks(rows.length, { cells: 8, bytes: ROW_BYTES }, (from, count) =>
    session.step(async (context) => {
      for (const [field, column] of fields) {
        const cells = dataCells(context, block, first + from, count, column);
        if (field === "customerId")
          cells.numberFormat = NUMBER_FORMATS.text as unknown as string[][]; // leading zeros stay
        if (DATE_FIELDS.has(field)) await formatDates(context, cells, block, first, column);
        cells.values = rows.slice(from, from + count).map((row) => {
          const value: number | string = row[field];
          return [typeof value === "string" ? textCell(value) : value];
        });
      }
      await context.sync();
    })
  );
}

/** New days look as those above them; in a new or unformatted column as the other days of a review. */
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
  const isDay = /[ymd年月日]/i.test(format);
  cells.numberFormat = (first > 0 && isDay ? format : NUMBER_FORMATS.date) as unknown as string[][];
}

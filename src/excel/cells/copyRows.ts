import type { Cell } from "../../core/columns/values/cell";
import { isErrorText } from "../../core/columns/values/normalizeId";
import { contiguousRuns, delivered, dataCells } from "./block";
import type { Block } from "./block";
import { runsOf } from "./formatRuns";
import { NUMBER_FORMATS } from "./layout";
import { safeCell } from "./safeText";
import type { Session } from "../session/session";
import { textCell } from "./typedText";

/** Typical JSON of a cell with its number format. */
const CELL_BYTES = 40;
/** So many separate pieces of a sheet are read at once. */
const PIECES_AT_ONCE = 500;

interface CopiedCell {
  value: Cell;
  format: string;
}

/** Copies data rows as values with their number formats below the first row of another sheet; the sheet they come from is only read. */
export async function copyRows(
  session: Session,
  block: Block,
  rows: readonly number[],
  sheetId: string
): Promise<void> {
  const { columnCount } = block;
  const weight = { cells: 2 * columnCount, bytes: CELL_BYTES * columnCount };
  await session.inChunks(rows.length, weight, async (from, count) => {
    session.progress("writing", from, rows.length);
    const part = await readRows(session, block, rows.slice(from, from + count));
    await session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (let column = 0; column < columnCount; column++) {
        let row = 1 + from;
        for (const [format, length] of runsOf(part.map((cells) => cells[column]?.format ?? ""))) {
          const cells = sheet.getRangeByIndexes(row, column, length, 1);
          if (format !== "General") cells.numberFormat = format as unknown as string[][]; // one value for all of them
          row += length;
        }
      }
      sheet.getRangeByIndexes(1 + from, 0, count, columnCount).values = part.map((cells) =>
        cells.map(copied)
      );
      await context.sync();
    });
  });
  session.progress("writing", rows.length, rows.length);
}

/** Text stays text and an error an error, whatever Excel would make of what is written. */
function copied({ value, format }: CopiedCell): Cell {
  if (typeof value !== "string" || isErrorText(value)) return value;
  return format === NUMBER_FORMATS.text ? safeCell(value) : textCell(value);
}

async function readRows(
  session: Session,
  block: Block,
  rows: readonly number[]
): Promise<CopiedCell[][]> {
  const pieces = contiguousRuns(rows);
  const read: CopiedCell[][] = [];
  for (let from = 0; from < pieces.length; from += PIECES_AT_ONCE) {
    const parts = await session.step(async (context) => {
      const ranges = pieces
        .slice(from, from + PIECES_AT_ONCE)
        .map(({ first, count }) =>
          dataCells(context, block, first, count, block.firstColumn, block.columnCount).load(
            "values,numberFormat"
          )
        );
      await context.sync();
      return ranges.map((range) => {
        const formats = delivered<string>(range.numberFormat);
        return delivered<Cell>(range.values).map((cells, i) =>
          cells.map((value, j) => ({ value, format: String(formats[i]?.[j] ?? "General") }))
        );
      });
    });
    for (const part of parts) read.push(...part);
  }
  return read;
}

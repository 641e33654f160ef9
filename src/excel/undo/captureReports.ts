import type { Cell } from "../../core/columns/values/cell";
import type { Report, ReportKey } from "../../core/report/report";
import { delivered } from "../cells/block";
import type { ReportPlace } from "../memory/bookRecord";
import { putBackWidth } from "./putBackWidth";
import { safeCell } from "../cells/safeText";
import type { Session } from "../session/session";
import { writeReport } from "../draw/writeReport";

/** A report sheet of an earlier run that this run draws anew. Its report and its cells are in the archive. */
export interface ReportBefore extends ReportPlace {
  rows: number;
  columns: number;
  /** Points, from the first column; null: the sheet's standard width. */
  widths: (number | null)[];
}

/** More columns than a report takes. */
const WIDTHS = 60;

const CELL_BYTES = 24;
export const cellsText = (key: ReportKey) => `cells ${key}`;

/** Reads the cells of report sheets, since the user may have written between ours. */
export async function captureReports(
  session: Session,
  places: readonly ReportPlace[],
  texts: Map<string, string>
): Promise<ReportBefore[]> {
  const captured: ReportBefore[] = [];
  for (const place of places) {
    const size = await session.step(async (context) => {
      const used = context.workbook.worksheets.getItem(place.sheetId).getUsedRange();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const cells = Array.from({ length: WIDTHS }, (_, column) =>
        used.worksheet.getRangeByIndexes(0, column, 1, 1)
      );
      for (const cell of cells) cell.load("format/columnWidth,format/useStandardWidth");
      await context.sync();
      return {
        rows: used.rowIndex + used.rowCount,
        columns: used.columnIndex + used.columnCount,
        widths: cells.map(({ format }) => (format.useStandardWidth ? null : format.columnWidth)),
      };
    });
    const before = { ...place, ...size };
    texts.set(cellsText(place.key), JSON.stringify(await formulasOf(session, before)));
    captured.push(before);
  }
  return captured;
}

/** Draws the earlier report again and then gives every cell that still differs what it held. */
export async function putBackReport(
  session: Session,
  before: ReportBefore,
  report: Report | undefined,
  cellsJson: string | undefined,
  date1904: boolean
): Promise<void> {
  if (report) await writeReport(session, { sheetId: before.sheetId, date1904 }, report);
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(before.sheetId);
    before.widths.forEach((width, column) => {
      putBackWidth(sheet.getRangeByIndexes(0, column, 1, 1).format, width);
    });
    await context.sync();
  });
  if (cellsJson === undefined) return;
  const cells = JSON.parse(cellsJson) as Cell[][];
  const now = await formulasOf(session, before);
  const differing = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === now[r]?.[c] ? [] : [{ r, c, cell }]))
  );
  await session.inChunks(differing.length, { cells: 1, bytes: 600 }, (from, count) =>
    session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheetId);
      for (const { r, c, cell } of differing.slice(from, from + count)) {
        const isFormula = typeof cell === "string" && cell.startsWith("=");
        sheet.getRangeByIndexes(r, c, 1, 1).formulas = [[isFormula ? cell : safeCell(cell)]];
      }
      await context.sync();
    })
  );
}

/** What a sheet holds from its first cell on. */
export async function formulasOf(
  session: Session,
  { sheetId, rows, columns }: { sheetId: string; rows: number; columns: number }
): Promise<Cell[][]> {
  const cells: Cell[][] = [];
  const weight = { cells: columns, bytes: columns * CELL_BYTES };
  await session.inChunks(rows, weight, async (from, count) => {
    const part = await session.step(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(from, 0, count, columns);
      range.load("formulas");
      await context.sync();
      return delivered<Cell>(range.formulas);
    });
    cells.push(...part);
  });
  return cells;
}

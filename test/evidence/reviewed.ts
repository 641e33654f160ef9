import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import type { CellValue, Worksheet } from "exceljs";
import type { ReviewTotals } from "../../src/core/review";
import { perennial } from "../cli/perennial";

export type Totals = Omit<ReviewTotals, "asOf"> & {
  asOf: string;
  timingsMs: Record<string, number>;
  peakMemoryMB: number;
};

export interface Reviewed {
  totals: Totals;
  /** The saved file. */
  file: string;
  messages: string;
}

export const FIXTURES = path.join(__dirname, "..", "fixtures");

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-evidence-"));
  folders.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** Runs `perennial review … --out … --json -` and insists that it went well. */
export function reviewed(args: string[], name = "out.xlsx"): Reviewed {
  const file = path.join(temporaryFolder(), name);
  const { status, stdout, stderr } = perennial(["review", ...args, "--out", file, "--json", "-"]);
  if (status !== 0) throw new Error(`exit ${status}\n${stderr}`);
  return { totals: JSON.parse(stdout) as Totals, file, messages: stderr };
}

export async function readWithExceljs(file: string): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book;
}

/** A cell's value as data: results of formulas, text of rich text and links, dates as ISO days, "" for blank. */
export function plain(value: CellValue): string | number | boolean {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return value;
  if ("result" in value) return plain(value.result);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plain(value.text as CellValue);
  if ("error" in value) return value.error;
  return "";
}

export type Row = Record<string, string | number | boolean>;

/** The rows of the sheet whose header row (one of the first 20) holds all of `headers`, by header. */
export function rowsUnder(book: Workbook, headers: string[]): { sheet: Worksheet; rows: Row[] } {
  for (const sheet of book.worksheets) {
    for (let at = 1; at <= Math.min(20, sheet.rowCount); at++) {
      const names = cellsOf(sheet, at).map(String);
      if (headers.every((header) => names.includes(header)))
        return { sheet, rows: rowsBelow(sheet, at, names) };
    }
  }
  throw new Error(`No sheet has the headers ${headers.join(", ")}`);
}

export function cellsOf(sheet: Worksheet, row: number): (string | number | boolean)[] {
  return Array.from({ length: sheet.columnCount }, (_, i) =>
    plain(sheet.getCell(row, i + 1).value)
  );
}

function rowsBelow(sheet: Worksheet, header: number, names: string[]): Row[] {
  const rows: Row[] = [];
  for (let at = header + 1; at <= sheet.rowCount; at++) {
    const cells = cellsOf(sheet, at);
    rows.push(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
  }
  return rows;
}

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

/** All rows of a sheet, the first row first; every row as wide as the sheet. */
export function cellsOf(sheet: Worksheet): (string | number | boolean)[][] {
  const { rowCount, columnCount } = sheet; // exceljs counts anew each time it is asked
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = sheet.getRow(row + 1);
    return Array.from({ length: columnCount }, (_, column) =>
      plain(cells.getCell(column + 1).value)
    );
  });
}

/** The rows of the sheet whose header row (one of the first 20) holds all of `headers`, by header. */
export function rowsUnder(book: Workbook, headers: string[]): { sheet: Worksheet; rows: Row[] } {
  for (const sheet of book.worksheets) {
    const grid = cellsOf(sheet);
    const at = grid
      .slice(0, 20)
      .findIndex((cells) => headers.every((header) => cells.includes(header)));
    if (at < 0) continue;
    const names = (grid[at] ?? []).map(String);
    const rows = grid
      .slice(at + 1)
      .map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
    return { sheet, rows };
  }
  throw new Error(`No sheet has the headers ${headers.join(", ")}`);
}

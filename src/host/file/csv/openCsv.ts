import Papa from "papaparse";
import { SheetState, WorkbookState } from "../../model/state";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/range/area";
import { asResult, Refusal, type OpenResult } from "../problem";
import { decodeText } from "./decodeText";

const LARGEST_FILE = 256 * (1 << 20);
/** Excel cuts longer texts when it opens a text file. */
const LONGEST_TEXT = 32_767;
const SEPARATORS = [",", ";", "\t", "|"];
/** Codes of what a cell may end with. */
const ENDS = new Set([...SEPARATORS, "\n"].map((end) => end.charCodeAt(0)));
/** 32 columns of as many rows as a sheet has. */
const MOST_CELLS = 32 * MAX_ROWS;

/**
 * Opens a text table as a book with one sheet named after the file. Values stay text except plain numbers: ids with leading zeros,
 * numbers of 16 digits and more, dates and amounts with separators are left to whoever reads the sheet.
 */
export function openCsv(bytes: Uint8Array, name: string): Promise<OpenResult> {
  return asResult(async () => {
    if (bytes.length === 0) throw new Refusal({ kind: "empty" });
    if (bytes.length > LARGEST_FILE)
      throw new Refusal({ kind: "tooLarge", what: "file", limit: LARGEST_FILE });
    const text = (await decodeText(bytes)).replace(/\r\n?/g, "\n");
    refuseOtherFormats(text);
    refuseSwelling(text);
    return bookOf(rowsOf(text), name);
  });
}

function refuseOtherFormats(text: string): void {
  if (text.trim() === "") throw new Refusal({ kind: "empty" });
  const controls =
    text.slice(0, 4096).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 4 || /^\s*(<\?xml|<!doctype|<html|<table|%PDF-|\{\\rtf)/i.test(text))
    throw new Refusal({ kind: "notAWorkbook" });
}

/** Cells and lines take memory even where nothing stands in them. */
function refuseSwelling(text: string): void {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (ENDS.has(code) && ++cells > MOST_CELLS)
      throw new Refusal({ kind: "tooLarge", what: "cells", limit: MOST_CELLS });
  }
}

/** A first line `sep=;` names the separator, as Excel understands it. */
function rowsOf(text: string): string[][] {
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? steadySeparator(table);
  return Papa.parse<string[]>(table, { delimiter, delimitersToGuess: SEPARATORS, newline: "\n" })
    .data;
}

/**
 * The separator that cuts every one of the first lines into the same number of cells, the largest such number; the parser's guess
 * when none does, which alone mistakes decimal commas for separators.
 */
function steadySeparator(table: string): string {
  let best = { delimiter: "", cells: 1 };
  for (const delimiter of SEPARATORS) {
    const { data } = Papa.parse<string[]>(table, {
      delimiter,
      newline: "\n",
      preview: 50,
      skipEmptyLines: true,
    });
    const cells = data[0]?.length ?? 0;
    if (cells > best.cells && data.every((row) => row.length === cells))
      best = { delimiter, cells };
  }
  return best.delimiter;
}

function bookOf(rows: readonly string[][], name: string): WorkbookState {
  const count = rows.at(-1)?.every((cell) => cell === "") ? rows.length - 1 : rows.length;
  if (count > MAX_ROWS) throw new Refusal({ kind: "tooLarge", what: "rows", limit: MAX_ROWS });
  const book = new WorkbookState();
  const sheet = new SheetState(book.newId(), sheetName(name));
  for (let row = 0; row < count; row++) {
    const cells = rows[row] ?? [];
    if (cells.length > MAX_COLUMNS)
      throw new Refusal({ kind: "tooLarge", what: "columns", limit: MAX_COLUMNS });
    cells.forEach((cell, column) => {
      if (cell !== "") sheet.cells.setValue(row, column, csvValue(cell));
    });
  }
  sheet.cells.tracking = true;
  book.name = name;
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  return book;
}

const PLAIN_NUMBER = /^\s*(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?)\s*$/;
const MOST_DIGITS = 15;

function csvValue(text: string): string | number {
  const digits = PLAIN_NUMBER.exec(text)?.[1];
  if (digits === undefined || digits.replace(/[-.]/g, "").length > MOST_DIGITS)
    return text.slice(0, LONGEST_TEXT);
  return Number(digits);
}

function sheetName(file: string): string {
  const bare = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const allowed = bare
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, "");
  return allowed === "" || allowed.toLowerCase() === "history" ? "Sheet1" : allowed;
}

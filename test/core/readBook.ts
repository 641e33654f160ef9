import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { Book } from "../../src/core/columns/book";
import type { Cell, Day } from "../../src/core/columns/values/cell";
import { gatherFacts } from "../../src/core/gatherFacts";
import type { Facts } from "../../src/core/facts";
import { judge } from "../../src/core/judge";
import type { Settings } from "../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Standing } from "../../src/core/standing";
import { readBook, type Reading } from "./readRows";

export { candidate, readBook, type SheetRows } from "./readRows";

export const day = (iso: string): Day => Date.parse(iso) / 86_400_000;

/** Rows of a CSV file as text cells; the file's bytes are read in the given encoding. */
export function csvRows(file: string, encoding = "utf-8"): Cell[][] {
  const bytes = fs.readFileSync(path.join(__dirname, "..", "fixtures", file));
  const text = new TextDecoder(encoding).decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

export function factsOf(book: Book, asOf: Day, settings: Settings = DEFAULT_SETTINGS): Facts {
  const result = gatherFacts(book, settings, asOf);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** The whole way from sheets to standings. */
export function review(
  reading: Reading,
  asOf: Day
): { book: Book; facts: Facts; standing: Standing; settings: Settings } {
  const settings = reading.settings ?? DEFAULT_SETTINGS;
  const { book, problems } = readBook(reading);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const facts = factsOf(book, asOf, settings);
  return { book, facts, standing: judge(book, facts, settings, asOf), settings };
}

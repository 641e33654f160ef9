import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { assembleBook } from "../../src/core/columns/assembleBook";
import type { Book } from "../../src/core/columns/book";
import type { Cell, Day } from "../../src/core/columns/cell";
import { createCustomerReader } from "../../src/core/columns/customerReader";
import { createOrderReader } from "../../src/core/columns/orderReader";
import { recognise } from "../../src/core/columns/recognise";
import type { Candidate, SourceMap } from "../../src/core/columns/recognition";
import { gatherFacts } from "../../src/core/gatherFacts";
import type { Facts } from "../../src/core/facts";
import { judge } from "../../src/core/judge";
import type { Problem } from "../../src/core/problem";
import type { Settings } from "../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Standing } from "../../src/core/standing";

export const day = (iso: string): Day => Date.parse(iso) / 86_400_000;

/** Rows of a CSV file as text cells; the file's bytes are read in the given encoding. */
export function csvRows(file: string, encoding = "utf-8"): Cell[][] {
  const bytes = fs.readFileSync(path.join(__dirname, "..", "fixtures", file));
  const text = new TextDecoder(encoding).decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

export function candidate(sheet: string, rows: Cell[][]): Candidate {
  return {
    sheet,
    rowIndex: 0,
    columnIndex: 0,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    top: rows.slice(0, 70),
  };
}

interface Reading {
  orders?: Cell[][];
  customers?: Cell[][];
  settings?: Settings;
  date1904?: boolean;
  /** Rows handed over at a time. */
  chunk?: number;
}

/** Sheets, headers included, through recognition and both readers. */
export function readBook({
  orders,
  customers,
  settings = DEFAULT_SETTINGS,
  date1904 = false,
  chunk = 100,
}: Reading): { book: Book; problems: Problem[] } {
  const { recognition, problems } = recognise([
    ...(orders ? [candidate("Orders", orders)] : []),
    ...(customers ? [candidate("Customers", customers)] : []),
  ]);
  const read = <Part>(
    source: SourceMap | undefined,
    rows: Cell[][] | undefined,
    create: typeof createOrderReader | typeof createCustomerReader
  ): Part | undefined => {
    if (!source || !rows) return undefined;
    const reader = create({ source, settings, date1904 });
    for (let at = source.headerRow + 1; at < rows.length; at += chunk) {
      const cells = rows.slice(at, at + chunk);
      reader.append(
        cells.map((row) => reader.neededColumns.map((column) => row[column] ?? "")),
        at
      );
    }
    return reader.finish() as Part;
  };
  const assembled = assembleBook(
    read<ReturnType<ReturnType<typeof createOrderReader>["finish"]>>(
      recognition.orders,
      orders,
      createOrderReader
    ),
    read<ReturnType<ReturnType<typeof createCustomerReader>["finish"]>>(
      recognition.customers,
      customers,
      createCustomerReader
    )
  );
  return { book: assembled.book, problems: [...problems, ...assembled.problems] };
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

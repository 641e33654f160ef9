import { assembleBook } from "../../src/core/columns/assembleBook";
import type { Book } from "../../src/core/columns/book";
import type { Cell } from "../../src/core/columns/values/cell";
import { createCustomerReader } from "../../src/core/columns/sheets/customerReader";
import { createOrderReader } from "../../src/core/columns/sheets/orderReader";
import { recognise } from "../../src/core/columns/recognise";
import type { Candidate } from "../../src/core/columns/recognition";
import { createRecordReader } from "../../src/core/columns/sheets/recordReader";
import type { ReadingOptions, SheetReader } from "../../src/core/columns/sheets/sheetReader";
import type { FieldOverride } from "../../src/core/columns/matching/matchColumns";
import type { SheetKind } from "../../src/core/columns/fields";
import type { Problem } from "../../src/core/problem";
import type { Settings } from "../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";

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

/** Sheets of a book, headers included. */
export type SheetRows = Partial<Record<SheetKind, Cell[][]>>;

export interface Reading extends SheetRows {
  settings?: Settings;
  date1904?: boolean;
  overrides?: FieldOverride[];
  /** Rows handed over at a time. */
  chunk?: number;
}

/** Names of the sheets, which say what is on them as people's do. */
const SHEETS: Record<SheetKind, string> = {
  orders: "Orders",
  customers: "Customers",
  stageLog: "Stage log",
  contacts: "Contacts",
  rates: "Rates",
  costs: "Costs",
};

/** Sheets, headers included, through recognition and their readers. */
export function readBook({
  settings = DEFAULT_SETTINGS,
  date1904 = false,
  overrides = [],
  chunk = 100,
  ...sheets
}: Reading): { book: Book; problems: Problem[] } {
  const candidates = (Object.keys(SHEETS) as SheetKind[]).flatMap((kind) => {
    const rows = sheets[kind];
    return rows ? [candidate(SHEETS[kind], rows)] : [];
  });
  const { recognition, problems } = recognise(candidates, overrides, { date1904 });
  function read<Part>(
    kind: SheetKind,
    create: (options: ReadingOptions) => SheetReader<Part>
  ): Part | undefined {
    const source = recognition[kind];
    const origin = (Object.keys(SHEETS) as SheetKind[]).find((k) => SHEETS[k] === source?.sheet);
    const rows = origin && sheets[origin];
    if (!source || !rows) return undefined;
    const reader = create({ source, settings, date1904 });
    for (let at = source.headerRow + 1; at < rows.length; at += chunk) {
      const cells = rows.slice(at, at + chunk);
      reader.append(
        cells.map((row) => reader.neededColumns.map((column) => row[column] ?? "")),
        at
      );
    }
    return reader.finish();
  }
  const assembled = assembleBook({
    orders: read("orders", createOrderReader),
    customers: read("customers", createCustomerReader),
    stageLog: read("stageLog", createRecordReader),
    contacts: read("contacts", createRecordReader),
    rates: read("rates", createRecordReader),
    costs: read("costs", createRecordReader),
  });
  return { book: assembled.book, problems: [...problems, ...assembled.problems] };
}

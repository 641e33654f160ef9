import { assembleBook } from "../../core/columns/assembleBook";
import type { Book } from "../../core/columns/book";
import type { Cell } from "../../core/columns/values/cell";
import { createCustomerReader } from "../../core/columns/sheets/customerReader";
import type { SheetKind } from "../../core/columns/fields";
import { SHEET_KINDS } from "../../core/columns/fields";
import { createOrderReader } from "../../core/columns/sheets/orderReader";
import { createRecordReader } from "../../core/columns/sheets/recordReader";
import type { ReadingOptions, SheetReader } from "../../core/columns/sheets/sheetReader";
import type { Problem } from "../../core/problem";
import type { Settings } from "../../core/settings";
import type { Source, Sources } from "../find/findSources";
import { readColumns } from "../cells/readCells";
import type { Session } from "../session/session";

export interface ReadBook {
  book: Book;
  problems: Problem[];
  /** The id cells of the customer sheet as they were read, row by row: before anything is written beside a row its id is looked at again. */
  customerIds: Cell[];
}

/** Reads the columns that are needed of every sheet that was found. */
export async function readBook(
  session: Session,
  sources: Sources,
  settings: Settings
): Promise<ReadBook> {
  const { date1904, customers } = sources;
  const total = SHEET_KINDS.reduce((rows, kind) => rows + (sources[kind]?.block.dataRows ?? 0), 0);
  let done = 0;

  /** One sheet through its reader; undefined when it was not found. */
  async function read<Part>(
    kind: SheetKind,
    create: (options: ReadingOptions) => SheetReader<Part>,
    also: (rows: Cell[][], reader: SheetReader<Part>) => void = () => undefined
  ): Promise<Part | undefined> {
    const source: Source | undefined = sources[kind];
    if (!source) return undefined;
    const { block, map } = source;
    const reader = create({ source: map, settings, date1904 });
    session.progress("reading", done, total, block.sheet);
    const columns = reader.neededColumns.map((offset) => block.firstColumn + offset);
    await readColumns(session, block, columns, (rows, from) => {
      reader.append(rows, block.headerRow + 1 + from);
      also(rows, reader);
      done += rows.length;
      session.progress("reading", done, total, block.sheet);
    });
    return reader.finish();
  }

  const customerIds: Cell[] = [];
  const keepIds = (rows: Cell[][], { neededColumns }: { neededColumns: number[] }) => {
    const offset = (customers?.idColumn ?? 0) - (customers?.block.firstColumn ?? 0);
    const idAt = neededColumns.indexOf(offset);
    for (const row of rows) customerIds.push(row[idAt] ?? "");
  };
  const parts = {
    customers: await read("customers", createCustomerReader, keepIds),
    orders: await read("orders", createOrderReader),
    stageLog: await read("stageLog", createRecordReader),
    contacts: await read("contacts", createRecordReader),
    rates: await read("rates", createRecordReader),
    costs: await read("costs", createRecordReader),
  };
  const { book, problems } = assembleBook(parts);
  // a sheet that we made of the orders' ids says no more than they do: the book is as it was before
  if (customers?.onlyIds && book.orders) delete book.customers.source;
  return { book, problems, customerIds };
}

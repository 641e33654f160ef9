import { assembleBook } from "../core/columns/assembleBook";
import type { Book } from "../core/columns/book";
import type { Cell } from "../core/columns/cell";
import { createCustomerReader } from "../core/columns/customerReader";
import { createOrderReader } from "../core/columns/orderReader";
import type { Problem } from "../core/problem";
import type { Settings } from "../core/settings";
import type { Source, Sources } from "./findSources";
import { readColumns } from "./readCells";
import type { Session } from "./session";

export interface ReadBook {
  book: Book;
  problems: Problem[];
  /** The id cells of the customer sheet as they were read, row by row: before anything is written beside a row its id is looked at again. */
  customerIds: Cell[];
}

export async function readBook(
  session: Session,
  sources: Sources,
  settings: Settings
): Promise<ReadBook> {
  const { date1904 } = sources;
  const total = (sources.orders?.block.dataRows ?? 0) + (sources.customers?.block.dataRows ?? 0);
  let done = 0;
  const feed = async (
    { block }: Source,
    reader: {
      neededColumns: number[];
      append(rows: readonly Cell[][], firstSheetRow: number): void;
    },
    also: (rows: Cell[][]) => void = () => undefined
  ) => {
    session.progress("reading", done, total, block.sheet);
    const columns = reader.neededColumns.map((offset) => block.firstColumn + offset);
    await readColumns(session, block, columns, (rows, from) => {
      reader.append(rows, block.headerRow + 1 + from);
      also(rows);
      done += rows.length;
      session.progress("reading", done, total, block.sheet);
    });
  };

  const customerIds: Cell[] = [];
  const { orders, customers } = sources;
  const customerReader =
    customers && createCustomerReader({ source: customers.map, settings, date1904 });
  if (customers && customerReader) {
    const idAt = customerReader.neededColumns.indexOf(
      customers.idColumn - customers.block.firstColumn
    );
    await feed(customers, customerReader, (rows) => {
      for (const row of rows) customerIds.push(row[idAt] ?? "");
    });
  }
  const orderReader = orders && createOrderReader({ source: orders.map, settings, date1904 });
  if (orders && orderReader) await feed(orders, orderReader);
  return { ...assembleBook(orderReader?.finish(), customerReader?.finish()), customerIds };
}

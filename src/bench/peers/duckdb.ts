import type { Book } from "../../core/columns/book";
import { AS_OF } from "../data/shop";
import type { Peer } from "../hotPath";
import { loadPeer } from "./folder";
import { columnsOf, emptyScored, type Scored } from "./scored";

/** What is used of @duckdb/node-api. */
interface DuckDb {
  DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>
    ): Promise<{ connect(): Promise<Connection> }>;
  };
  DuckDBDataChunk: { create(types: unknown[], rows: number): Chunk };
  INTEGER: unknown;
  DOUBLE: unknown;
}
interface Chunk {
  setColumns(columns: (readonly number[])[]): void;
}
interface Connection {
  run(sql: string): Promise<{ getColumns(): Promise<number[][]> }>;
  createAppender(
    table: string
  ): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
  closeSync(): void;
}

const CHUNK = 2048;

const cutsOf = (value: string) =>
  `list_transform(quantile_cont(${value}, [0.2, 0.4, 0.6, 0.8]), lambda cut: round(cut, 6))`;
const passed = (cuts: string, value: string) =>
  [1, 2, 3, 4].map((k) => `CAST(${cuts}[${k}] < ${value} AS INTEGER)`).join(" + ");

const QUERY = `
  WITH totals AS (
    SELECT customer, ${AS_OF} - max(day) FILTER (amount > 0) AS days,
           CAST(count(*) FILTER (amount > 0) AS INTEGER) AS orders, round(sum(amount), 6) AS net
    FROM orders GROUP BY customer HAVING orders > 0
  ), cuts AS (
    SELECT ${cutsOf("CAST(days AS DOUBLE)")} AS r, ${cutsOf("CAST(orders AS DOUBLE)")} AS f,
           ${cutsOf("net")} AS m
    FROM totals
  )
  SELECT customer, days, orders, net, 5 - (${passed("r", "days")}) AS r,
         1 + ${passed("f", "orders")} AS f, 1 + ${passed("m", "net")} AS m
  FROM totals, cuts`;

export const duckdb = (threads: number): Peer<Book, Scored> => ({
  name: `DuckDB, ${threads} ${threads === 1 ? "thread" : "threads"}`,
  async open(book) {
    const library = (await loadPeer("@duckdb/node-api")) as DuckDb;
    const instance = await library.DuckDBInstance.create(":memory:", { threads: String(threads) });
    const connection = await instance.connect();
    await fill(connection, library, book);
    return {
      async run() {
        const begun = performance.now();
        await connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${QUERY}`);
        const ms = performance.now() - begun;
        const result = await connection.run("SELECT * FROM scored");
        return { answer: scoredOf(await result.getColumns(), book.customers.length), ms };
      },
      close: () => connection.closeSync(),
    };
  },
});

async function fill(connection: Connection, library: DuckDb, book: Book): Promise<void> {
  const { customer, day, amount } = columnsOf(book);
  await connection.run("CREATE TABLE orders (customer INTEGER, day INTEGER, amount DOUBLE)");
  const appender = await connection.createAppender("orders");
  const types = [library.INTEGER, library.INTEGER, library.DOUBLE];
  for (let from = 0; from < customer.length; from += CHUNK) {
    const until = Math.min(from + CHUNK, customer.length);
    const chunk = library.DuckDBDataChunk.create(types, until - from);
    chunk.setColumns([customer, day, amount].map((column) => [...column.subarray(from, until)]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function scoredOf(columns: number[][], customers: number): Scored {
  const [customer = [], days = [], orders = [], net = [], r = [], f = [], m = []] = columns;
  const scored = emptyScored(customers);
  customer.forEach((c, i) => {
    scored.lastDay[c] = AS_OF - (days[i] ?? 0);
    scored.count[c] = orders[i] ?? 0;
    scored.sum[c] = net[i] ?? 0;
    scored.r[c] = r[i] ?? 0;
    scored.f[c] = f[i] ?? 0;
    scored.m[c] = m[i] ?? 0;
  });
  return scored;
}

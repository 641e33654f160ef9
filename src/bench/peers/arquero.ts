import type { Book } from "../../core/columns/book";
import { AS_OF } from "../data/shop";
import type { Peer } from "../hotPath";
import { loadPeer } from "./folder";
import { columnsOf, emptyScored, type Scored } from "./scored";

/** What is used of arquero; expressions are given as text, which it compiles. */
interface Arquero {
  table(columns: Record<string, ArrayLike<number>>): Table;
}
interface Table {
  params(values: Record<string, number>): Table;
  derive(columns: Record<string, string>): Table;
  filter(test: string): Table;
  groupby(column: string): Table;
  rollup(columns: Record<string, string>): Table;
  array(column: string): ArrayLike<number>;
  object(): Record<string, number>;
}

const SHARES = [0.2, 0.4, 0.6, 0.8];
const DIMENSIONS = ["days", "orders", "net"] as const;

const CUTS = Object.fromEntries(
  DIMENSIONS.flatMap((column) =>
    SHARES.map((share, k) => [`${column}${k}`, `d => op.quantile(d.${column}, ${share})`])
  )
);
const passed = (column: string) =>
  SHARES.map((_, k) => `(p.${column}${k} < d.${column} ? 1 : 0)`).join(" + ");

export const arquero: Peer<Book, Scored> = {
  name: "arquero",
  async open(book) {
    const library = (await loadPeer("arquero")) as Arquero;
    const { customers, ...columns } = columnsOf(book);
    const table = library.table(columns);
    return { run: () => Promise.resolve({ answer: score(table, customers) }) };
  },
};

function score(table: Table, customers: number): Scored {
  const totals = table
    .derive({
      paid: "d => d.amount > 0 ? 1 : 0",
      paidDay: "d => d.amount > 0 ? d.day : 0",
    })
    .groupby("customer")
    .rollup({
      last: "d => op.max(d.paidDay)",
      orders: "d => op.sum(d.paid)",
      all: "d => op.sum(d.amount)",
    })
    .filter("d => d.orders > 0")
    .derive({ days: `d => ${AS_OF} - d.last`, net: "d => op.round(d.all * 1000000) / 1000000" });
  const scores = totals.params(totals.rollup(CUTS).object()).derive({
    r: `(d, p) => 5 - (${passed("days")})`,
    f: `(d, p) => 1 + ${passed("orders")}`,
    m: `(d, p) => 1 + ${passed("net")}`,
  });
  const of = (column: string) => scores.array(column);
  const [customer, last, orders, net] = [of("customer"), of("last"), of("orders"), of("net")];
  const [r, f, m] = [of("r"), of("f"), of("m")];
  const scored = emptyScored(customers);
  for (let i = 0; i < customer.length; i++) {
    const c = customer[i] ?? 0;
    scored.lastDay[c] = last[i] ?? 0;
    scored.count[c] = orders[i] ?? 0;
    scored.sum[c] = net[i] ?? 0;
    scored.r[c] = r[i] ?? 0;
    scored.f[c] = f[i] ?? 0;
    scored.m[c] = m[i] ?? 0;
  }
  return scored;
}

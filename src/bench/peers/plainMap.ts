import { AS_OF } from "../data/shop";
import type { Book } from "../../core/columns/book";
import type { Peer } from "../hotPath";
import { columnsOf, emptyScored, type Scored } from "./scored";

interface Totals {
  last: number;
  count: number;
  sum: number;
}

/** What one would write first: a Map of objects, three sorted copies. */
export const plainMap: Peer<Book, Scored> = {
  name: "plain Map",
  open: (book) => Promise.resolve({ run: () => Promise.resolve({ answer: score(book) }) }),
};

function score(book: Book): Scored {
  const { customers, customer, day, amount } = columnsOf(book);
  const byCustomer = new Map<number, Totals>();
  for (let i = 0; i < customer.length; i++) {
    const c = customer[i] ?? 0;
    const money = amount[i] ?? 0;
    let own = byCustomer.get(c);
    if (!own) byCustomer.set(c, (own = { last: 0, count: 0, sum: 0 }));
    own.sum += money;
    if (money <= 0) continue;
    own.count++;
    own.last = Math.max(own.last, day[i] ?? 0);
  }
  const buyers = [...byCustomer].filter(([, { count }]) => count > 0);
  const cutsOf = (value: (own: Totals) => number) => {
    const sorted = buyers.map(([, own]) => value(own)).sort((a, b) => a - b);
    return [0.2, 0.4, 0.6, 0.8].map((share) => {
      const place = share * (sorted.length - 1);
      const low = sorted[Math.floor(place)] ?? 0;
      const high = sorted[Math.ceil(place)] ?? low;
      return rounded(low + (high - low) * (place - Math.floor(place)));
    });
  };
  const days = ({ last }: Totals) => AS_OF - last;
  const [cutsR, cutsF, cutsM] = [
    cutsOf(days),
    cutsOf(({ count }) => count),
    cutsOf(({ sum }) => rounded(sum)),
  ];
  const passed = (cuts: number[], value: number) => cuts.filter((cut) => cut < value).length;
  const scored = emptyScored(customers);
  for (const [c, own] of buyers) {
    scored.lastDay[c] = own.last;
    scored.count[c] = own.count;
    scored.sum[c] = own.sum;
    scored.r[c] = 5 - passed(cutsR, days(own));
    scored.f[c] = 1 + passed(cutsF, own.count);
    scored.m[c] = 1 + passed(cutsM, rounded(own.sum));
  }
  return scored;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

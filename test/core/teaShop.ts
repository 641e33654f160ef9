import fs from "node:fs";
import path from "node:path";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { NO_HISTORY } from "../../src/core/history/history";
import { judge } from "../../src/core/judge";
import type { Settings } from "../../src/core/settings";
import { csvRows, day, factsOf, readBook } from "./readBook";

/** The shop of test/fixtures/tea_shop, and what another program says of it. */
export const ASOF = day("2024-06-30");
export const ORDERS = csvRows("tea_shop/orders.csv");
export const CUSTOMERS = csvRows("tea_shop/customers.csv");

type ByCustomer<T> = Record<string, T>;
interface Scored {
  cuts: { recency: number[]; frequency: number[]; monetary: number[] };
  rfm: ByCustomer<string>;
}
interface Expected {
  bins: Record<"3" | "4" | "5", Scored & { segments: ByCustomer<string> }>;
  aov: Scored;
  profit: Scored;
  window: Scored & { inactive: string[]; net: ByCustomer<number> };
  categories: {
    sizes: Record<string, number>;
    cuts: Record<string, number[]>;
    f: ByCustomer<number>;
  };
  eight: Record<"mean" | "median", Record<string, number>>;
  valueScore: ByCustomer<number>;
  valueScoreWithoutCreditAndReferrals: ByCustomer<number>;
  tiers: Record<"net" | "profit" | "score", ByCustomer<string>>;
  service: [number, number][];
  cube: Record<"repeat" | "referrals" | "profit", ByCustomer<number>>;
  retention: [number, number];
  plainLifetime: ByCustomer<number>;
  margin: number;
  withReferrals: ByCustomer<[number, number, number]>;
}
export const EXPECTED = JSON.parse(
  fs.readFileSync(path.join(__dirname, "..", "fixtures", "tea_shop", "expected.json"), "utf-8")
) as Expected;

/** The shop under other settings than the defaults. */
export function shop(changes: Partial<Settings> = {}, history = NO_HISTORY, asOf = ASOF) {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const { book } = readBook({ orders: ORDERS, customers: CUSTOMERS, settings });
  const facts = factsOf(book, asOf, settings);
  return { book, facts, settings, standing: judge(book, facts, settings, asOf, history) };
}

/** Something of the customers who have it, by id. */
export function byId<T>(
  { book }: ReturnType<typeof shop>,
  value: (customer: number) => T | undefined
): ByCustomer<T> {
  const entries = book.customers.id.flatMap((id, c): [string, T][] => {
    const own = value(c);
    return own === undefined ? [] : [[id, own]];
  });
  return Object.fromEntries(entries);
}

import fs from "node:fs";
import path from "node:path";
import type { Cell, Day } from "../../../src/core/columns/values/cell";
import type { Facts } from "../../../src/core/facts";
import { purchaseDays } from "../../../src/core/predict/purchaseDays";
import { repeatDays, type RepeatDays } from "../../../src/core/predict/repeatDays";
import { day, factsOf, readBook } from "../readBook";

const FOLDER = path.join(__dirname, "../../fixtures/cdnow");
const read = (file: string) => fs.readFileSync(path.join(FOLDER, file), "utf8");

/** The first 39 weeks, on which the models are fitted in the papers, and the end of the data. */
export const CALIBRATION_END = day("1997-09-30");
export const DATA_END = day("1998-06-30");

/** Every purchase as an order row. */
export const cdnowOrders: Cell[][] = [
  ["Customer ID", "Order date", "Quantity", "Amount"],
  ...read("CDNOW_sample.txt")
    .trim()
    .split("\n")
    .map((line) => {
      const [, id = "", date = "", discs, dollars] = line.trim().split(/\s+/);
      const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
      return [`c${id}`, iso, Number(discs), Number(dollars)];
    }),
];

/** The published summary of each customer, in the order of the ids. */
export const publishedSummary = read("cdnow_customers_summary_with_transactions.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number))
  .map(([id = 0, x = 0, recency = 0, age = 0, mean = 0]) => ({ id, x, recency, age, mean }));

export const published = JSON.parse(read("published_numbers.json")) as {
  bgnbd_cdnow: Record<
    "published_FHL2005" | "clvtools_test",
    Record<"r" | "alpha" | "a" | "b" | "LL", number>
  >;
  gamma_gamma_cdnow: Record<
    "published_FH2013",
    Record<"p" | "q" | "gamma" | "LL_clvtools", number>
  >;
  bgnbd_cet: Record<"x" | "t_x" | "T" | "t" | "expected", number>;
  bgnbd_expectation_unconditional: { t: number[]; expected: number[] };
  bgnbd_pmf_published_params: {
    "P(X(2)=10)": number;
    "P(X(39)=0)": number;
    "P(X(30)=11..20)": number[];
  };
  gamma_gamma_first10_cdnow_published_params: { expected_avg_profit: number[] };
};

export function factsUntil(asOf: Day, orders: Cell[][] = cdnowOrders): Facts {
  return factsOf(readBook({ orders }).book, asOf);
}

export function summaryUntil(until: Day, orders: Cell[][] = cdnowOrders): RepeatDays {
  return repeatDays(purchaseDays(factsUntil(until, orders), until), until);
}

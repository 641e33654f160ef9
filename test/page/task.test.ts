import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { AnalysisRequest } from "../../src/core/review";
import { explainCustomer } from "../../src/core/why/explainCustomer";
import { createWorkroom } from "../../src/page/task";
import { day, readBook } from "../core/readBook";

const request = (amount: number): AnalysisRequest => ({
  book: readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount"],
      ["o1", "1", "2024-05-20", amount],
      ["o2", "2", "2024-06-20", 20],
    ],
  }).book,
  settings: DEFAULT_SETTINGS,
  asOf: day("2024-06-30"),
  language: "en",
});

test("one customer after the other is explained by the book of the last analysis, as by reading it anew", () => {
  const workOut = createWorkroom();
  for (const amount of [10, 30]) {
    workOut({ kind: "analyze", request: request(amount) });
    for (const id of ["1", "2", "nobody", "1"])
      expect(workOut({ kind: "explainKept", id })).toEqual(explainCustomer(request(amount), id));
  }
});

test("before an analysis there is nobody to explain", () => {
  expect(() => createWorkroom()({ kind: "explainKept", id: "1" })).toThrow();
});

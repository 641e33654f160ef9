import type { Cell } from "../../../src/core/columns/values/cell";
import { purchaseDays } from "../../../src/core/predict/purchaseDays";
import { repeatDays } from "../../../src/core/predict/repeatDays";
import { day } from "../readBook";
import { CALIBRATION_END, DATA_END, factsUntil, publishedSummary, summaryUntil } from "./cdnow";

const HEAD = ["Order ID", "Customer ID", "Order date", "Amount"];
const asRows = ({ customer, frequency, recency, age, meanValue }: ReturnType<typeof repeatDays>) =>
  Array.from(customer, (c, i) => [c, frequency[i], recency[i], age[i], meanValue[i]]);

/** `large_transaction_level_data_with_monetary_value` of lifetimes' tests (tests/test_utils.py, MIT). */
const LIFETIMES: [id: string, date: string, value: number][] = [
  ["1", "2015-01-01", 1],
  ["1", "2015-02-06", 2],
  ["2", "2015-01-01", 2],
  ["3", "2015-01-01", 3],
  ["3", "2015-01-02", 1],
  ["3", "2015-01-05", 5],
  ["4", "2015-01-16", 6],
  ["4", "2015-02-02", 3],
  ["4", "2015-02-05", 3],
  ["5", "2015-01-16", 3],
  ["5", "2015-01-17", 1],
  ["5", "2015-01-18", 8],
  ["6", "2015-02-02", 5],
];
const lifetimesOrders: Cell[][] = [HEAD, ...LIFETIMES.map((row, i) => [`o${i}`, ...row])];

test("frequency, recency, T and mean of lifetimes' six customers", () => {
  expect(asRows(summaryUntil(day("2015-02-07"), lifetimesOrders))).toEqual([
    [0, 1, 36, 37, 2],
    [1, 0, 0, 37, 0],
    [2, 2, 4, 37, 3],
    [3, 2, 20, 22, 3],
    [4, 2, 2, 22, 4.5],
    [5, 0, 0, 5, 0],
  ]);
});

test("several orders of one day are one purchase day of their sum", () => {
  const summary = summaryUntil(day("2015-02-07"), [
    ...lifetimesOrders,
    ["o90", "1", "2015-02-06", 8],
    ["o91", "1", "2015-01-01", 8],
  ]);
  expect(asRows(summary)[0]).toEqual([0, 1, 36, 37, 10]);
});

test("a free order is a purchase, one refunded in full and money back without an order are none", () => {
  const summary = summaryUntil(day("2015-02-07"), [
    HEAD,
    ["o1", "free", "2015-01-01", 0],
    ["o2", "free", "2015-01-11", 30],
    ["o3", "back", "2015-01-01", 20],
    ["o4", "back", "2015-01-05", 20],
    ["o4", "back", "2015-01-09", -20],
    ["o5", "back", "2015-01-20", -5],
    ["o6", "credit", "2015-01-20", -5],
  ]);
  expect(asRows(summary)).toEqual([
    [0, 1, 10, 37, 30],
    [1, 0, 0, 37, 0],
  ]);
});

test("the summary of an earlier day is that of the book cut there: what comes later, refunds too, is not known yet", () => {
  const orders = [...lifetimesOrders, ["o1", "1", "2015-02-07", -2]];
  for (const until of [day("2015-01-20"), day("2015-02-06")]) {
    const cut = orders.filter(([, , date], i) => i === 0 || day(String(date)) <= until);
    const later = factsUntil(day("2015-02-07"), orders);
    expect(asRows(repeatDays(purchaseDays(later, until), until))).toEqual(
      asRows(summaryUntil(until, cut))
    );
  }
});

test("CDNOW's 2,357 customers at the end of week 39 are as published, 1,411 of them without a repeat", () => {
  const { customer, frequency, recency, age, meanValue } = summaryUntil(CALIBRATION_END);
  expect(customer).toHaveLength(2357);
  expect(frequency.filter((x) => x === 0)).toHaveLength(1411);
  publishedSummary.forEach((one, i) => {
    expect(frequency[i]).toBe(one.x);
    expect(Math.abs((recency[i] ?? NaN) / 7 - one.recency)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs((age[i] ?? NaN) / 7 - one.age)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs((meanValue[i] ?? NaN) - one.mean)).toBeLessThanOrEqual(0.0051);
  });
});

test("CDNOW's summary inside the whole data is that of the cut data", () => {
  const whole = repeatDays(purchaseDays(factsUntil(DATA_END), CALIBRATION_END), CALIBRATION_END);
  expect(whole).toEqual(summaryUntil(CALIBRATION_END));
});

import { csvRows, day, readBook, review } from "./readBook";

/** The author's own result for the same file at 2014-12-31; see test/fixtures/sample_orders. */
const [, ...published] = csvRows("sample_orders/rfm-table.csv", "macintosh");
const orders = csvRows("sample_orders/sample-orders.csv", "macintosh");

test("recency, frequency and money of all 793 customers are as published", () => {
  const { book, facts, standing } = review({ orders }, day("2014-12-31"));
  const ours = book.customers.name.map((name, c) => [
    name,
    String(facts.perCustomer.orderCount[c]),
    String(standing.recency[c]),
    String(facts.perCustomer.net[c]),
  ]);
  const theirs = published.map(([name, frequency, recency, money]) => [
    name,
    frequency,
    recency,
    money,
  ]);
  const byName = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  expect(ours).toHaveLength(793);
  expect(ours.sort(byName)).toEqual(theirs.sort(byName));
});

test("the month comes first in the whole column as soon as one value anywhere cannot be read otherwise", () => {
  const { book, problems } = readBook({ orders });
  expect(problems).toEqual([]);
  expect(orders[1]?.[0]).toBe("9/7/11");
  expect(book.orders?.day[0]).toBe(day("2011-09-07"));
});

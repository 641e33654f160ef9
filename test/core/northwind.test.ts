import { csvRows, day, review } from "./readBook";

const [orderHeader = [], ...orderRows] = csvRows("northwind/orders.csv");
const [, ...lineRows] = csvRows("northwind/order_details.csv");
const [, ...customerRows] = csvRows("northwind/customers.csv");

/** The order lines as an export joins them: ids and dates of the order beside price, quantity and discount. */
const lines = [
  ["Order ID", "Customer ID", "Order date", "Unit price", "Quantity", "Discount"],
  ...lineRows.map(([id = "", price = "", quantity = "", discount = ""]) => {
    const order = orderRows.find((row) => row[0] === id) ?? [];
    return [id, order[1] ?? "", order[2] ?? "", price, quantity, discount];
  }),
];
const customers = [["Customer ID", "Company"], ...customerRows];
const result = review({ orders: lines, customers }, day("1998-05-06"));

test("2,155 lines are 830 orders of 89 customers; two customers never ordered", () => {
  const { book, facts } = result;
  expect(orderHeader).toHaveLength(3);
  expect(book.orders?.length).toBe(2155);
  expect(facts.orders.length).toBe(830);
  expect(book.customers.length).toBe(91);
  expect(book.customers.id.filter((_, c) => facts.perCustomer.scored[c] === 0).sort()).toEqual([
    "FISSA",
    "PARIS",
  ]);
});

test("an order is worth the sum of price × quantity × (1 − discount), as the database has it", () => {
  const { facts } = result;
  const published = lineRows.reduce((sum, row) => sum + Number(row[4]), 0);
  expect(facts.net).toBeCloseTo(published, 4);
  expect(Math.round(published * 100) / 100).toBe(1265793.04);
});

test("the customer sheet gives names and the order of customers", () => {
  const { book } = result;
  expect(book.customers.onSheet).toBe(91);
  expect(book.customers.id.slice(0, 2)).toEqual(["ALFKI", "ANATR"]);
  expect(book.customers.name[0]).toBe("Alfreds Futterkiste");
});

import fc from "fast-check";
import { assembleBook } from "../../../../src/core/columns/assembleBook";
import type { Cell } from "../../../../src/core/columns/values/cell";
import { NO_DAY } from "../../../../src/core/columns/values/cell";
import { createOrderReader } from "../../../../src/core/columns/sheets/orderReader";
import { recognise } from "../../../../src/core/columns/recognise";
import { DEFAULT_SETTINGS } from "../../../../src/core/defaultSettings";
import { candidate, day, readBook } from "../../readBook";

const HEAD = ["Order ID", "Customer ID", "Order date", "Amount"];
const readOrders = (...rows: Cell[][]) => readBook({ orders: [HEAD, ...rows] }).book;

test("only the columns that matter are asked for", () => {
  const header = [
    "Note",
    "Order ID",
    "Net sales",
    "Amount",
    "Quantity",
    "Unit price",
    "Customer ID",
    "Order date",
  ];
  const { recognition } = recognise([candidate("S", [header, ["", "1", 1, 2, 3, 4, "C", 45296]])]);
  expect(recognition.orders).toBeDefined();
  if (!recognition.orders) return;
  const options = { source: recognition.orders, settings: DEFAULT_SETTINGS, date1904: false };
  expect(createOrderReader(options).neededColumns).toEqual([1, 2, 4, 6, 7]);
});

test("rows keep their sheet row, and blank rows are skipped", () => {
  const { orders } = readOrders(["1", "C1", 45296, 10], ["", " ", "", ""], ["2", "C1", 45297, 11]);
  expect([...(orders?.row ?? [])]).toEqual([1, 3]);
});

test("ids meet across spelling, width, case and type, but not across leading zeros", () => {
  const { customers, orders } = readBook({
    orders: [
      HEAD,
      ["1", "ｃ１", 45296, 1],
      ["2", 123, 45296, 1],
      ["3", "00123", 45296, 1],
      ["4", " 123 ", 45296, 1],
    ],
    customers: [
      ["Customer ID", "Name"],
      ["C1", "Ann"],
      ["123", "Bo"],
    ],
  }).book;
  expect([...(orders?.customer ?? [])]).toEqual([0, 1, 2, 1]);
  expect(customers.id).toEqual(["C1", "123", "00123"]);
  expect(customers.name).toEqual(["Ann", "Bo", "00123"]);
  expect(customers.onSheet).toBe(2);
});

test("a missing customer stays missing, an Excel error too, and nobody is pooled", () => {
  const { customers, orders } = readOrders(
    ["1", "", 45296, 1],
    ["2", "#N/A", 45296, 1],
    ["3", "  ", 45296, 1]
  );
  expect([...(orders?.customer ?? [])]).toEqual([-1, -1, -1]);
  expect(customers.length).toBe(0);
});

test("rows that share an order id are one order; rows without an order id are one each", () => {
  const { orders } = readOrders(
    ["A", "C1", 45296, 1],
    ["", "C1", 45296, 1],
    ["a ", "C1", 45297, 1],
    ["", "C1", 45296, 2]
  );
  expect([...(orders?.order ?? [])]).toEqual([0, 1, 0, 2]);
  expect(orders?.orderCount).toBe(3);
});

test("without an order id column every row is an order", () => {
  const { orders } = readBook({
    orders: [
      ["Customer", "Date", "Amount"],
      ["Ann", 45296, 1],
      ["Ann", 45296, 1],
    ],
  }).book;
  expect(orders?.orderCount).toBe(2);
});

test("the paid date counts where there is one, else the order date; an unreadable one is an issue with its cell", () => {
  const { book } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Paid date", "Amount"],
      ["1", "C1", 45296, 45300.9, 1],
      ["2", "C1", 45297, "", 1],
      ["3", "C1", 45298, "tomorrow", 1],
      ["4", "C1", "", "-", 1],
      ["5", "C1", "soon", "", 1],
      ["6", "C1", "soon", 45300, 1],
    ],
  });
  expect([...(book.orders?.day ?? [])]).toEqual([
    day("2024-01-09"),
    day("2024-01-06"),
    NO_DAY,
    NO_DAY,
    NO_DAY,
    day("2024-01-09"),
  ]);
  expect(book.badCells.map(({ kind, row, column, text }) => [kind, row, column, text])).toEqual([
    ["badDate", 3, 3, "tomorrow"],
    ["badDate", 4, 2, ""],
    ["badDate", 5, 2, "soon"],
  ]);
  expect(book.newestOrder).toBe(day("2024-01-09"));
});

test("an amount that is blank or no number is an issue with its cell", () => {
  const { orders, badCells } = readOrders(
    ["1", "C1", 45296, ""],
    ["2", "C1", 45296, "free"],
    ["3", "C1", 45296, "1,000.5"]
  );
  expect([...(orders?.amount ?? [])]).toEqual([NaN, NaN, 1000.5]);
  expect(badCells.map(({ row, column, text }) => [row, column, text])).toEqual([
    [1, 3, ""],
    [2, 3, "free"],
  ]);
});

const PRICED = ["Order ID", "Customer ID", "Order date", "Quantity", "Unit price", "Discount"];

test("quantity × unit price × (1 − discount), with fractions", () => {
  const { orders, badCells } = readBook({
    orders: [
      PRICED,
      ["1", "C", 45296, 2, 10, 0.25],
      ["2", "C", 45296, "3", "$4", ""],
      ["3", "C", 45296, -1, 10, "10%"],
      ["4", "C", 45296, "?", 10, 0],
    ],
  }).book;
  expect([...(orders?.amount ?? [])]).toEqual([15, 12, -9, NaN]);
  expect(badCells).toMatchObject([{ kind: "badAmount", row: 4, column: 3, text: "?" }]);
});

test("a discount column with values over 1 holds percents; over 100 % is no discount", () => {
  const { orders, badCells } = readBook({
    orders: [
      PRICED,
      ["1", "C", 45296, 2, 10, 25],
      ["2", "C", 45296, 1, 10, 1],
      ["3", "C", 45296, 1, 10, 0],
      ["4", "C", 45296, 1, 10, 101],
    ],
  }).book;
  expect([...(orders?.amount ?? [])]).toEqual([15, 9.9, 10, NaN]);
  expect(badCells).toMatchObject([{ kind: "badAmount", row: 4, column: 5 }]);
});

test("ambiguous dates are asked about with a cell, the header and samples", () => {
  const { problems } = readBook({
    orders: [HEAD, ["1", "C", "2024-01-01", 1], ["2", "C", "3/4/2024", 1]],
  });
  expect(problems).toEqual([
    {
      kind: "ambiguousDates",
      sheet: "Orders",
      address: "C3",
      column: "Order date",
      samples: ["3/4/2024"],
    },
  ]);
  const settings = { ...DEFAULT_SETTINGS, dateOrder: "mdy" as const };
  const answered = readBook({ orders: [HEAD, ["1", "C", "3/4/2024", 1]], settings });
  expect(answered.problems).toEqual([]);
  expect(answered.book.orders?.day[0]).toBe(day("2024-03-04"));
});

test("1904 workbooks are read 1,462 days later", () => {
  const { book } = readBook({ orders: [HEAD, ["1", "C", 45296 - 1462, 1]], date1904: true });
  expect(book.orders?.day[0]).toBe(day("2024-01-05"));
});

test("a row is a duplicate of one above when every cell that is read is equal", () => {
  const { orders } = readOrders(
    ["1", "C1", 45296, 10],
    ["1", "C1", 45296, 10],
    ["1", "C1", 45296, 11],
    ["1", "C1", 45297, 10],
    ["2", "C1", 45296, 10],
    ["1", "C2", 45296, 10],
    ["1", "C1", 45296, 10],
    ["1", "C1", 45296.5, 10]
  );
  expect([...(orders?.repeated ?? [])]).toEqual([1, 6]);
});

test("rows without an order id are duplicates like others", () => {
  const { orders } = readOrders(["", "C1", 45296, 10], ["", "C1", 45296, 10], ["", "", 45296, 10]);
  expect([...(orders?.repeated ?? [])]).toEqual([1]);
});

test("statuses and currencies keep how they were first written", () => {
  const { orders } = readBook({
    orders: [
      [...HEAD, "Status", "Currency"],
      ["1", "C", 45296, 1, " Paid ", "EUR"],
      ["2", "C", 45296, 1, "PAID", "eur"],
      ["3", "C", 45296, 1, "", ""],
    ],
  }).book;
  expect(orders?.status).toEqual({ codes: Int32Array.of(0, 0, -1), labels: ["Paid"] });
  expect(orders?.currency).toEqual({ codes: Int32Array.of(0, 0, -1), labels: ["EUR"] });
});

test("a customer sheet gives each id once; later rows point at the first", () => {
  const { customers } = readBook({
    customers: [
      ["Customer ID", "Name", "Owner", "Created", "Stage", "Stage entered"],
      ["C1", "Ann", "Bo", "2024-01-05", "意向", 45296],
      ["", "", "", "", "", ""],
      ["c1", "Anna", "Cy", "", "", ""],
      ["C2", "", "bo", "soon", "", "never"],
    ],
  }).book;
  expect(customers.id).toEqual(["C1", "C2"]);
  expect(customers.name).toEqual(["Ann", "C2"]);
  expect([...customers.ofRow]).toEqual([0, -1, 0, 1]);
  expect(customers.owner).toEqual({ codes: Int32Array.of(0, 0), labels: ["Bo"] });
  expect(customers.stage).toEqual({ codes: Int32Array.of(0, -1), labels: ["意向"] });
  expect([...(customers.created ?? [])]).toEqual([day("2024-01-05"), NO_DAY]);
  expect([...(customers.stageEntered ?? [])]).toEqual([day("2024-01-05"), NO_DAY]);
});

test("unreadable dates of customers are issues, the stage date's of its own kind", () => {
  const { badCells } = readBook({
    customers: [
      ["Customer ID", "Created", "Stage", "Stage entered"],
      ["C1", "soon", "x", "never"],
    ],
  }).book;
  expect(badCells.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ["badDate", 1, 1],
    ["badStageDate", 1, 3],
  ]);
});

test("customers that only orders know have blanks in every column of the customer sheet", () => {
  const { customers } = readBook({
    orders: [HEAD, ["1", "C9", 45296, 1]],
    customers: [
      ["Customer ID", "Owner", "Created"],
      ["C1", "Bo", 45296],
    ],
  }).book;
  expect(customers.owner).toEqual({ codes: Int32Array.of(0, -1), labels: ["Bo"] });
  expect([...(customers.created ?? [])]).toEqual([day("2024-01-05"), NO_DAY]);
});

test.each(["__proto__", "constructor", "hasOwnProperty"])("%p is an id like any other", (id) => {
  const { customers, orders } = readOrders([id, id, 45296, 1], ["2", "C1", 45296, 1]);
  expect(customers.id).toEqual([id, "C1"]);
  expect([...(orders?.order ?? [])]).toEqual([0, 1]);
});

test("a book of nothing says so", () => {
  const { book, problems } = assembleBook();
  expect(problems).toEqual([{ kind: "noData" }]);
  expect(book.customers.length).toBe(0);
});

test("at most 1,000 bad cells are kept, the orders' arrays count the rest", () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [String(i), "C", "soon", 1]);
  const { badCells, orders } = readOrders(...rows);
  expect(badCells).toHaveLength(1000);
  expect(badCells[999]).toMatchObject({ row: 1000, text: "soon" });
  expect(orders?.day.every((at) => at === NO_DAY)).toBe(true);
});

test("how rows are cut into chunks changes nothing", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>("", "C1", "c1", "3/4/2024", "25/12/2024", "2024-01-05", 45296, 10, "1,5"),
    fc.string()
  );
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 70 }), (body, chunk) => {
      const orders = [HEAD, ["0", "C0", "2024-01-01", 1], ...body];
      expect(readBook({ orders, chunk })).toEqual(readBook({ orders, chunk: 1000 }));
    })
  );
});

test("lines of one order that differ only in the product are no duplicates", () => {
  const { orders } = readBook({
    orders: [
      ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Warehouse"],
      ["1", "A", 6, 45296, 2.5, "C1", "x"],
      ["1", "B", 6, 45296, 2.5, "C1", "x"],
      ["1", "A", 6, 45296, 2.5, "C1", "x"],
    ],
  }).book;
  expect(orders?.source.distinguishing).toEqual([1]);
  expect([...(orders?.repeated ?? [])]).toEqual([2]);
});

test("a European export: points between thousands, commas before decimals, in amounts and prices alike", () => {
  const amounts = readOrders(
    ["1", "C1", 45296, "2.500"],
    ["2", "C1", 45296, "1.250,50 €"],
    ["3", "C1", 45296, "-3.000"]
  );
  expect([...(amounts.orders?.amount ?? [])]).toEqual([2500, 1250.5, -3000]);
  const { orders } = readBook({
    orders: [
      PRICED,
      ["1", "C", 45296, "1.000", "2,5", ""],
      ["2", "C", 45296, "2,5", "1.000", "10%"],
    ],
  }).book;
  expect([...(orders?.amount ?? [])]).toEqual([2500, 2250]);
  expect([...(orders?.quantity ?? [])]).toEqual([1000, 2.5]);
});

test("amounts in 万 and 亿 are read, and what cannot be told stays an issue", () => {
  const { orders, badCells } = readOrders(
    ["1", "C1", 45296, "1.2万"],
    ["2", "C1", 45296, "0.5亿元"],
    ["3", "C1", 45296, "2m"]
  );
  expect([...(orders?.amount ?? [])]).toEqual([12000, 50000000, NaN]);
  expect(badCells).toMatchObject([{ kind: "badAmount", row: 3, column: 3, text: "2m" }]);
});

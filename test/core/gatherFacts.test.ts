import type { Cell } from "../../src/core/columns/values/cell";
import { NO_DAY } from "../../src/core/columns/values/cell";
import { gatherFacts } from "../../src/core/gatherFacts";
import { LEFT_OUT_REASONS } from "../../src/core/problem";
import type { Settings } from "../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { day, factsOf, readBook } from "./readBook";

const HEAD = ["Order ID", "Customer ID", "Order date", "Amount", "Status", "Currency"];
const ASOF = day("2024-06-30");

const bookOf = (...rows: Cell[][]) => readBook({ orders: [HEAD, ...rows] }).book;
const facts = (rows: Cell[][], settings: Partial<Settings> = {}) =>
  factsOf(bookOf(...rows), ASOF, { ...DEFAULT_SETTINGS, ...settings });
const reasons = (rows: Cell[][], settings: Partial<Settings> = {}) =>
  Array.from(facts(rows, settings).reason, (code) => LEFT_OUT_REASONS[code - 1] ?? "used");

test("every row that is left out is counted under the first reason that applies", () => {
  const rows: Cell[][] = [
    ["1", "", "soon", "free", "cancelled", ""],
    ["2", "C1", "soon", "free", "cancelled", ""],
    ["3", "C1", "2024-07-01", "free", "cancelled", ""],
    ["4", "C1", "2024-07-01", 5, "cancelled", ""],
    ["5", "C1", "2024-06-30", 5, " CANCELLED ", ""],
    ["6", "C1", "2024-06-30", 5, "已取消", ""],
    ["7", "C1", "2024-06-30", 5, "paid", ""],
  ];
  expect(reasons(rows)).toEqual([
    "missingCustomer",
    "badDate",
    "badAmount",
    "future",
    "cancelled",
    "cancelled",
    "used",
  ]);
  const { used, leftOut } = facts(rows);
  expect(used).toBe(1);
  expect(leftOut).toEqual({
    missingCustomer: 1,
    badDate: 1,
    badAmount: 1,
    future: 1,
    cancelled: 2,
    orderOnTwoCustomers: 0,
    otherCurrency: 0,
    duplicate: 0,
  });
});

test("rows without a customer are counted with their money and given to nobody", () => {
  const { unattributed, perCustomer } = facts([
    ["1", "", "2024-01-01", 10.1, "", ""],
    ["2", "", "soon", 0.2, "", ""],
    ["3", "", "2024-01-01", "free", "", ""],
  ]);
  expect(unattributed).toEqual({ rows: 3, amount: 10.3 });
  expect(perCustomer.length).toBe(0);
});

test("a status in two languages is cancelled by either, a sentence about cancelling is not", () => {
  const status = [
    "Cancelled 已取消",
    "已取消/Cancelled",
    "交易关闭（timeout）",
    "Unpaid | 待付款",
    "Not cancelled",
    "部分取消",
    "Refund 退款",
  ];
  expect(reasons(status.map((text, i) => [String(i), "C1", "2024-06-01", 5, text, ""]))).toEqual([
    "cancelled",
    "cancelled",
    "cancelled",
    "cancelled",
    "used",
    "used",
    "used",
  ]);
});

test("an order id on two customers takes out all its lines, but not for rows that are out anyway", () => {
  expect(
    reasons([
      ["1", "C1", "2024-01-01", 10, "", ""],
      ["1", "C2", "2024-01-01", 10, "", ""],
      ["2", "C1", "2024-01-01", 10, "", ""],
      ["2", "C2", "2024-01-01", 10, "cancelled", ""],
      ["", "C1", "2024-01-01", 10, "", ""],
      ["", "C2", "2024-01-01", 10, "", ""],
    ])
  ).toEqual(["orderOnTwoCustomers", "orderOnTwoCustomers", "used", "cancelled", "used", "used"]);
});

test("several currencies are never added up: a question, or a filter", () => {
  const rows: Cell[][] = [
    ["1", "C1", "2024-01-01", 10, "", "USD"],
    ["2", "C1", "2024-01-01", 10, "", "EUR"],
    ["3", "C1", "2024-01-01", 10, "", "usd"],
    ["4", "C1", "2024-01-01", 10, "", ""],
  ];
  expect(gatherFacts(bookOf(...rows), DEFAULT_SETTINGS, ASOF)).toEqual({
    ok: false,
    problem: { kind: "mixedCurrencies", sheet: "Orders", currencies: ["EUR", "USD"] },
  });
  expect(reasons(rows, { currency: "usd " })).toEqual([
    "used",
    "otherCurrency",
    "used",
    "otherCurrency",
  ]);
  expect(reasons(rows, { currency: "GBP" })).toEqual(new Array(4).fill("otherCurrency"));
});

test("rows without a currency are in the only one that the others name", () => {
  const rows: Cell[][] = [
    ["1", "C1", "2024-01-01", 10, "", "USD"],
    ["2", "C1", "2024-01-01", 10, "", ""],
    ["3", "C1", "2024-01-01", 10, "cancelled", "EUR"],
  ];
  expect(reasons(rows)).toEqual(["used", "used", "cancelled"]);
  expect(reasons(rows, { currency: "USD" })).toEqual(["used", "used", "cancelled"]);
});

test("duplicates are kept, or dropped when asked", () => {
  const row: Cell[] = ["1", "C1", "2024-01-01", 10, "", ""];
  expect(reasons([row, row])).toEqual(["used", "used"]);
  expect(reasons([row, row], { dropDuplicates: true })).toEqual(["used", "duplicate"]);
});

test("a refund lowers the money and neither adds an order nor moves the last day", () => {
  const { perCustomer, orders, lines, net } = facts([
    ["1", "C1", "2024-01-01", 100, "", ""],
    ["R1", "C1", "2024-05-01", -30, "", ""],
  ]);
  expect([...perCustomer.orderCount]).toEqual([1]);
  expect([...perCustomer.net]).toEqual([70]);
  expect([...perCustomer.lastDay]).toEqual([day("2024-01-01")]);
  expect(orders.length).toBe(1);
  expect([...lines.day]).toEqual([day("2024-01-01"), day("2024-05-01")]);
  expect(net).toBe(70);
});

test("an order is its lines together, on the day of its earliest positive one", () => {
  const { orders } = facts([
    ["1", "C1", "2024-03-05", 50, "", ""],
    ["1", "C1", "2024-03-01", -10, "", ""],
    ["1", "C1", "2024-03-03", 20, "", ""],
  ]);
  expect([...orders.day]).toEqual([day("2024-03-03")]);
  expect([...orders.net]).toEqual([60]);
});

test("an order that nets to nothing is none, and who has no other is net zero", () => {
  const { perCustomer, orders } = facts([
    ["1", "C1", "2024-03-01", 0.1, "", ""],
    ["1", "C1", "2024-03-01", 0.2, "", ""],
    ["1", "C1", "2024-03-09", -0.3, "", ""],
    ["2", "C2", "2024-03-01", 0, "", ""],
    ["3", "C3", "2024-03-01", 5, "", ""],
    ["4", "C4", "2024-03-01", 5, "cancelled", ""],
  ]);
  expect(orders.length).toBe(1);
  expect([...perCustomer.scored]).toEqual([0, 0, 1, 0]);
  expect([...perCustomer.netZero]).toEqual([1, 1, 0, 0]);
  expect([...perCustomer.net]).toEqual([0, 0, 5, 0]);
  expect([...perCustomer.firstDay]).toEqual([NO_DAY, NO_DAY, day("2024-03-01"), NO_DAY]);
});

test("lines and orders come sorted by day, then as they stand in the sheet", () => {
  const { lines, orders } = facts([
    ["1", "C1", "2024-03-02", 1, "", ""],
    ["2", "C2", "2024-03-01", 2, "", ""],
    ["3", "C3", "2024-03-02", 3, "", ""],
    ["4", "C4", "2024-03-01", 4, "", ""],
  ]);
  expect([...lines.amount]).toEqual([2, 4, 1, 3]);
  expect([...orders.net]).toEqual([2, 4, 1, 3]);
});

test("a book without orders has customers and nothing else", () => {
  const { book } = readBook({
    customers: [
      ["Customer ID", "Name"],
      ["C1", "Ann"],
    ],
  });
  const { used, orders, lines, perCustomer, net } = factsOf(book, ASOF);
  expect({ used, orders: orders.length, lines: lines.length, net }).toEqual({
    used: 0,
    orders: 0,
    lines: 0,
    net: 0,
  });
  expect(perCustomer.length).toBe(1);
  expect([...perCustomer.scored]).toEqual([0]);
});

describe("signs beside amounts where there is no currency column", () => {
  const read = (...amounts: Cell[]) =>
    readBook({
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ...amounts.map((amount, i) => [`o${i}`, "C1", "2024-06-01", amount]),
      ],
    }).book;

  test("several currencies are asked about, never added up", () => {
    expect(gatherFacts(read("¥100", "$50", 30), DEFAULT_SETTINGS, ASOF)).toEqual({
      ok: false,
      problem: { kind: "mixedCurrencies", sheet: "Orders", currencies: ["CNY", "USD"] },
    });
  });

  test("the answer keeps the rows in that currency", () => {
    const kept = factsOf(read("¥100", "$50", 30), ASOF, { ...DEFAULT_SETTINGS, currency: "USD" });
    expect([kept.net, kept.leftOut.otherCurrency]).toEqual([50, 2]);
  });

  test("one currency, written in some rows only, is the currency of all", () => {
    expect(factsOf(read("¥100", "￥50", "30元", 20), ASOF).net).toBe(200);
  });
});

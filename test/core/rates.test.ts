import fc from "fast-check";
import type { Cell } from "../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { gatherFacts } from "../../src/core/gatherFacts";
import { LEFT_OUT_REASONS } from "../../src/core/problem";
import type { Settings } from "../../src/core/settings";
import { day, factsOf, readBook } from "./readBook";

const HEAD = ["Order ID", "Customer ID", "Order date", "Amount", "Currency", "Profit"];
const ASOF = day("2024-06-30");
const RATES: Cell[][] = [
  ["Currency", "Rate"],
  ["CNY", 1],
  ["USD", 7],
  ["EUR", 8],
];
const row = (id: string, amount: Cell, currency: Cell, profit: Cell = "") => [
  id,
  "C1",
  "2024-06-01",
  amount,
  currency,
  profit,
];
const bookOf = (orders: Cell[][], rates: Cell[][] | undefined = RATES) =>
  readBook({ orders: [HEAD, ...orders], ...(rates && { rates }) }).book;
const facts = (orders: Cell[][], settings: Partial<Settings> = {}, rates?: Cell[][]) =>
  factsOf(bookOf(orders, rates), ASOF, { ...DEFAULT_SETTINGS, ...settings });

test("the currency whose rate is 1 is that of the reports: 10 CNY + 2 USD × 7 + 3 EUR × 8 = 48 CNY", () => {
  const { net, lines } = facts([row("1", 10, "CNY"), row("2", 2, "usd"), row("3", 3, " EUR ")]);
  expect([...lines.amount]).toEqual([10, 14, 24]);
  expect(net).toBe(48);
});

test("profits are converted as amounts are, blanks stay blank", () => {
  const { lines } = facts([row("1", 10, "CNY", 1), row("2", 2, "USD", 0.5), row("3", 3, "EUR")]);
  expect([...(lines.profit ?? [])]).toEqual([1, 3.5, NaN]);
});

test("the settings choose another currency: 14 CNY / 7 + 2 USD + 7 EUR × 8 / 7 = 12 USD", () => {
  const rows = [row("1", 14, "CNY"), row("2", 2, "USD"), row("3", 7, "EUR")];
  expect(facts(rows, { currency: "美元" }).net).toBe(12);
});

test("a currency without a rate is left out, counted and never added", () => {
  const { net, leftOut } = facts([row("1", 10, "CNY"), row("2", 99, "GBP")]);
  expect([net, leftOut.otherCurrency]).toEqual([10, 1]);
});

test("a row without a currency is in the only one there is; among several in none", () => {
  expect(facts([row("1", 10, "USD"), row("2", 1, "")]).net).toBe(77);
  const several = facts([row("1", 10, "USD"), row("2", 1, ""), row("3", 1, "CNY")]);
  expect([several.net, several.leftOut.otherCurrency]).toEqual([71, 1]);
});

test("a table in which nothing or more than one currency is worth 1 leaves the question open", () => {
  const rows = [row("1", 10, "CNY"), row("2", 1, "USD")];
  for (const rates of [
    [
      ["Currency", "Rate"],
      ["USD", 7],
      ["EUR", 8],
    ],
    [
      ["Currency", "Rate"],
      ["CNY", 1],
      ["RMB2", 1],
      ["USD", 7],
    ],
  ]) {
    expect(gatherFacts(bookOf(rows, rates), DEFAULT_SETTINGS, ASOF)).toEqual({
      ok: false,
      problem: { kind: "mixedCurrencies", sheet: "Orders", currencies: ["CNY", "USD"] },
    });
  }
  const rates = [
    ["Currency", "Rate"],
    ["USD", 7],
  ];
  expect(facts(rows, { currency: "CNY" }, rates).net).toBe(17);
});

test("a currency that the table measures in another is not converted", () => {
  const { net, leftOut } = facts([row("1", 10, "GBP"), row("2", 1, "USD")], { currency: "GBP" });
  expect([net, leftOut.otherCurrency]).toEqual([10, 1]);
});

test("names, codes and signs of a currency are one currency", () => {
  const rows = [row("1", 1, "美元"), row("2", 1, "US$"), row("3", 1, "usd"), row("4", 1, "人民币")];
  expect(facts(rows).net).toBe(22);
});

test("signs beside amounts are converted too, even when there is one sign only", () => {
  const orders: Cell[][] = [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["1", "C1", "2024-06-01", "$50"],
    ["2", "C1", "2024-06-01", "$1.5"],
  ];
  const read = (rates?: Cell[][]) => readBook({ orders, ...(rates && { rates }) }).book;
  expect(factsOf(read(RATES), ASOF).net).toBe(360.5);
  expect(factsOf(read(), ASOF).net).toBe(51.5);
});

test("money without a customer is told in the currency of the reports", () => {
  const rows = [row("1", 10, "CNY"), ["2", "", "2024-06-01", 2, "USD", ""]];
  expect(facts(rows).unattributed).toEqual({ rows: 1, amount: 14 });
});

test("rates that cannot be used say nothing; of two rates for a currency the last counts", () => {
  const { book } = readBook({
    orders: [HEAD],
    rates: [
      ["币种", "汇率"],
      ["USD", 7],
      ["", 3],
      ["EUR", "?"],
      ["GBP", 0],
      ["美元", 7.1],
    ],
  });
  expect(book.rates?.rates).toEqual({ usd: 7.1 });
  expect(book.badCells).toMatchObject([{ kind: "badNumber", sheet: "Rates", row: 3, column: 1 }]);
});

test("whatever the rates, every row is used or left out once, and rates of 1 change nothing", () => {
  const currency = fc.constantFrom("CNY", "USD", "GBP", "");
  const body = fc.array(fc.tuple(fc.integer({ min: -50, max: 200 }), currency), { maxLength: 40 });
  fc.assert(
    fc.property(body, fc.integer({ min: 2, max: 9 }), (rows, rate) => {
      const orders = rows.map(([amount, name], i) => row(String(i), amount, name));
      const { used, leftOut, reason } = facts(orders, {}, [
        ["Currency", "Rate"],
        ["CNY", 1],
        ["USD", rate],
      ]);
      const left = LEFT_OUT_REASONS.reduce((sum, why) => sum + leftOut[why], 0);
      expect(used + left).toBe(rows.length);
      expect(reason.length).toBe(rows.length);
      const inCurrency = (name: string) => rows.map(([money], i) => row(String(i), money, name));
      const plain = facts(inCurrency("CNY"));
      const ones = facts(inCurrency("USD"), { currency: "CNY" }, [
        ["Currency", "Rate"],
        ["CNY", 1],
        ["USD", 1],
      ]);
      expect([...ones.lines.amount]).toEqual([...plain.lines.amount]);
    })
  );
});

import fc from "fast-check";
import { currencyOf, parseAmount, parseDiscount } from "../../../../src/core/columns/values/amount";

test.each([
  [12.5, 12.5],
  [-3, -3],
  [0, 0],
  ["12.5", 12.5],
  [" 12.5 ", 12.5],
  [".5", 0.5],
  ["1,234", 1234],
  ["1,234.56", 1234.56],
  ["1,234,567.8", 1234567.8],
  ["1.234,56", 1234.56],
  ["1.234.567", 1234567],
  ["12,5", 12.5],
  ["1 234,50", 1234.5],
  ["1\u00a0234.50", 1234.5],
  ["1'234.50", 1234.5],
  ["12,34,567.00", 1234567],
  ["$12.50", 12.5],
  ["US$ 1,000", 1000],
  ["12.50 EUR", 12.5],
  ["€12", 12],
  ["¥1,200", 1200],
  ["￥１，２００．５", 1200.5],
  ["1200元", 1200],
  ["人民币1200.00元", 1200],
  ["RMB 88", 88],
  ["(12.50)", -12.5],
  ["（12）", -12],
  ["($1,000.00)", -1000],
  ["-12.5", -12.5],
  ["-$12.5", -12.5],
  ["$-12.5", -12.5],
  ["−12.5", -12.5],
  ["－１２", -12],
  ["12.5-", -12.5],
  ["+12", 12],
  ["1.2E+3", 1200],
  ["1.2万", 12000],
  ["１．２萬元", 12000],
  ["¥3.5亿", 350000000],
  ["-2千万", -20000000],
  ["3,000万", 30000000],
  ["2k", 2000],
  ["$1.5K", 1500],
  ["0,500", 0.5],
])("%p is %p", (cell, amount) => {
  expect(parseAmount(cell)).toBe(amount);
});

test.each([
  "",
  " ",
  "-",
  "free",
  "#N/A",
  "12 apples",
  "1,23",
  "1,2345",
  "12.3.4",
  "5%",
  true,
  NaN,
  Infinity,
  "--5",
  "()",
  "万",
  "1万2",
  "2m",
  "3.5亿万吨",
])("%p is no amount, unless it is a decimal comma", (cell) => {
  expect(parseAmount(cell)).toEqual(cell === "1,23" ? 1.23 : NaN);
});

test("what is printed with thousands separators and a currency sign is read back", () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  const printed = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
  const accounting = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: "CNY",
    currencySign: "accounting",
  });
  const german = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(cents, (n) => {
      for (const format of [printed, accounting, german]) {
        expect(parseAmount(format.format(n / 100))).toBeCloseTo(n / 100, 6);
      }
    })
  );
});

test("a discount is a number, a percentage or, when blank, none", () => {
  expect([0.15, "15%", "0.15", "", "-", "half"].map(parseDiscount)).toEqual([
    0.15,
    0.15,
    0.15,
    0,
    0,
    NaN,
  ]);
});

test("a Chinese discount tells what is paid: 8折 and 80折 take 20 % off, 8.5折 15 %", () => {
  expect(["8折", "80折", "8.5折", "９折"].map(parseDiscount)).toEqual([0.2, 0.2, 0.15, 0.1]);
});

test.each([
  ["¥1,234.50", "CNY"],
  ["￥12", "CNY"],
  ["人民币1200.00元", "CNY"],
  ["$50", "USD"],
  ["HK$ 50", "HKD"],
  ["-US$50", "USD"],
  ["€1.234,50", "EUR"],
  ["12.50 EUR", "EUR"],
  ["100日元", "JPY"],
  ["1200元", ""],
  ["1,200", ""],
  ["1200", ""],
  ["", ""],
  [1200, ""],
])("%p names the currency %p", (cell, currency) => {
  expect(currencyOf(cell)).toBe(currency);
});

import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { pyramid } from "../../../src/core/value/pyramid";
import { referralValue } from "../../../src/core/value/referralLifetime";
import { serviceSplit } from "../../../src/core/value/serviceSplit";
import { valueCube } from "../../../src/core/value/valueCube";
import { valueScore } from "../../../src/core/value/valueScore";
import { csvRows, day, review } from "../readBook";
import { lifetimeOf } from "../../../src/core/value/lifetime";

const { valueWeights } = DEFAULT_SETTINGS;

test("lifetime value with referrals: A 2, B 0.5, C 10, E 3 make D 25, F 75, G 100", () => {
  expect(referralValue(2, 0.5, 10, 3)).toEqual({ own: 25, referred: 75, total: 100 });
});

describe("the value score", () => {
  const three = Int32Array.of(0, 1, 2);
  const numbers = (...values: number[]) => Float64Array.from(values);

  test("of sales 40, profit 20 and credit 10 is their weighted percent rank", () => {
    const columns = {
      sales: numbers(100, 200, 300),
      profit: numbers(9, 1, 5),
      credit: numbers(NaN, 1, 2),
    };
    const score = valueScore(three, columns, valueWeights, 4);
    // Ranks: sales 0, ½, 1; profit 1, 0, ½; credit none, 0, 1. Weights 40, 20, 10 of 70.
    expect(score?.ofCustomer).toEqual(
      Float64Array.of(28.571429, 28.571429, 85.714286, NaN) // 20/70, 20/70, 60/70
    );
    expect(score?.inputs.map(({ known }) => known)).toEqual([3, 3, 2]);
  });

  test("an input without a weight or without a number is not there", () => {
    const weights = { ...valueWeights, sales: 0 };
    const columns = { sales: numbers(1, 2, 3), credit: numbers(NaN, NaN, NaN) };
    expect(valueScore(three, columns, weights, 3)).toBeUndefined();
    expect(valueScore(new Int32Array(0), columns, valueWeights, 3)).toBeUndefined();
  });

  test("money in another unit leaves it as it is, and it is from 0 to 100", () => {
    const money = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const ranked = Int32Array.from(list, (_, i) => i);
        const of = (values: number[]) =>
          valueScore(
            ranked,
            { sales: Float64Array.from(values), credit: Float64Array.from(values, (v) => v % 7) },
            valueWeights,
            list.length
          )?.ofCustomer ?? new Float64Array(0);
        const score = of(list);
        for (const points of score) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
        const onlySales = (values: number[]) =>
          valueScore(ranked, { sales: Float64Array.from(values) }, valueWeights, list.length)
            ?.ofCustomer;
        expect(onlySales(list.map((v) => v * factor))).toEqual(onlySales(list));
      })
    );
  });
});

test("nobody is dropped unless profit says so", () => {
  const values = Float64Array.from({ length: 10 }, (_, i) => i + 1);
  const groups = (isProfit: boolean) =>
    serviceSplit(values, isProfit).map(({ group, customers, value }) => [group, customers, value]);
  expect(groups(true)).toEqual([
    ["care", 2, 19],
    ["lift", 6, 33],
    ["drop", 2, 3],
  ]);
  expect(groups(false)[2]).toEqual(["review", 2, 3]);
  expect(serviceSplit(new Float64Array(0), false).map(({ customers }) => customers)).toEqual([
    0, 0, 0,
  ]);
});

test("the service groups add up to everybody and all money", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 90 }), { maxLength: 60 }), (list) => {
      const groups = serviceSplit(Float64Array.from(list), true);
      expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(list.length);
      expect(groups.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(
        list.reduce((sum, value) => sum + value, 0),
        6
      );
    })
  );
});

test("the cube's ranks are LibreOffice's RANK.EQ, and blanks rank below what is more than 0", () => {
  const rows = csvRows("tea_shop/percentrank.csv").slice(1, 96);
  const values = Float64Array.from(rows, ([value]) => (value === "" ? NaN : Number(value)));
  const { ranks } = valueCube({ profit: values }, rows.length);
  rows.forEach(([value, , rank], i) => {
    if (value !== "") expect(ranks.profit?.[i]).toBe(Number(rank));
  });
});

test("the cube orders by the mean of the ranks that there are", () => {
  const cube = valueCube(
    { repeat: Float64Array.of(0, 3, 3), referrals: Float64Array.of(5, NaN, 1) },
    3
  );
  // Ranks 3, 1, 1 and 1, 3, 2: means 2, 2, 1.5.
  expect([...cube.meanRank]).toEqual([2, 2, 1.5]);
  expect([...cube.order]).toEqual([2, 0, 1]);
});

test("the pyramid follows the shares of the settings, also where their sum is no round number", () => {
  const values = Float64Array.from({ length: 1000 }, (_, i) => i);
  const tiers = pyramid(values, { top: 0.1, large: 0.2, medium: 10.8 });
  const count = (tier: string) => tiers.filter((own) => own === tier).length;
  expect([count("top"), count("large"), count("medium"), count("small")]).toEqual([1, 2, 108, 889]);
});

describe("plain lifetime value", () => {
  const ASOF = day("2024-06-30");
  const HEAD = ["Order ID", "Customer ID", "Order date", "Amount"];
  const lifetime = (...rows: (string | number)[][]) => {
    const { book, facts, standing, settings } = review({ orders: [HEAD, ...rows] }, ASOF);
    return { book, ...lifetimeOf(book, facts, standing, settings, ASOF) };
  };

  test("A bought in both years, B only in the one before, C has been known for a month", () => {
    const { retention, plain } = lifetime(
      ["1", "A", "2022-07-15", 240],
      ["2", "A", "2024-01-15", 480],
      ["3", "B", "2023-06-30", 130],
      ["4", "C", "2024-06-01", 60]
    );
    expect(retention).toBe(0.5);
    // A: 720 over the 24 months from July 2022, B: 130 over 13 from June 2023, C: 60 over 12 at least.
    expect([...(plain?.months ?? [])]).toEqual([24, 13, 12]);
    expect([...(plain?.value ?? [])]).toEqual([180, 60, 30]);
    expect(plain?.young).toBe(1);
  });

  test("where nobody bought in the year before the last it is absent, not 0", () => {
    const { retention, plain, withReferrals } = lifetime(["1", "A", "2024-06-01", 100]);
    expect(retention).toBeNaN();
    expect(plain).toBeUndefined();
    expect(withReferrals).toBeUndefined();
  });
});

import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { leadForecast } from "../../../src/core/predict/leadForecast";
import { dwellOf } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-12-31");
const CUSTOMERS = ["Customer ID", "Created", "Stage", "Stage entered", "Expected sales"];
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const times = (count: number, row: (k: number) => Cell[]) =>
  Array.from({ length: count }, (_, k) => row(k));

function forecastOf(customers: Cell[][], orders: Cell[][]) {
  const made = dwellOf({ customers: [CUSTOMERS, ...customers], orders: [ORDERS, ...orders] }, ASOF);
  return leadForecast(made.book, made.facts, made.standing, made.dwell, made.settings);
}

const won = times(15, (k) => [`w${k}`, "2024-01-10", "", "", ""]);
const orders = times(15, (k) => [`o${k}`, `w${k}`, "2024-02-10", 100]);
/** Ordered on the day they were created, so they were never leads. */
const walkIns = times(9, (k) => [`i${k}`, "2024-03-01", "", "", ""]);
const walkInOrders = times(9, (k) => [`p${k}`, `i${k}`, "2024-03-01", 100]);
const givenUp = [
  ...times(10, (k) => [`g${k}`, "2024-01-01", "prospect", "2024-01-01", 50]),
  ...times(5, (k) => [`h${k}`, "2024-01-01", "interested", "2024-02-01", 50]),
];
const open = [
  ["a", "2024-12-01", "prospect", "2024-12-01", 1000],
  ["b", "2024-12-01", "prospect", "2024-12-05", 3000],
  ["c", "2024-12-01", "interested", "2024-12-10", 2000],
  ["d", "2024-12-01", "interested", "2024-12-10", ""],
];

test("open leads × own win rate of their stage × amount", () => {
  const found = forecastOf([...won, ...walkIns, ...givenUp, ...open], [...orders, ...walkInOrders]);
  if ("off" in found) throw new Error(found.off);
  expect(found).toMatchObject({ closed: 30, withoutAmount: 1 });
  // As prospects 15 were won and all 15 given up; as interested 15 won and 5 given up.
  expect(found.stages).toMatchObject([
    { stage: 0, leads: 2, amount: 4000, won: 15, givenUp: 15, rate: 0.5, expected: 2000 },
    { stage: 1, leads: 1, amount: 2000, won: 15, givenUp: 5, rate: 0.75, expected: 1500 },
  ]);
  expect(found.expected).toBe(3500);
});

test("the range is that of its formula, and stays between nothing and everything", () => {
  const found = forecastOf([...won, ...givenUp, ...open], orders);
  if ("off" in found) throw new Error(found.off);
  // z = 1.28155; Wilson 15 of 30: centre 0.5, half width 0.113914; 15 of 20: centre 0.731034, half width 0.120376.
  // Variance of the deals 0.25 · (1000² + 3000²) + 0.196623 · 2000² = 3,286,492; of the rates (4000 · 0.113914 / z)² + (2000 · 0.120376 / z)² = 161,724.
  expect(found.low).toBeCloseTo(3500 - 1.28155 * Math.sqrt(3286492 + 161724), -1);
  expect(found.high).toBeCloseTo(3500 + 1.28155 * Math.sqrt(3286492 + 161724), -1);
  const sure = forecastOf(
    [
      ...won,
      ...times(5, (k) => [`s${k}`, "2024-01-10", "", "", ""]),
      ["a", "2024-12-01", "interested", "2024-12-10", 10],
    ],
    [...orders, ...times(5, (k) => [`s${k}`, `s${k}`, "2024-02-10", 100])]
  );
  if ("off" in sure) throw new Error(sure.off);
  expect(sure).toMatchObject({ closed: 20, expected: 10, high: 10 });
  expect(sure.low).toBeLessThan(10);
});

test("it is off without open leads, without amounts and with fewer than 20 closed deals", () => {
  expect(forecastOf(won, orders)).toEqual({ off: "noOpenLeads" });
  expect(
    forecastOf([...won, ...givenUp, ["d", "2024-12-01", "interested", "2024-12-10", ""]], orders)
  ).toEqual({ off: "noAmounts" });
  expect(forecastOf([...won, ...givenUp.slice(0, 4), ...open], orders)).toEqual({
    off: "tooFewClosed",
  });
});

test("stages add up to the forecast, which lies in its range within the whole amount; order of rows and unit of money do not matter", () => {
  const some = fc.record({
    winners: fc.integer({ min: 10, max: 30 }),
    quitters: fc.integer({ min: 10, max: 30 }),
    leads: fc.array(
      fc.tuple(fc.constantFrom("prospect", "interested"), fc.integer({ min: 1, max: 5000 })),
      { minLength: 1, maxLength: 12 }
    ),
  });
  fc.assert(
    fc.property(some, fc.constantFrom(1, 2, 1024), ({ winners, quitters, leads }, unit) => {
      const sheets = (times: number) => ({
        customers: [
          ...Array.from({ length: winners }, (_, k) => [`w${k}`, "2024-01-10", "", "", ""]),
          ...Array.from({ length: quitters }, (_, k) => [
            ...[`g${k}`, "2024-01-01", k % 2 ? "prospect" : "interested", "2024-01-01", 50 * times],
          ]),
          ...leads.map(([stage, amount], k) => [
            ...[`l${k}`, "2024-12-01", stage, "2024-12-05", amount * times],
          ]),
        ],
        orders: Array.from({ length: winners }, (_, k) => [`o${k}`, `w${k}`, "2024-02-10", 100]),
      });
      const { customers, orders: bought } = sheets(1);
      const found = forecastOf(customers, bought);
      const scaled = forecastOf([...sheets(unit).customers].reverse(), [...bought].reverse());
      if ("off" in found || "off" in scaled) throw new Error("off");
      const whole = leads.reduce((sum, [, amount]) => sum + amount, 0);
      expect(found.closed).toBe(winners + quitters);
      expect(found.stages.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole);
      expect(found.stages.reduce((sum, { expected }) => sum + expected, 0)).toBe(found.expected);
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.expected);
      expect(found.high).toBeGreaterThanOrEqual(found.expected);
      expect(found.high).toBeLessThanOrEqual(whole);
      for (const bound of ["low", "expected", "high"] as const)
        expect(scaled[bound] / unit).toBeCloseTo(found[bound], 6);
    }),
    { numRuns: 30 }
  );
});

import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { pAlive, type BgNbd } from "../../../src/core/predict/bgnbd";
import { bgnbdCounts } from "../../../src/core/predict/bgnbdCounts";
import { expectedWhileAlive } from "../../../src/core/predict/expectedOrders";
import { fitBgNbd } from "../../../src/core/predict/fitBgNbd";
import { fitGammaGamma } from "../../../src/core/predict/fitGammaGamma";
import { forecast } from "../../../src/core/predict/forecast";
import { expectedValue } from "../../../src/core/predict/gammaGamma";
import { CALIBRATION_END, cdnowOrders, published, publishedSummary, summaryUntil } from "./cdnow";

const PAPER: BgNbd = published.bgnbd_cdnow.published_FHL2005;
/** The same with more digits. */
const FITTED: BgNbd = published.bgnbd_cdnow.clvtools_test;
const { alive } = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../fixtures/cdnow/recomputed.json"), "utf8")
) as { alive: number[][] };

const expectedOrders = (model: BgNbd, x: number, recency: number, age: number, t: number) =>
  pAlive(model, x, recency, age) * expectedWhileAlive(model, x, age, t);

describe("published results for CDNOW's parameters", () => {
  test("1.226 orders in 39 weeks of a customer with x 2, t_x 30.43, T 38.86", () => {
    const { x, t_x, T, t, expected } = published.bgnbd_cet;
    expect(expectedOrders(PAPER, x, t_x, T, t)).toBeCloseTo(expected, 3);
  });

  test("expected orders of newcomers, and how likely they have how many", () => {
    const { t, expected } = published.bgnbd_expectation_unconditional;
    t.forEach((weeks, i) =>
      expect(expectedWhileAlive(FITTED, 0, 0, weeks)).toBeCloseTo(expected[i] ?? NaN, 3)
    );
    const counts = published.bgnbd_pmf_published_params;
    expect(bgnbdCounts(PAPER, 2, 10)[10]).toBeCloseTo(counts["P(X(2)=10)"], 12);
    expect(bgnbdCounts(PAPER, 39, 0)[0]).toBeCloseTo(counts["P(X(39)=0)"], 7);
    const many = bgnbdCounts(PAPER, 30, 20).slice(11);
    counts["P(X(30)=11..20)"].forEach((chance, i) => expect(many[i]).toBeCloseTo(chance, 9));
  });

  test("P(alive) is 1 without a repeat and 0 after long silence of a busy customer", () => {
    expect(pAlive(PAPER, 0, 0, 38.86)).toBe(1);
    expect(pAlive(PAPER, 1000, 10, 100)).toBeCloseTo(0, 12);
  });

  test("expected values of an order of the first ten customers", () => {
    const { p, q, gamma } = published.gamma_gamma_cdnow.published_FH2013;
    const values = publishedSummary
      .slice(0, 10)
      .map(({ x, mean }) => expectedValue({ p, q, gamma }, x, mean));
    published.gamma_gamma_first10_cdnow_published_params.expected_avg_profit.forEach((value, i) =>
      expect(Math.abs((values[i] ?? NaN) - value)).toBeLessThanOrEqual(0.1)
    );
  });
});

test("expected orders of the living agree with an integral that has no poles: to 1e-9, beside a pole to 1e-6", () => {
  expect(alive.length).toBeGreaterThan(40);
  for (const [r = 0, alpha = 0, a = 0, b = 0, x = 0, age = 0, t = 0, expected = 0] of alive) {
    const nearPole = Math.abs(a - 1) < 1e-3 || Math.abs(a + b + x - 1) < 1e-3;
    const found = expectedWhileAlive({ r, alpha, a, b }, x, age, t);
    expect(Math.abs(found / expected - 1)).toBeLessThan(nearPole ? 1e-6 : 1e-9);
  }
});

const size = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
const model = fc.record({
  r: size(0.01, 50),
  alpha: size(0.05, 500),
  a: size(0.01, 20),
  b: size(0.01, 100),
});
/** At most one purchase day a day; in weeks. */
const history = fc
  .tuple(
    fc.integer({ min: 0, max: 3000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(2000)
  )
  .map(([days, share, silent]) => {
    const recency = Math.max(1, days) / 7;
    const x = Math.floor(share * days);
    return { x, recency: x > 0 ? recency : 0, age: recency + silent / 7 };
  });

test("P(alive) lies in 0 … 1 and falls while nothing is bought", () => {
  fc.assert(
    fc.property(model, history, size(0.1, 500), (of, { x, recency, age }, later) => {
      const now = pAlive(of, x, recency, age);
      const then = pAlive(of, x, recency, age + later);
      expect(now >= 0 && now <= 1).toBe(true);
      expect(then).toBeLessThanOrEqual(now);
    })
  );
});

test("expected orders are numbers, never negative, and grow with the horizon", () => {
  fc.assert(
    fc.property(model, history, size(0.1, 200), (of, { x, recency, age }, weeks) => {
      const less = expectedOrders(of, x, recency, age, weeks);
      const more = expectedOrders(of, x, recency, age, weeks * 1.5);
      expect(less).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(more)).toBe(true);
      expect(more).toBeGreaterThanOrEqual(less * (1 - 1e-7));
    }),
    { numRuns: 60 }
  );
});

test("numbers of repeats are chances that add up to at most 1, to nearly 1 when all are counted", () => {
  fc.assert(
    fc.property(model, size(0.1, 50), (of, weeks) => {
      const chances = [...bgnbdCounts(of, weeks, 60)];
      const sum = chances.reduce((total, chance) => total + chance, 0);
      expect(chances.every((chance) => chance >= 0)).toBe(true);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 60 }
  );
  const all = bgnbdCounts(PAPER, 39, 400).reduce((sum, chance) => sum + chance, 0);
  expect(all).toBeCloseTo(1, 6);
});

describe("what CDNOW's customers are told", () => {
  const told = (orders = cdnowOrders) => {
    const summary = summaryUntil(CALIBRATION_END, orders);
    const [bought, spent] = [fitBgNbd(summary), fitGammaGamma(summary)];
    if ("off" in bought || "off" in spent) throw new Error("a model is off");
    return { summary, bought, spent, ...forecast(summary, bought, spent, summary.length) };
  };
  const plain = told();
  const close = (found: Float64Array, expected: Float64Array) =>
    found.forEach((value, i) => {
      const other = expected[i] ?? NaN;
      expect(Number.isNaN(value)).toBe(Number.isNaN(other));
      if (!Number.isNaN(value)) expect(Math.abs(value - other)).toBeLessThan(1e-6 * (1 + other));
    });

  test("who bought once has no P(alive), but expected orders and a value", () => {
    plain.summary.frequency.forEach((x, i) => {
      expect(Number.isNaN(plain.pAlive[i])).toBe(x === 0);
      expect(plain.orders365[i]).toBeGreaterThan(plain.orders90[i] ?? NaN);
      expect(plain.value12[i]).toBeCloseTo(
        (plain.orders365[i] ?? NaN) * (plain.orderValue[i] ?? NaN),
        9
      );
    });
  });

  test("money in another unit scales the values and leaves orders and P(alive) alone", () => {
    const dearer = told(
      cdnowOrders.map(([id = "", date = "", discs = "", dollars = ""], i) =>
        i === 0 ? [id, date, discs, dollars] : [id, date, discs, Number(dollars) * 700]
      )
    );
    close(dearer.pAlive, plain.pAlive);
    close(dearer.orders365, plain.orders365);
    close(
      dearer.value12.map((value) => value / 700),
      plain.value12
    );
    expect(dearer.spent.p).toBeCloseTo(plain.spent.p, 4);
  });

  test("the order of the rows does not matter", () => {
    const [head = [], ...rows] = cdnowOrders;
    const turned = told([head, ...rows.reverse()]);
    const byId = (numbers: Float64Array) => numbers.slice().sort();
    expect(turned.bought.r).toBeCloseTo(plain.bought.r, 9);
    close(byId(turned.pAlive), byId(plain.pAlive));
    close(byId(turned.value12), byId(plain.value12));
  });
});

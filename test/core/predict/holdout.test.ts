import fs from "node:fs";
import path from "node:path";
import { countsOfRepeats } from "../../../src/core/predict/countsOfRepeats";
import { holdout, LEAST_HELD_OUT_WEEKS } from "../../../src/core/predict/holdout";
import { purchaseDays } from "../../../src/core/predict/purchaseDays";
import { day } from "../readBook";
import { DATA_END, factsUntil, published, summaryUntil } from "./cdnow";

/** Fitted and predicted by another program; `recompute.py` beside the file is how. */
const { holdout: recomputed } = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../fixtures/cdnow/recomputed.json"), "utf8")
) as {
  holdout: {
    fit: number[];
    classes: [customers: number, actual: number, expected: number][];
    weeks: [week: number, actual: number, expected: number][];
  };
};

const START = day("1997-01-01");

const checkedUntil = (until: number) => {
  const facts = factsUntil(until);
  return holdout(facts, purchaseDays(facts, until), until);
};

describe("CDNOW's 77 whole weeks, fitted on 51 and held against 26", () => {
  const check = checkedUntil(DATA_END);
  if ("off" in check) throw new Error(check.off);

  test("have the parameters and the orders by earlier repeats that another program finds", () => {
    expect(check).toMatchObject({ cut: START + 51 * 7, fittedWeeks: 51, heldOutWeeks: 26 });
    const { r, alpha, a, b } = check.fit;
    [r, alpha, a, b].forEach((value, i) =>
      expect(Math.abs(value / (recomputed.fit[i] ?? NaN) - 1)).toBeLessThan(1e-4)
    );
    check.classes.forEach(({ customers, actual, expected }, i) => {
      const [who, came, foretold = NaN] = recomputed.classes[i] ?? [];
      expect([customers, actual]).toEqual([who, came]);
      expect(Math.abs(expected / foretold - 1)).toBeLessThan(1e-4);
    });
  });

  test("add up: classes to all customers and to the sums", () => {
    const sum = (of: "customers" | "actual" | "expected") =>
      check.classes.reduce((total, one) => total + one[of], 0);
    expect(sum("customers")).toBe(2357);
    expect([sum("actual"), sum("expected")]).toEqual([check.actual, check.expected]);
  });

  test("have the cumulative repeat orders that another program finds", () => {
    expect(check.weeks).toHaveLength(77);
    for (const [week, actual, expected] of recomputed.weeks) {
      const found = check.weeks[week - 1];
      expect(found).toMatchObject({ week, actual, until: START + 7 * week, heldOut: week > 51 });
      expect(Math.abs((found?.expected ?? NaN) / expected - 1)).toBeLessThan(1e-4);
    }
  });
});

test("a book that is too short to be held against anything says so", () => {
  const tooEarly = START + (26 + LEAST_HELD_OUT_WEEKS) * 7 - 1;
  expect(checkedUntil(tooEarly)).toEqual({ off: "noHoldout" });
  expect(checkedUntil(tooEarly + 1)).toMatchObject({ heldOutWeeks: 4 });
});

test("customers by repeats add up to all, as they are and as expected", () => {
  const counts = countsOfRepeats(
    summaryUntil(DATA_END),
    published.bgnbd_cdnow.published_FHL2005,
    7
  );
  expect(counts.map(({ repeats }) => repeats)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(counts.reduce((sum, { actual }) => sum + actual, 0)).toBe(2357);
  expect(counts.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(2357, 6);
});

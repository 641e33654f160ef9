import fc from "fast-check";
import { fitBgNbd } from "../../../src/core/predict/fitBgNbd";
import { fitGammaGamma } from "../../../src/core/predict/fitGammaGamma";
import type { RepeatDays } from "../../../src/core/predict/repeatDays";
import { CALIBRATION_END, summaryUntil } from "./cdnow";

type Row = [x: number, recency: number, age: number, mean: number];

/** A summary of customers as [x, t_x, T in days, mean value]. */
function summaryOf(...rows: Row[]): RepeatDays {
  return {
    length: rows.length,
    customer: Int32Array.from(rows.keys()),
    frequency: Int32Array.from(rows, ([x]) => x),
    recency: Int32Array.from(rows, ([, recency]) => recency),
    age: Int32Array.from(rows, ([, , age]) => age),
    meanValue: Float64Array.from(rows, ([, , , mean]) => mean),
  };
}
const times = <Row>(count: number, row: (k: number) => Row) =>
  Array.from({ length: count }, (_, k) => row(k));
const cdnow = summaryUntil(CALIBRATION_END);
/** CDNOW's customers once more with other numbers. */
const changed = (change: (x: number, recency: number, age: number, mean: number) => Row) =>
  summaryOf(
    ...times(cdnow.length, (i) =>
      change(
        cdnow.frequency[i] ?? 0,
        cdnow.recency[i] ?? 0,
        cdnow.age[i] ?? 0,
        cdnow.meanValue[i] ?? 0
      )
    )
  );

test("nobody, fewer than 26 weeks and fewer than 100 repeat buyers are refused, each for its own reason", () => {
  expect(fitBgNbd(summaryOf())).toEqual({ off: "noPurchases" });
  const buyers = (count: number, age: number) =>
    summaryOf(...times(count, (k): Row => [1 + (k % 7), 20 + (k % 150), age, 10]));
  expect(fitBgNbd(buyers(200, 26 * 7 - 1))).toEqual({ off: "tooShort" });
  expect(fitBgNbd(buyers(99, 26 * 7))).toEqual({ off: "tooFewRepeatBuyers" });
  expect(fitGammaGamma(buyers(99, 26 * 7))).toEqual({ off: "tooFewRepeatBuyers" });
});

test("customers who all buy like clockwork have no spread to be told: the fit is degenerate", () => {
  const clockwork = summaryOf(...times(300, (): Row => [20, 200, 205, 10]));
  expect(fitBgNbd(clockwork)).toEqual({ off: "degenerate" });
  expect(fitGammaGamma(clockwork)).toEqual({ off: "degenerate" });
});

test("repeat buyers who paid nothing are left out of the spend and counted", () => {
  let free = 0;
  const some = changed((x, recency, age, mean) => [
    x,
    recency,
    age,
    x > 0 && free++ < 50 ? 0 : mean,
  ]);
  expect(fitGammaGamma(some)).toMatchObject({ customers: 896, leftOut: 50 });
});

test("a spend that grows with the number of orders is told by its correlation", () => {
  const fit = fitGammaGamma(changed((x, recency, age, mean) => [x, recency, age, mean * (1 + x)]));
  expect("correlation" in fit && (fit.correlation ?? 0)).toBeGreaterThan(0.3);
});

test("time in another unit scales α alone", () => {
  const [one, slow] = [
    fitBgNbd(cdnow),
    fitBgNbd(changed((x, recency, age, mean) => [x, recency * 20, age * 20, mean])),
  ];
  if ("off" in one || "off" in slow) throw new Error("a fit is off");
  for (const key of ["r", "a", "b"] as const) expect(slow[key]).toBeCloseTo(one[key], 6);
  expect(slow.alpha / one.alpha).toBeCloseTo(20, 5);
});

test("whatever the histories, huge counts and silences too, the fit is finite or refused", () => {
  const history = fc
    .tuple(
      fc.integer({ min: 1, max: 30_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(10_000)
    )
    .map(([recency, share, silent]): Row => {
      const x = Math.max(1, Math.floor(share * recency));
      return [x, recency, recency + silent, 1 + (share * 1e9) / recency];
    });
  fc.assert(
    fc.property(fc.array(history, { minLength: 100, maxLength: 150 }), (rows) => {
      const summary = summaryOf(...rows);
      for (const fit of [fitBgNbd(summary), fitGammaGamma(summary)]) {
        if ("off" in fit) expect(["tooShort", "degenerate", "noConvergence"]).toContain(fit.off);
        else expect(Object.values(fit).every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 25 }
  );
});

test("all histories a hundred times over have the same parameters and a hundred times the likelihood", () => {
  const [one, all] = [fitBgNbd(cdnow), fitBgNbd(repeated(100))];
  if ("off" in one || "off" in all) throw new Error("a fit is off");
  expect(all.r).toBeCloseTo(one.r, 6);
  expect(all.logLikelihood / one.logLikelihood).toBeCloseTo(100, 6);
});

function repeated(count: number): RepeatDays {
  const again = <Column extends Int32Array | Float64Array>(
    column: Column,
    made: Column
  ): Column => {
    for (let k = 0; k < count; k++) made.set(column, k * column.length);
    return made;
  };
  const length = cdnow.length * count;
  return {
    length,
    customer: Int32Array.from({ length }, (_, i) => i),
    frequency: again(cdnow.frequency, new Int32Array(length)),
    recency: again(cdnow.recency, new Int32Array(length)),
    age: again(cdnow.age, new Int32Array(length)),
    meanValue: again(cdnow.meanValue, new Float64Array(length)),
  };
}

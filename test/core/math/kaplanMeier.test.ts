import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { kaplanMeier, survivalQuantile } from "../../../src/core/math/kaplanMeier";
import { median } from "../../../src/core/math/quantile";

interface Sample {
  ended: number[];
  running: number[];
  curve: [time: number, share: number, low: number, high: number][];
}
const SAMPLES = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../fixtures/survival/survival.json"), "utf8")
) as Record<"sixMp" | "placebo" | "aml" | "bmtAll", Sample>;

const curveOf = (name: keyof typeof SAMPLES) =>
  kaplanMeier(SAMPLES[name].ended, SAMPLES[name].running);

test.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])(
  "the curve of %s and its log-log band are those of SciPy",
  (name) => {
    const { time, share, low, high } = curveOf(name);
    SAMPLES[name].curve.forEach((step, i) => {
      const own = [time[i], share[i], low[i], high[i]];
      own.forEach((value, k) => expect(value).toBeCloseTo(step[k] ?? NaN, 6));
    });
    const gone = SAMPLES[name].running.length === 0 ? 1 : 0;
    expect(time).toHaveLength(SAMPLES[name].curve.length + gone);
  }
);

test("the first quartile of the bone marrow data has SAS's log-log limits 86 and 230", () => {
  expect(survivalQuantile(curveOf("bmtAll"), 0.25)).toEqual({ value: 122, low: 86, high: 230 });
});

test.each([
  // Kleinbaum and Klein: medians 23 and 8 weeks; limits where SciPy's band first reaches 0.5.
  ["sixMp", { value: 23, low: 13 }],
  ["placebo", { value: 8, low: 4, high: 11 }],
  // R: 31 weeks.
  ["aml", { value: 31, low: 13 }],
  // SAS/STAT User's Guide: 418 days.
  ["bmtAll", { value: 418, low: 192 }],
] as const)("the median of %s, and its band where it comes down that far", (name, expected) => {
  expect(survivalQuantile(curveOf(name))).toEqual(expected);
});

test("while more than half are still running there is no median", () => {
  expect(survivalQuantile(kaplanMeier([10, 20], [30, 30, 30])).value).toBeUndefined();
  expect(survivalQuantile(kaplanMeier([], [1, 2, 3]))).toEqual({});
  expect(survivalQuantile(kaplanMeier([], []))).toEqual({});
});

test("a curve that stays on one half to its end has its median where it got there", () => {
  // S(10) = 3/4, S(20) = 3/4 · 2/3 = 1/2, and the other two still run.
  expect(survivalQuantile(kaplanMeier([10, 20], [30, 40])).value).toBe(20);
});

const days = fc.array(fc.nat(400), { maxLength: 60 });

test("when nothing runs any more the median is the ordinary one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), (ended) => {
      expect(survivalQuantile(kaplanMeier(ended, [])).value).toBe(median(ended));
    })
  );
});

test("order changes nothing; the curve falls and its band holds it", () => {
  fc.assert(
    fc.property(days, days, (ended, running) => {
      const curve = kaplanMeier(ended, running);
      expect(kaplanMeier([...ended].reverse(), [...running].reverse())).toEqual(curve);
      curve.share.forEach((share, i) => {
        expect(share).toBeLessThan(curve.share[i - 1] ?? 1);
        if (share === 0) return;
        expect(curve.low[i]).toBeLessThanOrEqual(share);
        expect(curve.high[i]).toBeGreaterThanOrEqual(share);
      });
      const { value, low, high } = survivalQuantile(curve);
      if (value !== undefined && low !== undefined) expect(low).toBeLessThanOrEqual(value);
      if (value !== undefined && high !== undefined) expect(high).toBeGreaterThanOrEqual(value);
    })
  );
});

test("stays that outlast every end never shorten the median", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1 }), fc.nat(20), (ended, more) => {
      const running = Array.from({ length: more }, () => 401);
      const before = survivalQuantile(kaplanMeier(ended, [])).value ?? Infinity;
      const after = survivalQuantile(kaplanMeier(ended, running)).value ?? Infinity;
      expect(after).toBeGreaterThanOrEqual(before);
    })
  );
});

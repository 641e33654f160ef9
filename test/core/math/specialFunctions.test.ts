import fs from "node:fs";
import path from "node:path";
import { digamma } from "../../../src/core/math/digamma";
import { hypergeometric } from "../../../src/core/math/hypergeometric";
import { logBeta, logGamma } from "../../../src/core/math/logGamma";

/** Computed with 60 digits by another program; `generate.py` beside the file is how. */
const reference = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../fixtures/special_functions/values.json"), "utf8")
) as {
  logGamma: [x: number, value: number][];
  digamma: [x: number, value: number][];
  hypergeometric: [a: number, b: number, c: number, z: number, sign: number, log: number][];
};

/** |found − expected| / max(1, |expected|) */
const errorOf = (found: number, expected: number) =>
  Math.abs(found - expected) / Math.max(1, Math.abs(expected));
const worst = (errors: number[]) => errors.reduce((most, error) => (error <= most ? most : error));

test("ln Γ and ψ agree with the reference to 1e-14", () => {
  expect(reference.logGamma.length).toBeGreaterThan(20);
  expect(worst(reference.logGamma.map(([x, value]) => errorOf(logGamma(x), value)))).toBeLessThan(
    1e-14
  );
  expect(worst(reference.digamma.map(([x, value]) => errorOf(digamma(x), value)))).toBeLessThan(
    1e-14
  );
});

test("ln Γ and ψ at the edge of what they are defined for", () => {
  expect([logGamma(0), logGamma(Infinity), logGamma(-1), logGamma(NaN)]).toEqual([
    Infinity,
    Infinity,
    NaN,
    NaN,
  ]);
  expect([digamma(0), digamma(-1), digamma(NaN)]).toEqual([-Infinity, NaN, NaN]);
});

test("B(2, 3) is 1/12 and B(½, ½) is π", () => {
  expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 14);
  expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 14);
});

test("₂F₁ agrees with the reference to a relative 1e-11, from 1e-9 to within 1e-4 of 1, however large its value", () => {
  const errors = reference.hypergeometric.map(([a, b, c, z, sign, log]) => {
    const found = hypergeometric(a, b, c, z);
    if (found.sign !== sign) return Infinity;
    return errorOf(found.log, log);
  });
  expect(errors.length).toBeGreaterThan(300);
  expect(worst(errors)).toBeLessThan(1e-11);
});

test("₂F₁(1, 1; 2; z) is −ln(1 − z) / z, and a polynomial where a is a negative whole number", () => {
  const one = hypergeometric(1, 1, 2, 0.75);
  expect(Math.exp(one.log)).toBeCloseTo(-Math.log(0.25) / 0.75, 13);
  // 1 − 2·(3/4)·½ + (3·4)/(4·5)·¼ = 0.4
  const two = hypergeometric(-2, 3, 4, 0.5);
  expect(two.sign * Math.exp(two.log)).toBeCloseTo(0.4, 13);
});

test("₂F₁ is 1 at 0 and nothing outside 0 ≤ z < 1", () => {
  expect(hypergeometric(3, 4, 5, 0)).toMatchObject({ sign: 1, log: 0 });
  for (const z of [-0.1, 1, 2, NaN]) expect(hypergeometric(1, 1, 2, z).log).toBeNaN();
});

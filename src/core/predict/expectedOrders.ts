import { hypergeometric } from "../math/hypergeometric";
import type { BgNbd } from "./bgnbd";

/** So close to a pole of the formula the mean of its values on either side stands in; it is off by less than 1e-6 of itself. */
const NEAR_POLE = 1e-4;

/**
 * Expected repeat purchase days within the next `t` weeks of a customer who is alive after x repeats in T weeks; times P(alive) it is
 * E(Y(t) | x, t_x, T), equation 10 of Fader, Hardie and Lee (2005). With x = 0 and T = 0 it is E(X(t)), equation 9. Grows with t; 0 for t ≤ 0.
 */
export function expectedWhileAlive(model: BgNbd, x: number, age: number, t: number): number {
  if (!(t > 0)) return 0;
  const { a, b } = model;
  const nearPole = Math.abs(a - 1) < NEAR_POLE || Math.abs(a + b + x - 1) < NEAR_POLE;
  if (!nearPole) return formula(model, x, age, t);
  const low = formula({ ...model, a: a - 2 * NEAR_POLE }, x, age, t);
  const high = formula({ ...model, a: a + 2 * NEAR_POLE }, x, age, t);
  return (low + high) / 2;
}

function formula({ r, alpha, a, b }: BgNbd, x: number, age: number, t: number): number {
  const z = t / (alpha + age + t);
  const { sign, log } = hypergeometric(r + x, b + x, a + b + x - 1, z);
  const remaining = log + (r + x) * Math.log1p(-z);
  const bought = sign > 0 ? -Math.expm1(remaining) : 1 + Math.exp(remaining);
  return Math.max(0, ((a + b + x - 1) / (a - 1)) * bought);
}

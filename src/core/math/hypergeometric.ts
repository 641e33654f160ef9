/** A real number kept as its sign and the logarithm of its size, so that neither overflow nor underflow can happen. */
export interface SignedLog {
  sign: number;
  /** −Infinity for 0. */
  log: number;
}

/** A sum, and by how much its largest partial cancelled: (sum of sizes) / (size of sum), 1 when all terms have one sign. */
interface Summed extends SignedLog {
  cancelled: number;
}

/** Digits lost from which on the other form of the function is tried. */
const MUCH_CANCELLED = 100;
/** Above this the series is slow, and the solution is continued from the middle instead. */
const NEAR_ONE = 0.9;
const MIDDLE = 0.5;
/** With larger parameters the continuation would lose digits; the series still adds up. */
const SMALL_PARAMETERS = 20;
const RESCALE = 1e200;
const LOG_RESCALE = Math.log(RESCALE);

/**
 * Gauss's ₂F₁(a, b; c; z) for 0 ≤ z < 1 and c that is neither 0 nor a negative whole number, as sign and logarithm.
 *
 * Of the function itself and its Euler transform (1 − z)^(c−a−b) ₂F₁(c − a, c − b; c; z) (Abramowitz and Stegun 15.3.3) the one is
 * summed that loses fewer digits to cancellation. Close to 1 the sum at ½ is continued by Taylor series of the hypergeometric equation
 * (15.5.1), each step halving the distance to 1. The relative error is under 1e-11 where either form keeps its digits: always when
 * a, b, c > 0.
 *
 * @returns NaN outside 0 ≤ z < 1
 */
export function hypergeometric(a: number, b: number, c: number, z: number): SignedLog {
  if (!(z >= 0 && z < 1)) return { sign: NaN, log: NaN };
  const direct = () => solve(a, b, c, z);
  const euler = () => {
    const { log, ...rest } = solve(c - a, c - b, c, z);
    return { ...rest, log: log + (c - a - b) * Math.log1p(-z) };
  };
  const eulerIsSmaller = Math.abs((c - a) * (c - b)) < Math.abs(a * b);
  const [first, second] = eulerIsSmaller ? [euler, direct] : [direct, euler];
  const one = first();
  if (one.cancelled < MUCH_CANCELLED) return one;
  const other = second();
  return other.cancelled < one.cancelled ? other : one;
}

function solve(a: number, b: number, c: number, z: number): Summed {
  const small = Math.max(Math.abs(a), Math.abs(b), Math.abs(c)) <= SMALL_PARAMETERS;
  return z > NEAR_ONE && small ? continued(a, b, c, z) : series(a, b, c, z);
}

/** Σ (a)ₙ (b)ₙ / (c)ₙ · zⁿ / n!, rescaled whenever a term grows large. */
function series(a: number, b: number, c: number, z: number): Summed {
  let term = 1;
  let sum = 1;
  let sizes = 1;
  let scale = 0;
  for (let n = 0; term !== 0; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    const size = Math.abs(term);
    sizes += size;
    if (Math.abs(ratio) < 1 && size < Number.EPSILON * (1 - z) * Math.abs(sum)) break;
    if (size > RESCALE) {
      term /= RESCALE;
      sum /= RESCALE;
      sizes /= RESCALE;
      scale += LOG_RESCALE;
    }
  }
  return {
    sign: Math.sign(sum),
    log: Math.log(Math.abs(sum)) + scale,
    cancelled: sizes / Math.abs(sum),
  };
}

function continued(a: number, b: number, c: number, z: number): Summed {
  const start = series(a, b, c, MIDDLE);
  const rise = series(a + 1, b + 1, c + 1, MIDDLE);
  let at = MIDDLE;
  let { sign, log } = start;
  let slope = ((a * b) / c) * rise.sign * sign * Math.exp(rise.log - log);
  while (at < z) {
    const step = Math.min(z - at, (1 - at) / 2);
    const [value, nextSlope] = taylor(a, b, c, at, step, slope);
    sign *= Math.sign(value);
    log += Math.log(Math.abs(value));
    slope = nextSlope / value;
    at = step < z - at ? at + step : z;
  }
  return { sign, log, cancelled: start.cancelled };
}

/** Value and slope at `at + step` of the solution of z(1−z)y″ + (c − (a+b+1)z)y′ − ab·y = 0 that is 1 at `at` and rises by `slope`. */
function taylor(
  a: number,
  b: number,
  c: number,
  at: number,
  step: number,
  slope: number
): [value: number, slope: number] {
  const lead = at * (1 - at);
  let before = 1;
  let term = slope * step;
  let sum = 1 + term;
  let sumOfSlopes = term;
  for (let n = 0; ; n++) {
    const fromTerm = (n + 1) * ((1 - 2 * at) * n + c - (a + b + 1) * at) * step * term;
    const fromBefore = (n + a) * (n + b) * step * step * before;
    const next = (fromBefore - fromTerm) / (lead * (n + 2) * (n + 1));
    before = term;
    term = next;
    sum += term;
    sumOfSlopes += (n + 2) * term;
    const small = Number.EPSILON * 0.1 * Math.abs(sum);
    if (n > 4 && (n + 2) * (Math.abs(term) + Math.abs(before)) <= small) break;
  }
  return [sum, sumOfSlopes / step];
}

/** A smooth function of several variables: returns its value and puts its gradient into `gradient`. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  at: Float64Array;
  value: number;
  /** The gradient's greatest part has come below the tolerance; a hundredfold of it where no step brings a decrease that a double can hold. */
  converged: boolean;
  iterations: number;
}

const MOST_ITERATIONS = 200;
const MOST_HALVINGS = 60;
/** Share of the promised decrease that a step must bring (Armijo). */
const SUFFICIENT = 1e-4;

/**
 * The minimum near `start` by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright, Numerical Optimization,
 * algorithm 6.1) with a line search that halves the step until it brings a sufficient decrease. Nothing is random. A step that leads
 * where the function is no number counts as too long.
 *
 * @param tolerance of the greatest part of the gradient, as an absolute value
 * @param farthest a variable beyond this size ends the search, unconverged: there is no minimum inside
 */
export function minimise(
  f: Smooth,
  start: ArrayLike<number>,
  { tolerance, farthest = Infinity }: { tolerance: number; farthest?: number }
): Minimum {
  const n = start.length;
  const at = Float64Array.from(start);
  const gradient = new Float64Array(n);
  let value = f(at, gradient);
  const inverse = identity(n);
  const direction = new Float64Array(n);
  const next = new Float64Array(n);
  const nextGradient = new Float64Array(n);
  const done = (iterations: number, accepted = tolerance): Minimum => ({
    at,
    value,
    converged: greatest(gradient) <= accepted && greatest(at) <= farthest,
    iterations,
  });

  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (!(greatest(gradient) > tolerance) || greatest(at) > farthest) return done(iteration);
    let slope = descend(inverse, gradient, direction);
    if (!(slope < 0)) {
      reset(inverse);
      slope = descend(inverse, gradient, direction);
    }
    let step = Math.min(1, 2 / greatest(direction));
    let nextValue = NaN;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, step /= 2) {
      for (let i = 0; i < n; i++) next[i] = (at[i] ?? 0) + step * (direction[i] ?? 0);
      nextValue = f(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * step * slope) break;
    }
    if (!(nextValue < value)) return done(iteration, 100 * tolerance);
    update(inverse, at, next, gradient, nextGradient);
    at.set(next);
    gradient.set(nextGradient);
    value = nextValue;
  }
  return done(MOST_ITERATIONS);
}

function greatest(vector: Float64Array): number {
  return vector.reduce((most, part) => (Math.abs(part) <= most ? most : Math.abs(part)), 0);
}

function identity(n: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) => new Float64Array(n).fill(1, i, i + 1));
}

function reset(matrix: Float64Array[]): void {
  matrix.forEach((row, i) => row.fill(0).fill(1, i, i + 1));
}

/** direction = −H·g; returns g·direction. */
function descend(inverse: Float64Array[], gradient: Float64Array, direction: Float64Array): number {
  inverse.forEach((row, i) => (direction[i] = -dot(row, gradient)));
  return dot(gradient, direction);
}

/** H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ, where the curvature is positive. */
function update(
  inverse: Float64Array[],
  at: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array
): void {
  const s = next.map((value, i) => value - (at[i] ?? 0));
  const y = nextGradient.map((value, i) => value - (gradient[i] ?? 0));
  const curvature = dot(s, y);
  if (!(curvature > 1e-14 * Math.sqrt(dot(s, s) * dot(y, y)))) return;
  const hy = Float64Array.from(inverse, (row) => dot(row, y));
  const factor = (1 + dot(y, hy) / curvature) / curvature;
  inverse.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      const [si, sj, hi, hj] = [s[i] ?? 0, s[j] ?? 0, hy[i] ?? 0, hy[j] ?? 0];
      row[j] = (row[j] ?? 0) + factor * si * sj - (hi * sj + si * hj) / curvature;
    }
  });
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] ?? 0) * (right[i] ?? 0);
  return sum;
}

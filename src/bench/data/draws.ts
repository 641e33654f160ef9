/** Random numbers of a seed: the same seed gives the same numbers on every machine. */
export interface Draws {
  /** 0 < x < 1 */
  uniform(): number;
  /** 0 … count − 1 */
  below(count: number): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** Of the given shape, with scale 1. */
  gamma(shape: number): number;
}

/** xorshift32 of Marsaglia (2003), "Xorshift RNGs", triple 13, 17, 5. */
export function drawsOf(seed: number): Draws {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  const uniform = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    below: (count) => Math.floor(uniform() * count),
    normal,
    gamma: (shape) => gammaOf(shape, uniform, normal),
  };
}

/** Marsaglia and Tsang (2000), "A simple method for generating gamma variables". */
function gammaOf(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, uniform, normal) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

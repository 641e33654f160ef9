/** Two-sided 95 % of the standard normal distribution. */
const Z = 1.959963984540054;
/** Products of fractions that should meet a share exactly miss it by rounding. */
const TOLERANCE = 1e-9;

/** The estimated share that lasts longer than each time at which something ended; all arrays have the same length. */
export interface SurvivalCurve {
  /** Ascending. */
  time: number[];
  /** 0 … 1, falling. */
  share: number[];
  /** Pointwise 95 % band; NaN where the share is 0. */
  low: number[];
  high: number[];
}

/**
 * The product-limit estimate of Kaplan and Meier (1958), "Nonparametric estimation from incomplete observations", JASA 53: what still runs at
 * a time counts up to it, as outlived by at least that much. Band: Greenwood's variance on the log(−log) scale (Kalbfleisch and Prentice 1980),
 * which keeps it within 0 … 1 and is the default of SAS LIFETEST and `conf.type = "log-log"` of R's survfit.
 *
 * @param ended times of what came to its end; any order
 * @param running times so far of what still runs; at a tie it still ran when the other ended
 * @returns an empty curve when nothing ended
 */
export function kaplanMeier(ended: ArrayLike<number>, running: ArrayLike<number>): SurvivalCurve {
  const ends = Float64Array.from(ended).sort();
  const runs = Float64Array.from(running).sort();
  const curve: SurvivalCurve = { time: [], share: [], low: [], high: [] };
  let share = 1;
  let variance = 0;
  let outlived = 0;
  for (let i = 0; i < ends.length;) {
    const time = ends[i] ?? 0;
    let next = i;
    while (next < ends.length && ends[next] === time) next++;
    while (outlived < runs.length && (runs[outlived] ?? 0) < time) outlived++;
    const atRisk = ends.length - i + runs.length - outlived;
    const left = atRisk - (next - i);
    share *= left / atRisk;
    variance += (next - i) / (atRisk * left);
    const spread = Math.exp((Z * Math.sqrt(variance)) / Math.log(share));
    curve.time.push(time);
    curve.share.push(share);
    curve.low.push(share > 0 ? share ** (1 / spread) : NaN);
    curve.high.push(share > 0 ? share ** spread : NaN);
    i = next;
  }
  return curve;
}

/** When a share of all has come to its end, with the 95 % band; absent where the curve or its band does not fall that far. */
export interface SurvivalQuantile {
  value?: number;
  low?: number;
  high?: number;
}

/**
 * The first time by which `ended` of all have come to their end: where the curve falls to 1 − `ended`, and where its band does (Brookmeyer and
 * Crowley 1982). Where it lies exactly on that share for a while, the middle of the while, as in R's survfit: without anything still running
 * the median is the ordinary one.
 *
 * @param ended 0 … 1, exclusive; 0.5 for the median
 */
export function survivalQuantile(
  { time, share, low, high }: SurvivalCurve,
  ended = 0.5
): SurvivalQuantile {
  const crossings = { value: share, low, high };
  const quantile: SurvivalQuantile = {};
  for (const key of ["value", "low", "high"] as const) {
    const at = crossing(time, crossings[key], 1 - ended);
    if (at !== undefined) quantile[key] = at;
  }
  return quantile;
}

function crossing(time: number[], falling: number[], to: number): number | undefined {
  const first = falling.findIndex((share) => share <= to + TOLERANCE);
  const at = time[first];
  if (at === undefined || Math.abs((falling[first] ?? 0) - to) > TOLERANCE) return at;
  const below = falling.findIndex((share) => share < to - TOLERANCE);
  return (at + (time[below] ?? at)) / 2;
}

/** A share and the interval in which it may lie, each 0 … 1. */
export interface ShareRange {
  low: number;
  /** Middle of the interval, pulled from the observed share towards ½. */
  centre: number;
  high: number;
}

/**
 * The score interval of Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference", for a binomial share; it stays
 * inside 0 … 1 and has a width when nothing or everything was a success.
 *
 * @param z quantile of the normal distribution: 1.96 for 95 %
 * @returns 0 … 1 when there was no trial
 */
export function wilson(successes: number, trials: number, z: number): ShareRange {
  if (trials <= 0) return { low: 0, centre: 0.5, high: 1 };
  const share = successes / trials;
  const weight = (z * z) / trials;
  const centre = (share + weight / 2) / (1 + weight);
  const half =
    (z * Math.sqrt((share * (1 - share)) / trials + weight / (4 * trials))) / (1 + weight);
  return { low: Math.max(0, centre - half), centre, high: Math.min(1, centre + half) };
}

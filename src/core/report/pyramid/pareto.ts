/** A slice of the customers, best first. */
export interface ParetoGroup {
  /** Fraction of all customers up to and including this group. */
  upTo: number;
  customers: number;
  net: number;
  /** Fraction of the whole net amount up to and including this group. */
  cumulativeShare: number;
}

/**
 * At most `most` groups of nearly equal size for a Pareto chart; fewer customers make one group each.
 * Empty when the net amounts do not add up to anything positive: shares would mean nothing.
 *
 * @param sorted net amounts, greatest first; negative ones make the cumulative share pass 100 % and come back
 */
export function paretoGroups(sorted: Float64Array, most: number): ParetoGroup[] {
  const total = sumOf(sorted);
  if (total <= 0) return [];
  const count = Math.min(most, sorted.length);
  let reached = 0;
  return Array.from({ length: count }, (_, k) => {
    const from = Math.round((k * sorted.length) / count);
    const to = Math.round(((k + 1) * sorted.length) / count);
    const net = sumOf(sorted.subarray(from, to));
    reached += net;
    return {
      upTo: to / sorted.length,
      customers: to - from,
      net,
      cumulativeShare: reached / total,
    };
  });
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

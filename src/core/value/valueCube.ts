export const CUBE_AXES = ["repeat", "referrals", "profit"] as const;
export type CubeAxis = (typeof CUBE_AXES)[number];

/** Where the ranked customers stand on each axis, all arrays in the order of the values given. */
export interface ValueCube {
  /** Ranks 1 (best) … n as Excel's RANK.EQ: equal values share the best of their ranks. Absent where the book does not tell the axis. */
  ranks: Partial<Record<CubeAxis, Int32Array>>;
  /** Places of the customers, best mean rank first; of equal ones the one given first. */
  order: Int32Array;
  meanRank: Float64Array;
}

/**
 * The value cube: each customer's rank on repeat purchase (orders after the first), referrals brought, and profit. A blank cell counts as 0. The
 * mean rank is over the axes that there are.
 *
 * @param axes values of the ranked customers, NaN where unknown
 * @param customers how many there are
 */
export function valueCube(
  axes: Partial<Record<CubeAxis, Float64Array>>,
  customers: number
): ValueCube {
  const ranks: ValueCube["ranks"] = {};
  const meanRank = new Float64Array(customers);
  let known = 0;
  for (const axis of CUBE_AXES) {
    const values = axes[axis];
    if (!values) continue;
    known++;
    const own = ranksOf(values);
    ranks[axis] = own;
    for (let i = 0; i < customers; i++) meanRank[i] = (meanRank[i] ?? 0) + (own[i] ?? 0);
  }
  for (let i = 0; i < customers; i++) meanRank[i] = (meanRank[i] ?? 0) / known;
  const order = Int32Array.from(meanRank, (_, i) => i).sort(
    (a, b) => (meanRank[a] ?? 0) - (meanRank[b] ?? 0) || a - b
  );
  return { ranks, order, meanRank };
}

/** RANK.EQ, descending; NaN ranks as 0. */
function ranksOf(values: Float64Array): Int32Array {
  const known = values.map((value) => value || 0);
  const descending = known.slice().sort().reverse();
  const first = new Map<number, number>();
  descending.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
  });
  return Int32Array.from(known, (value) => first.get(value) ?? 0);
}

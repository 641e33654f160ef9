import { round6 } from "../math/round6";

/** The few who bring most of the money, with their real share. */
export interface HighValue {
  /** Positions in `values`, most valuable first; equal values in their given order. */
  members: Int32Array;
  /** Their money. */
  net: number;
  /** Their share of all money, as a fraction; it may be over 1 when others owe more than they bought. */
  shareOfNet: number;
  /** Their share of all customers, as a fraction. */
  shareOfCustomers: number;
}

/**
 * The smallest set of customers whose net amount reaches `share` of the total, the one who crosses the mark included.
 * Nobody when the total is not positive.
 */
export function highValue(values: Float64Array, share = 0.8): HighValue {
  let total = 0;
  for (const value of values) total += value;
  const goal = round6(total * share);
  if (!(round6(total) > 0)) {
    return { members: new Int32Array(0), net: 0, shareOfNet: 0, shareOfCustomers: 0 };
  }
  const ranked = Int32Array.from(values, (_, i) => i).sort(
    (a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b
  );
  let net = 0;
  let count = 0;
  while (count < ranked.length && round6(net) < goal) net += values[ranked[count++] ?? 0] ?? 0;
  return {
    members: ranked.slice(0, count),
    net: round6(net),
    shareOfNet: net / total,
    shareOfCustomers: count / values.length,
  };
}

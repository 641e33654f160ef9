import { median } from "../math/quantile";
import { round6 } from "../math/round6";
import type { AToE } from "../codes";

/** Where "high" begins in the A–E matrix. */
export interface AToEBounds {
  /** Median average order value of the buyers. */
  aov: number;
  /** max(2, median number of orders of the buyers). */
  orders: number;
}

/** Money per order, rounded to 6 decimals. */
export function averageOrderValue(net: number, orders: number): number {
  return round6(net / orders);
}

/** Bounds over the buyers; NaN and 2 without any. */
export function aToEBounds(frequency: Float64Array, monetary: Float64Array): AToEBounds {
  const aov = frequency.map((orders, i) => averageOrderValue(monetary[i] ?? 0, orders));
  const typical = median(frequency);
  return { aov: round6(median(aov)), orders: typical > 2 ? typical : 2 };
}

/** A no order, B neither high, C many orders only, D high average order value only, E both. */
export function aToE(orders: number, net: number, bounds: AToEBounds): AToE {
  if (orders === 0) return "A";
  const often = orders >= bounds.orders;
  const high = averageOrderValue(net, orders) >= bounds.aov;
  if (often) return high ? "E" : "C";
  return high ? "D" : "B";
}

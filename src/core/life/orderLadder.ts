/** How far customers climb. */
export interface OrderLadder {
  /** Customers who reached at least the n-th order, n = 1 … rungs. */
  reached: number[];
  /** Share of those on rung n who went on to n + 1, as a fraction; `undefined` where nobody stood on n. One entry fewer than rungs. */
  stepRates: (number | undefined)[];
}

/** Counts customers by the number of their orders; those without one stand on no rung. */
export function orderLadder(orderCount: Int32Array, rungs = 5): OrderLadder {
  const reached = new Array<number>(rungs).fill(0);
  for (const orders of orderCount) {
    for (let n = 0; n < Math.min(orders, rungs); n++) reached[n] = (reached[n] ?? 0) + 1;
  }
  const stepRates = reached
    .slice(1)
    .map((next, i) => (reached[i] === 0 ? undefined : next / (reached[i] ?? 1)));
  return { reached, stepRates };
}

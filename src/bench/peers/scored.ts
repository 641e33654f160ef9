import type { Book } from "../../core/columns/book";

/** What every program has to find out about each customer; who has no order has no scores. One entry a customer. */
export interface Scored {
  lastDay: Int32Array;
  count: Int32Array;
  sum: Float64Array;
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
}

export const emptyScored = (customers: number): Scored => ({
  lastDay: new Int32Array(customers),
  count: new Int32Array(customers),
  sum: new Float64Array(customers),
  r: new Uint8Array(customers),
  f: new Uint8Array(customers),
  m: new Uint8Array(customers),
});

/** Programs add in different orders, so sums may differ in the last digits; scores and counts may not. */
export function isSameScored(ours: Scored, theirs: Scored): boolean {
  for (let c = 0; c < ours.count.length; c++) {
    if (ours.count[c] !== theirs.count[c]) return false;
    if (ours.count[c] === 0) continue;
    const same = (["lastDay", "r", "f", "m"] as const).every(
      (key) => ours[key][c] === theirs[key][c]
    );
    if (!same || Math.abs((ours.sum[c] ?? 0) - (theirs.sum[c] ?? 0)) > 1e-5) return false;
  }
  return true;
}

/** The three columns that all programs are given. */
export function columnsOf({ orders, customers }: Book): {
  customers: number;
  customer: Int32Array;
  day: Int32Array;
  amount: Float64Array;
} {
  if (!orders) throw new Error("a book without orders cannot be scored");
  const { customer, day, amount } = orders;
  return { customers: customers.length, customer, day, amount };
}

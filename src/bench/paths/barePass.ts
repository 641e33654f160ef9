import type { Book } from "../../core/columns/book";

/** What adds up to last day, count and sum of every customer. */
export interface BareTotals {
  lastDay: Int32Array;
  count: Int32Array;
  sum: Float64Array;
}

/** The least that any program has to do: every order once, its customer, day and amount read, three totals of a customer kept. */
export function barePass({ orders, customers }: Book): BareTotals {
  const totals = {
    lastDay: new Int32Array(customers.length),
    count: new Int32Array(customers.length),
    sum: new Float64Array(customers.length),
  };
  if (!orders) return totals;
  const { lastDay, count, sum } = totals;
  const { length, customer, day, amount } = orders;
  for (let i = 0; i < length; i++) {
    const c = customer[i] ?? 0;
    const at = day[i] ?? 0;
    if (at > (lastDay[c] ?? 0)) lastDay[c] = at;
    count[c] = (count[c] ?? 0) + 1;
    sum[c] = (sum[c] ?? 0) + (amount[i] ?? 0);
  }
  return totals;
}

import { STALLS, type Dwell } from "./dwell";

/** One stalled customer, by index into `Book.customers`. */
export interface StalledCustomer {
  customer: number;
  days: number;
  limit: number;
  /** days − limit, at least 1. */
  over: number;
}

/** Everybody over the limit, the longest over it first; equals stay in the order of the book. */
export function stalledList(dwell: Dwell): StalledCustomer[] {
  const stalled = STALLS.indexOf("stalled");
  const list: StalledCustomer[] = [];
  dwell.stall.forEach((stall, customer) => {
    if (stall !== stalled) return;
    const days = dwell.days[customer] ?? 0;
    const limit = dwell.limit[customer] ?? 0;
    list.push({ customer, days, limit, over: days - limit });
  });
  return list.sort((a, b) => b.over - a.over || a.customer - b.customer);
}

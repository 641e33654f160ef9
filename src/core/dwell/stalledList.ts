import { STALLS, type Dwell, type Stall } from "./dwell";

/** One stalled customer, by index into `Book.customers`. */
export interface StalledCustomer {
  customer: number;
  days: number;
  limit: number;
  /** days − limit: at least 1, and 0 or less for who is due soon. */
  over: number;
}

/** Everybody over the limit, the longest over it first; equals stay in the order of the book. */
export const stalledList = (dwell: Dwell) => listOf(dwell, "stalled");

/** Everybody who is to be over the limit soon, the nearest to it first; equals stay in the order of the book. */
export const dueSoonList = (dwell: Dwell) => listOf(dwell, "dueSoon");

function listOf(dwell: Dwell, wanted: Stall): StalledCustomer[] {
  const code = STALLS.indexOf(wanted);
  const list: StalledCustomer[] = [];
  dwell.stall.forEach((stall, customer) => {
    if (stall !== code) return;
    const days = dwell.days[customer] ?? 0;
    const limit = dwell.limit[customer] ?? 0;
    list.push({ customer, days, limit, over: days - limit });
  });
  return list.sort((a, b) => b.over - a.over || a.customer - b.customer);
}

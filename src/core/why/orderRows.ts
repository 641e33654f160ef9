import { a1 } from "../columns/values/address";
import { NO_DAY } from "../columns/values/cell";
import type { Models } from "../models";
import { LEFT_OUT_REASONS } from "../problem";
import { MOST_ROWS, type Explanation, type OrderRow } from "./explanation";

/** The order rows that name a customer, used or not. */
export function orderRows({ book, facts }: Models, customer: number): Explanation["orders"] {
  const { orders } = book;
  if (!orders) return { sheet: "", rows: [], total: 0 };
  const own: number[] = [];
  for (let i = 0; i < orders.length; i++) if (orders.customer[i] === customer) own.push(i);
  own.sort((a, b) => (orders.day[b] ?? 0) - (orders.day[a] ?? 0) || a - b);
  const rows = own.slice(0, MOST_ROWS).map((i): OrderRow => {
    const day = orders.day[i] ?? NO_DAY;
    const amount = orders.amount[i] ?? NaN;
    const leftOut = LEFT_OUT_REASONS[(facts.reason[i] ?? 0) - 1];
    return {
      address: a1(orders.row[i] ?? 0, orders.source.firstColumn),
      ...(day !== NO_DAY && { day }),
      ...(!Number.isNaN(amount) && { amount }),
      ...(leftOut && { leftOut }),
    };
  });
  return { sheet: orders.source.sheet, rows, total: own.length };
}

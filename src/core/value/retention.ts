import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { windowStart } from "../rfm/window";

/** How many of a year's buyers bought again in the next one. */
export interface Retention {
  /** Customers with a valid order in the year before the last. */
  buyers: number;
  /** Those of them with one in the last 12 months too. */
  kept: number;
  /** kept / buyers, 0 … 1; NaN without buyers. */
  rate: number;
}

/** The book's own retention: the last year is the 12 calendar months that end with `asOf`, the year before are the 12 before those. */
export function retentionOf({ orders, perCustomer }: Facts, asOf: Day): Retention {
  const lastYear = windowStart(asOf, 12);
  const before = windowStart(asOf, 24);
  const bought = new Uint8Array(perCustomer.length);
  let buyers = 0;
  let kept = 0;
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? 0;
    const day = orders.day[i] ?? 0;
    if (day < before) continue;
    if (day < lastYear) {
      if (bought[c] === 0) buyers++;
      bought[c] = 1;
    } else if (bought[c] === 1) {
      bought[c] = 2;
      kept++;
    }
  }
  return { buyers, kept, rate: kept / buyers };
}

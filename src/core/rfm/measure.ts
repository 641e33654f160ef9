import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { numbersOf } from "../math/numbersOf";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";
import { profitOf, type Profit } from "../value/profit";
import type { ScoredValues } from "./scoredValues";
import { windowed } from "./window";

/** What customers are scored and ranked by on one day. */
export interface Measured {
  /** First day that counts; absent: everything counts. */
  windowFrom?: Day;
  /** Valid orders and net amount in the window, one entry a customer. */
  orders: Int32Array;
  net: Float64Array;
  /** Profit in the window; absent where the book tells none. */
  profit?: Profit;
  /** What M really is: `net` where profit is wanted and the book tells none. */
  monetary: Settings["monetary"];
  /** R, F and M of those with a valid order in the window; the others are not scored. */
  values: ScoredValues;
}

/**
 * Measures R (days since the last valid order), F (valid orders) and M (net amount, net per order, or profit, where an unknown profit counts
 * as 0) over the window of the settings. Who has no order in the window is not measured: there would be no F and no M to compare.
 */
export function measure(facts: Facts, settings: Settings, asOf: Day): Measured {
  const { from, orders, net } = windowed(facts, settings, asOf);
  const profit = profitOf(facts, from);
  const monetary = settings.monetary === "profit" && !profit ? "net" : settings.monetary;
  const who = buyersOf(orders);
  const money = (c: number) => {
    if (monetary === "aov") return round6((net[c] ?? 0) / (orders[c] ?? 1));
    return monetary === "profit" ? profit?.ofCustomer[c] || 0 : (net[c] ?? 0);
  };
  return {
    ...(from !== undefined && { windowFrom: from }),
    orders,
    net,
    ...(profit && { profit }),
    monetary,
    values: {
      customer: who,
      recency: numbersOf(who, (c) => asOf - (facts.perCustomer.lastDay[c] ?? 0)),
      frequency: numbersOf(who, (c) => orders[c] ?? 0),
      monetary: numbersOf(who, money),
    },
  };
}

/** The customers with an order, in their order. */
export function buyersOf(orders: Int32Array): Int32Array {
  const who = new Int32Array(orders.length);
  let n = 0;
  for (let c = 0; c < orders.length; c++) if ((orders[c] ?? 0) > 0) who[n++] = c;
  return who.slice(0, n);
}

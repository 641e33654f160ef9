import { pAlive, type BgNbd } from "./bgnbd";
import { expectedWhileAlive } from "./expectedOrders";
import { expectedValue, type GammaGamma } from "./gammaGamma";
import { DAYS_A_WEEK, type RepeatDays } from "./repeatDays";

export const SOON_DAYS = 90;
export const YEAR_DAYS = 365;

/** What is expected of each customer, in the order of `Book.customers`; NaN where nothing is. */
export interface Forecast {
  /** 0 … 1; only of customers with a repeat, for the model says 1 of all others. */
  pAlive: Float64Array;
  /** Expected purchase days in the next 90 and 365 days. */
  orders90: Float64Array;
  orders365: Float64Array;
  /** Expected value of an order, and of the orders of the next 365 days: turnover, from which neither costs nor interest are taken off. */
  orderValue: Float64Array;
  value12: Float64Array;
}

/** @param customers how many the book has; those who never bought have no forecast. Without a spend model there are no values. */
export function forecast(
  { length, customer, frequency, recency, age, meanValue }: RepeatDays,
  orders: BgNbd,
  spend: GammaGamma | undefined,
  customers: number
): Forecast {
  const blank = () => new Float64Array(customers).fill(NaN);
  const expected: Forecast = {
    pAlive: blank(),
    orders90: blank(),
    orders365: blank(),
    orderValue: blank(),
    value12: blank(),
  };
  const soon = expectedWithin(orders, SOON_DAYS);
  const year = expectedWithin(orders, YEAR_DAYS);
  for (let i = 0; i < length; i++) {
    const c = customer[i] ?? 0;
    const x = frequency[i] ?? 0;
    const days = age[i] ?? 0;
    const alive = pAlive(orders, x, (recency[i] ?? 0) / DAYS_A_WEEK, days / DAYS_A_WEEK);
    const inYear = alive * year(x, days);
    if (x > 0) expected.pAlive[c] = alive;
    expected.orders90[c] = alive * soon(x, days);
    expected.orders365[c] = inYear;
    if (!spend) continue;
    const value = expectedValue(spend, x, meanValue[i] ?? 0);
    expected.orderValue[c] = value;
    expected.value12[c] = inYear * value;
  }
  return expected;
}

/** Expected orders of a living customer with x repeats in `age` days, within the next `days`; each (x, age) is worked out once. */
export function expectedWithin(model: BgNbd, days: number): (x: number, age: number) => number {
  const known = new Map<number, Map<number, number>>();
  return (x, age) => {
    let ofAge = known.get(x);
    if (!ofAge) known.set(x, (ofAge = new Map()));
    let orders = ofAge.get(age);
    if (orders === undefined) {
      orders = expectedWhileAlive(model, x, age / DAYS_A_WEEK, days / DAYS_A_WEEK);
      ofAge.set(age, orders);
    }
    return orders;
  };
}

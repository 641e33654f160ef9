import type { Book } from "../columns/book";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Measured } from "../rfm/measure";
import type { Settings } from "../settings";

/** Lifetime value with referrals, letters as in its formula. */
export interface ReferralValue {
  /** D = C·(A + B): what the customer brings. */
  own: number;
  /** F = E·D: what those bring whom the customer refers. */
  referred: number;
  /** G = D + F */
  total: number;
}

/**
 * D = C·(A + B), F = E·D, G = D + F.
 *
 * @param a margin per unit
 * @param b yearly service and parts
 * @param c units in a lifetime
 * @param e referrals
 */
export function referralValue(a: number, b: number, c: number, e: number): ReferralValue {
  const own = c * (a + b);
  return { own: round6(own), referred: round6(e * own), total: round6(own + e * own) };
}

/** Everybody's lifetime value with referrals. */
export interface ReferralLifetime {
  /** Margin per unit of the book as a whole. */
  margin: number;
  /** Of all ranked customers, one entry a customer; NaN for the others. */
  own: Float64Array;
  referred: Float64Array;
  total: Float64Array;
}

/**
 * A is the customer's own profit per unit over the used rows that tell both; where the customer has no such rows, or took back as many units as
 * were sold, that of the whole book. B and C come from the settings, E is the customer's referrals, 0 where blank. Undefined where
 * the book does not tell profit and quantity.
 */
export function referralLifetime(
  { orders, customers }: Book,
  { lines, perCustomer }: Facts,
  { values }: Measured,
  { lifetime }: Settings
): ReferralLifetime | undefined {
  if (!lines.profit || !orders?.quantity) return undefined;
  const { length } = perCustomer;
  const profit = new Float64Array(length);
  const units = new Float64Array(length);
  for (let i = 0; i < lines.length; i++) {
    const row = lines.row[i] ?? 0;
    const ofRow = lines.profit[i] ?? NaN;
    const sold = orders.quantity[row] ?? NaN;
    if (Number.isNaN(ofRow) || Number.isNaN(sold)) continue;
    const c = lines.customer[i] ?? 0;
    profit[c] = (profit[c] ?? 0) + ofRow;
    units[c] = (units[c] ?? 0) + sold;
  }
  const allUnits = sum(units);
  if (!(allUnits > 0)) return undefined;
  const margin = sum(profit) / allUnits;
  const blank = () => new Float64Array(length).fill(NaN);
  const result = { margin, own: blank(), referred: blank(), total: blank() };
  for (const c of values.customer) {
    const sold = units[c] ?? 0;
    const own = sold > 0 ? (profit[c] ?? 0) / sold : margin;
    const value = referralValue(
      own,
      lifetime.service,
      lifetime.units,
      customers.referrals?.[c] || 0
    );
    result.own[c] = value.own;
    result.referred[c] = value.referred;
    result.total[c] = value.total;
  }
  return result;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

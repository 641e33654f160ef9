import type { Coded, Orders } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { rankByKey } from "../math/rankByKey";
import { round6 } from "../math/round6";

/**
 * The category in which each customer has the most net amount among the used rows from day `from` on; of equal ones the first by name.
 * -1 where no row names a category. Undefined without a category column.
 */
export function mainCategories(
  orders: Orders | undefined,
  { lines, perCustomer }: Facts,
  from: Day = NO_DAY
): Coded | undefined {
  const category = orders?.category;
  if (!category) return undefined;
  const { labels } = category;
  const byCustomer = new Int32Array(lines.length);
  rankByKey(lines.customer).forEach((place, i) => (byCustomer[place] = i));

  const codes = new Int32Array(perCustomer.length).fill(-1);
  const net = new Float64Array(labels.length);
  for (let start = 0; start < lines.length;) {
    const customer = lines.customer[byCustomer[start] ?? 0] ?? 0;
    const met = new Set<number>();
    let end = start;
    for (; end < lines.length; end++) {
      const i = byCustomer[end] ?? 0;
      if (lines.customer[i] !== customer) break;
      const code = category.codes[lines.row[i] ?? 0] ?? -1;
      if (code < 0 || (lines.day[i] ?? NO_DAY) < from) continue;
      net[code] = (met.has(code) ? (net[code] ?? 0) : 0) + (lines.amount[i] ?? 0);
      met.add(code);
    }
    codes[customer] = largest(met, net, labels);
    start = end;
  }
  return { codes, labels };
}

function largest(codes: Set<number>, net: Float64Array, labels: readonly string[]): number {
  let best = -1;
  for (const code of codes) {
    const lead = round6(net[code] ?? 0) - round6(net[best] ?? -Infinity);
    if (best < 0 || lead > 0 || (lead === 0 && (labels[code] ?? "") < (labels[best] ?? "")))
      best = code;
  }
  return best;
}

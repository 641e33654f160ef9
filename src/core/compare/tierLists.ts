import { OUT, TIERS_THEN, type TierLevels } from "./tierLevels";

const TOP = 0;
const NEW = TIERS_THEN.indexOf("new");

export const PROBLEMS = ["lowered", "gone", "overdue"] as const;
export type ProblemReason = (typeof PROBLEMS)[number];

/** A customer to worry about, and why; at least one reason. */
export interface ProblemCustomer {
  customer: number;
  reasons: ProblemReason[];
}

/** Lists of customers, by index into `Book.customers`. */
export interface TierLists {
  /** Top on both days; who brought most first. */
  valueCustomers: Int32Array;
  /** On another level than then, new ones left aside: who moved furthest first, then by the money that came between. */
  up: Int32Array;
  down: Int32Array;
  /** Were top and are lower or gone, or owe overdue money; who brought most first. */
  problems: ProblemCustomer[];
}

/**
 * @param net net of all time now, one entry a customer
 * @param gained net now less net then
 * @param overdue money that should have been paid, NaN where unknown; absent: the book does not tell
 */
export function tierLists(
  { then, now }: TierLevels,
  net: Float64Array,
  gained: Float64Array,
  overdue: Float64Array | undefined
): TierLists {
  const valueCustomers: number[] = [];
  const up: number[] = [];
  const down: number[] = [];
  const problems: ProblemCustomer[] = [];
  for (let c = 0; c < then.length; c++) {
    const from = then[c] ?? -1;
    const to = now[c] ?? -1;
    const known = from >= 0 && from !== NEW;
    if (known && from === TOP && to === TOP) valueCustomers.push(c);
    if (known && to < from) up.push(c);
    if (known && to > from) down.push(c);
    const reasons: ProblemReason[] = [];
    if (known && from === TOP && to > TOP) reasons.push(to === OUT ? "gone" : "lowered");
    if ((overdue?.[c] ?? 0) > 0) reasons.push("overdue");
    if (reasons.length > 0) problems.push({ customer: c, reasons });
  }
  const of = (values: ArrayLike<number>, c: number) => values[c] ?? 0;
  const byNet = (a: number, b: number) => of(net, b) - of(net, a) || a - b;
  const steps = (c: number) => Math.abs(of(now, c) - of(then, c));
  const byMove = (a: number, b: number) =>
    steps(b) - steps(a) || Math.abs(of(gained, b)) - Math.abs(of(gained, a)) || a - b;
  return {
    valueCustomers: Int32Array.from(valueCustomers.sort(byNet)),
    up: Int32Array.from(up.sort(byMove)),
    down: Int32Array.from(down.sort(byMove)),
    problems: problems.sort((a, b) => byNet(a.customer, b.customer)),
  };
}

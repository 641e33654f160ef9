import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { SPAN_DAYS } from "./relationshipStage";

/** Net spend of each customer in the last 180 days and in the 180 before, not rounded; 0 without lines in them. */
export interface TwoSpans {
  recent: Float64Array;
  previous: Float64Array;
}

/**
 * Goes through time with the two spans that the relationship stage compares: for ascending days what `spendBetween` says of each. Every line
 * enters and leaves a span once.
 */
export function spendOverTime({ lines, perCustomer }: Facts): (until: Day) => TwoSpans {
  const recent = createSpan(perCustomer.length);
  const previous = createSpan(perCustomer.length);
  const { customer, day, amount, length } = lines;
  const pass = (from: number, until: Day, visit: (c: number, money: number) => void) => {
    let at = from;
    for (; at < length && (day[at] ?? until) <= until; at++)
      visit(customer[at] ?? 0, amount[at] ?? 0);
    return at;
  };
  let entered = 0;
  let aged = 0;
  let gone = 0;
  return (until) => {
    entered = pass(entered, until, recent.add);
    aged = pass(aged, until - SPAN_DAYS, (c, money) => {
      recent.remove(c, money);
      previous.add(c, money);
    });
    gone = pass(gone, until - 2 * SPAN_DAYS, previous.remove);
    return { recent: recent.sum, previous: previous.sum };
  };
}

/** Sums that forget: a customer whose last line has left is at exactly 0, whatever rounding has left behind. */
function createSpan(length: number) {
  const sum = new Float64Array(length);
  const lines = new Int32Array(length);
  const put = (c: number, money: number, count: number) => {
    const left = (lines[c] ?? 0) + count;
    lines[c] = left;
    sum[c] = left === 0 ? 0 : (sum[c] ?? 0) + money;
  };
  return {
    sum,
    add: (c: number, money: number) => put(c, money, 1),
    remove: (c: number, money: number) => put(c, -money, -1),
  };
}

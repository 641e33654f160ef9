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
  let entered = 0;
  let aged = 0;
  let gone = 0;
  return (until) => {
    for (; entered < length && (day[entered] ?? until) <= until; entered++)
      put(recent, customer[entered] ?? 0, amount[entered] ?? 0, 1);
    for (; aged < length && (day[aged] ?? until) <= until - SPAN_DAYS; aged++) {
      const money = amount[aged] ?? 0;
      put(recent, customer[aged] ?? 0, -money, -1);
      put(previous, customer[aged] ?? 0, money, 1);
    }
    for (; gone < length && (day[gone] ?? until) <= until - 2 * SPAN_DAYS; gone++)
      put(previous, customer[gone] ?? 0, -(amount[gone] ?? 0), -1);
    return { recent: recent.sum, previous: previous.sum };
  };
}

/** Sums that forget: a customer whose last line has left is at exactly 0, whatever rounding has left behind. */
interface Span {
  sum: Float64Array;
  lines: Int32Array;
}

const createSpan = (length: number): Span => ({
  sum: new Float64Array(length),
  lines: new Int32Array(length),
});

/** Lets a line in, or out again with its money taken off. */
function put({ sum, lines }: Span, c: number, money: number, count: 1 | -1): void {
  const left = (lines[c] ?? 0) + count;
  lines[c] = left;
  sum[c] = left === 0 ? 0 : (sum[c] ?? 0) + money;
}

import type { LeftOutReason, Problem } from "./problem";

/**
 * What the order rows say once they are judged at `asOf`: the base of every score, stage and report.
 * Made by `gatherFacts(book, settings, asOf)` in one pass over the rows and one over the orders.
 */
export interface Facts {
  /** Why each order row was left out: 0 used, k: `LEFT_OUT_REASONS[k - 1]`. */
  reason: Uint8Array;
  used: number;
  leftOut: Record<LeftOutReason, number>;
  /** Sum of the amounts whose customer is missing, and how many rows that is. */
  unattributed: { rows: number; amount: number };

  /** Used rows sorted by day, then by row: what was spent and refunded on each day. */
  lines: {
    length: number;
    customer: Int32Array;
    /** Dense codes, as in `Orders`: 0 … orderCount − 1. */
    order: Int32Array;
    orderCount: number;
    day: Int32Array;
    /** In the currency of the reports. */
    amount: Float64Array;
    /** Index of the row in the arrays of `Book.orders`. */
    row: Int32Array;
    /** In the currency of the reports; NaN where the cell holds no number. Present when the sheet has the column. */
    profit?: Float64Array;
  };
  /** Valid orders (net > 0), each at the day of its earliest positive line, sorted by day, then by first row. */
  orders: {
    length: number;
    customer: Int32Array;
    day: Int32Array;
    net: Float64Array;
    /** The order's code, as in `lines.order`. */
    order: Int32Array;
  };

  /** One entry a customer, in the order of `Book.customers`. */
  perCustomer: {
    length: number;
    /** Valid orders. */
    orderCount: Int32Array;
    /** Net of all used rows, refunds included; rounded to 6 decimals. */
    net: Float64Array;
    /** Days of the first and the last valid order; NO_DAY without one. */
    firstDay: Int32Array;
    lastDay: Int32Array;
    /** 1: has a valid order. */
    scored: Uint8Array;
    /** 1: has used rows but no valid order. */
    netZero: Uint8Array;
  };
  /** Sum of `perCustomer.net` over scored customers. */
  net: number;
}

/** Facts, or the question without whose answer nothing can be added up. */
export type FactsResult = { ok: true; value: Facts } | { ok: false; problem: Problem };

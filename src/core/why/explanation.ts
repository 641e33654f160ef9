import type { Day } from "../columns/cell";
import type { LeftOutReason } from "../problem";

/** One thing that was said of a customer, and what it rests on; both as text. */
export interface Reason {
  /** Stable code, unique in the explanation. */
  key: string;
  /** What it is about, as the written column is called. */
  label: string;
  value: string;
  /** The value, the cuts and the rule in one sentence or two. */
  because: string;
}

/** An order row of the customer. */
export interface OrderRow {
  address: string;
  /** Absent when the row has no readable day. */
  day?: Day;
  /** In the currency of the row; absent when it is no number. */
  amount?: number;
  /** Why it does not count; absent: it does. */
  leftOut?: LeftOutReason;
}

/** Why a customer is where it is on a day, with the rows behind it. */
export interface Explanation {
  id: string;
  name: string;
  asOf: Day;
  reasons: Reason[];
  orders: {
    /** `""` without an order sheet. */
    sheet: string;
    /** The newest `MOST_ROWS` rows, newest first; rows without a day last. */
    rows: OrderRow[];
    /** How many rows there are in all. */
    total: number;
  };
}

export const MOST_ROWS = 100;

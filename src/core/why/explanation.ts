import type { Day } from "../columns/values/cell";
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
  portrait: Portrait;
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

/** Something that happened to a customer on a day. */
export interface LifeEvent {
  day: Day;
  kind: "order" | "stage" | "contact";
  /** In words: the stage that was entered, the channel and outcome of a contact as far as they are known; "" for an order. */
  label: string;
  /** Net amount of the day's orders. */
  amount?: number;
}

/** What the user has written in the follow-up columns; a blank cell, or a column that is not there, is absent. */
export interface FollowUpNotes {
  nextAction?: string;
  dueDate?: Day;
  note?: string;
  churnReason?: string;
  inducement?: string;
}

/** The customer at a glance. */
export interface Portrait {
  owner?: string;
  /** Code of `Settings.stages`. */
  stage: string;
  /** Labels; absent where the customer has none. */
  segment?: string;
  tier?: string;
  status?: string;
  rfm?: string;
  /** Of all time, whatever window the scores look at. */
  net: number;
  orders: number;
  lastOrder?: Day;
  /** What the playbook says. */
  suggestedAction?: string;
  nextOrder?: Day;
  /** 0 … 1; absent where the purchase model is off or cannot tell. */
  pAlive?: number;
  /** Expected net amount of the next 12 months; absent as `pAlive`. */
  value12?: number;
  followUp: FollowUpNotes;
  /** Oldest first; the newest `MOST_EVENTS`. */
  life: LifeEvent[];
}

export const MOST_EVENTS = 200;

export const MOST_ROWS = 100;

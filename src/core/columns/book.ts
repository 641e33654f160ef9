import type { Day } from "./values/cell";
import type { SourceMap } from "./recognition";

/** A text column as integer codes: `labels[codes[i]]`; code -1 is blank. */
export interface Coded {
  codes: Int32Array;
  labels: string[];
}

/**
 * Order rows (lines) in the order they were read, blank rows skipped. All arrays but `repeated` have the same length.
 * Rows that cannot be used stay in, marked, so that every row is accounted for and its address is known.
 */
export interface Orders {
  source: SourceMap;
  length: number;
  /** Zero-based sheet row. */
  row: Int32Array;
  /** Index into `Book.customers`; -1 when the id is missing. */
  customer: Int32Array;
  /** Dense code of the order id; without an id column each row has its own. */
  order: Int32Array;
  orderCount: number;
  /** `NO_DAY` when the cell holds no date. */
  day: Int32Array;
  /** NaN when the cell holds no number. */
  amount: Float64Array;
  /** Present when the sheet has the column. */
  status?: Coded;
  /** Present when the sheet has the column, or when signs beside its amounts name several currencies. */
  currency?: Coded;
  /** Units of the line, profit of the line; NaN when the cell holds no number. Present when the sheet has the column. */
  quantity?: Float64Array;
  profit?: Float64Array;
  /** Category or product of the line. Present when the sheet has the column. */
  category?: Coded;
  /** Places of the rows that are identical to one above, ascending. */
  repeated: Int32Array;
}

/** Customers: first those of the sheet in its order (each id once), then those that only orders know. */
export interface Customers {
  /** Absent when the book has no customer sheet. */
  source?: SourceMap;
  length: number;
  /** The id as written, trimmed. */
  id: string[];
  /** How many of them stand on the customer sheet. */
  onSheet: number;
  /** For each data row of the customer sheet its customer, -1 where the id is blank; a repeated id points at the same customer. */
  ofRow: Int32Array;
  /** Display name; where there is none the company, else the id. */
  name: string[];
  owner?: Coded;
  created?: Int32Array;
  /** The sheet's own stage, as typed. */
  stage?: Coded;
  stageEntered?: Int32Array;
  lastContact?: Int32Array;
  /** Where the customer came from, and by which campaign. */
  leadSource?: Coded;
  campaign?: Coded;
  region?: Coded;
  company?: Coded;
  /** What a lead is interested in. */
  product?: Coded;
  /** As written; `""` where blank. */
  phone?: string[];
  /** Day of birth; only its month and day matter. */
  birthday?: Int32Array;
  /** Money, points or counts; NaN where blank. `overdue` is money that should have been paid. */
  expectedSales?: Float64Array;
  credit?: Float64Array;
  overdue?: Float64Array;
  satisfaction?: Float64Array;
  referrals?: Float64Array;
  /** The follow-up columns that belong to the user. */
  nextAction?: Coded;
  dueDate?: Int32Array;
  note?: Coded;
  churnReason?: Coded;
  inducement?: Coded;
}

/** Changes of stage in the order of the sheet; all arrays have the same length. */
export interface StageLog {
  source: SourceMap;
  length: number;
  /** Zero-based sheet row. */
  row: Int32Array;
  /** Index into `Book.customers`; -1 when the id is missing or nobody's. */
  customer: Int32Array;
  /** NO_DAY when the cell holds no date. */
  day: Int32Array;
  from?: Coded;
  to: Coded;
  trigger?: Coded;
  changedBy?: Coded;
  approvedBy?: Coded;
  /** 1: written by the product, not by hand. */
  automatic?: Uint8Array;
}

/** Contacts in the order of the sheet; all arrays have the same length. */
export interface Contacts {
  source: SourceMap;
  length: number;
  row: Int32Array;
  /** Index into `Book.customers`; -1 when the id is missing or nobody's. */
  customer: Int32Array;
  /** NO_DAY when the cell holds no date. */
  day: Int32Array;
  rep?: Coded;
  channel?: Coded;
  outcome?: Coded;
}

/** What a unit of each currency is worth in the currency of the reports; keys as `currencyKey` makes them. */
export interface Rates {
  source: SourceMap;
  rates: Record<string, number>;
}

/** Money spent to win customers, one entry a row of the sheet. */
export interface Costs {
  source: SourceMap;
  entries: { source?: string; campaign?: string; cost: number }[];
}

/** A cell that could not be understood, by zero-based position. */
export interface BadCell {
  kind: "badDate" | "badAmount" | "badStageDate" | "badNumber";
  sheet: string;
  row: number;
  column: number;
  text: string;
}

/** A book once it is read: typed columns, no cells. Plain data that a worker can be sent. */
export interface Book {
  orders?: Orders;
  customers: Customers;
  stageLog?: StageLog;
  contacts?: Contacts;
  rates?: Rates;
  costs?: Costs;
  /** First 1,000 of each sheet; the orders' arrays count the rest. */
  badCells: BadCell[];
  /** Newest order day of the book whatever `asOf` is; absent without orders. */
  newestOrder?: Day;
}

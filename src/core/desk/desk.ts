import type { Cell, Day } from "../columns/values/cell";
import type { Advice } from "../dwell/stallAdvice";
import type { WrittenColumnKey } from "../writtenColumns";

/**
 * Customers by what stands in a written column of theirs: any of these values, as the column shows them. By `customerId`: these customers, for
 * what no column tells; their ids are those of the analysis.
 */
export interface CustomerFilter {
  column: WrittenColumnKey | "customerId";
  values: Cell[];
}

/** A group of customers in a picture, and how to find them on the sheet (all filters together). */
export interface Part {
  /** Code of the domain, or the name of a segment of the user's own. */
  code: string;
  label: string;
  customers: number;
  /** Net amount of these customers. */
  net: number;
  /** Of the customers and of the money in the parts of the picture, 0 … 1, as the pages have it; absent of nobody, and outside of the parts. */
  share?: number;
  netShare?: number;
  /** `#RRGGBB`, as in the native charts. */
  color: string;
  filters: CustomerFilter[];
}

/** A cell of the recency × frequency heat map. */
export interface HeatCell {
  /** Scores, 1 … bins. */
  r: number;
  f: number;
  customers: number;
  net: number;
  filters: CustomerFilter[];
}

/** Customers by activity status at the end of a month. */
export interface Band {
  until: Day;
  active: number;
  silent: number;
  sleeping: number;
  lost: number;
}

/** Somebody on a list; stage, tier and status as they are called. */
export interface Listed {
  id: string;
  name: string;
  owner?: string;
  stage: string;
  tier?: string;
  status?: string;
  /** The customer sheet has no row of this customer, whom only the orders name. Absent where the book has no customer sheet. */
  onlyInOrders?: true;
}

/** A customer that stands still, or is about to. */
export interface StalledLead extends Listed {
  /** Over the limit of the stage; else due soon. */
  stalled: boolean;
  daysInStage: number;
  limit: number;
  /** Days beyond the limit; 0 or less when due soon. */
  over: number;
  /** Absent when the book tells of no contact. */
  daysSinceContact?: number;
  reason?: string;
  advice?: Advice;
  /** What the user has planned, in the follow-up columns. */
  nextAction?: string;
  dueDate?: Day;
}

/** Somebody to be given up, as is proposed. */
export interface CleanUpProposal extends Listed {
  daysInStage: number;
  daysSinceContact?: number;
}

/** Somebody whose tier went up or down since the day of comparison. */
export interface Mover extends Listed {
  from: string;
  to: string;
  /** Net now less net then. */
  gained: number;
}

/** Somebody to be in touch with. */
export interface DueContact extends Listed {
  priority: "high" | "medium" | "low";
  dueBy: Day;
  action: string;
}

/** A list that is cut at `DESK_LIMIT`. */
export interface Capped<Row> {
  rows: Row[];
  total: number;
}

/**
 * Figures of two days side by side, as the Review page counts them: customers with an order, orders and net amount to date, activity statuses (at
 * risk: silent or sleeping), and who is over the limit of the stage.
 */
export interface ComparedFigure {
  code: "customers" | "orders" | "net" | "active" | "atRisk" | "lost" | "stalled";
  now: number;
  then: number;
}

/** What the review is compared with, and what changed. */
export interface DeskComparison {
  earlier: Day;
  by: "lastReview" | "month" | "quarter" | "year" | "day";
  figures: ComparedFigure[];
  up: Capped<Mover>;
  down: Capped<Mover>;
}

/**
 * What the pane shows of a review and lets the user work on: pictures whose parts can be clicked, and lists of people. Texts are in the language
 * of the analysis; the pane adds nothing to the numbers. Empty books have parts with 0 customers and empty lists.
 */
export interface Desk {
  asOf: Day;
  /** Tiers of the value pyramid, top first, with the money of the window by which they are ranked; the other pictures have that of all time. */
  pyramid: Part[];
  segments: Part[];
  statuses: Part[];
  /** Stages in the order of `Settings.stages`. */
  funnel: Part[];
  /** Row by row, the highest frequency first, recency from 1 up. Absent when R or F has no scores. */
  heatMap?: { bins: number; cells: HeatCell[] };
  /** Customers in no part of a picture, since its column is blank for them: with these each picture adds up to all customers. */
  outside: Partial<Record<"pyramid" | "segments" | "statuses" | "heatMap", Part>>;
  /** Oldest first, the last 24 months at most; empty without an order. */
  bands: Band[];
  /** Longest over the limit first, due soon last. */
  stalled: Capped<StalledLead>;
  /** Every owner and stage in `stalled`, uncut, for the filters. */
  stalledBy: { owners: string[]; stages: string[] };
  cleanUp: Capped<CleanUpProposal>;
  /** Absent when there was no order yet on the earlier day. */
  comparison?: DeskComparison;
  /** Up to the end of the month, in the order of the Playbook page: high priority first. */
  due: Capped<DueContact>;
}

/** So many rows of a list go to the pane. */
export const DESK_LIMIT = 500;

import type { Day } from "./columns/values/cell";
import type { PlaybookRule } from "./followup/playbook";
import type { Stage } from "./stages";

/** Interface and report languages; equal citizens. */
export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How R, F and M are cut into scores. */
export type CutRule =
  /** Quantiles of the scored customers: quintiles for five bins. */
  | { kind: "percentile" }
  /** The cuts of the last review, so that a change is the customer's doing; percentiles where there was none. */
  | { kind: "frozen" }
  /** The user's own, bins − 1 each, ascending. */
  | { kind: "fixed"; recency: number[]; frequency: number[]; monetary: number[] };

/** A segment of a map of the user's own: its name and its cells as `RFM`, each digit 1–5 or `*`. */
export interface SegmentRule {
  name: string;
  cells: string[];
}

/** What an assignment rule looks at; labels under `rule.<code>`. */
export const ASSIGNED_BY = ["source", "region", "numberPrefix", "product"] as const;

/** Who gets a lead that nobody owns; the first rule that fits decides. */
export interface AssignmentRule {
  by: (typeof ASSIGNED_BY)[number];
  /** Compared after trim, NFKC and case folding; a prefix for `numberPrefix`. */
  value: string;
  owner: string;
}

/** Every tunable of the analysis. Stored as JSON in the workbook, so it is untrusted input until it is checked. */
export interface Settings {
  cuts: CutRule;
  /** Number of scores: 1 … bins. */
  bins: 3 | 4 | 5;
  /** What M is: net amount, average order value, or profit. */
  monetary: "net" | "aov" | "profit";
  /** Months that R, F and M look back; absent: everything. */
  windowMonths?: 12 | 24;
  /** F is cut within the customer's main category where that has at least 20 customers. */
  frequencyWithinCategory: boolean;
  segmentModel: "eleven" | "eight" | "own";
  /** The map of the model `own`; every cell exactly once. */
  segmentMap: SegmentRule[];
  /** Where "high" begins in the eight-class model. */
  eightClassCut: "mean" | "median" | "fixed";
  /** The thresholds of `fixed`: high is R ≤ days, F ≥ orders, M ≥ money. */
  eightClassFixed: { recency: number; frequency: number; monetary: number };

  /** What the pyramid orders customers by. */
  valueBasis: "net" | "profit" | "score";
  /** Weights of the five-input value score; re-normalised over the columns that exist. */
  valueWeights: {
    sales: number;
    expected: number;
    profit: number;
    credit: number;
    reference: number;
  };
  /** Percent of the customers in each tier above `small`, for books of 20 customers and more. */
  tierShares: { top: number; large: number; medium: number };
  /** Percent of the money that the high-value set brings. */
  highValueShare: number;
  /** Percent of a year's buyers who buy again the next year; absent: as the book itself shows. */
  retention?: number;
  /** Lifetime value with referrals: yearly service and parts, and units in a lifetime. */
  lifetime: { service: number; units: number };

  /** Order states that take a row out of R, F and M; compared after trim, NFKC and case folding. */
  cancelledStatuses: string[];
  dropDuplicates: boolean;
  /** Without a rate table: keep only rows in this currency. With one: report in this currency. Absent: all rows must be in one. */
  currency?: string;
  /** Answer to "is 3/4 the 3rd of April or March 4th?" for columns where every value is ambiguous. */
  dateOrder?: "dmy" | "mdy";

  /** The pipeline, in order; at least one stage without and one with orders. */
  stages: Stage[];
  /** Whether activity statuses end at `statusBounds` or at P80, P90 and 2 × P90 of the book's own repurchase gaps. */
  statusBasis: "days" | "gaps";
  /** Inclusive upper bounds in days since the last order. */
  statusBounds: { active: number; silent: number; sleeping: number };
  /** Days a customer may stay in a stage, by its code; a stage without a limit never stalls. */
  stageLimits: Record<string, number>;
  /** Percent of the limit from which on a stay is due soon. */
  dueSoonShare: number;
  /** Days without a stage change and a contact after which giving up is proposed. */
  cleanUpDays: number;

  /** Days without an order after which a customer counts as churned. */
  churnDays: number;
  /** Months in the churn series and the time line. */
  churnMonths: number;
  /** Days since the last order as a multiple of the own median gap. */
  rhythm: { atRisk: number; overdue: number };

  /** What the review is compared with; `lastReview` and `day` fall back to a month before (`earlierDay`). */
  compareWith: "lastReview" | "month" | "quarter" | "year" | "day";
  /** The day of `day`. */
  compareDay?: Day;

  /** Months of the year, 1 … 12, in which most is sold; none: the off season's rules hold all year. */
  peakMonths: number[];
  playbook: PlaybookRule[];
  /** Customers whose status ends within so many days, and birthdays, are nudged. */
  nudgeDays: number;
  birthdayDays: number;
  /** More contacts than this in so many days are too many. */
  contactCap: { contacts: number; days: number };
  assignmentRules: AssignmentRule[];
  /** Written as "changed by" into the stage log; Excel does not tell who is at work. */
  userName?: string;
}

/** Interface and report languages; equal citizens. */
export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How R, F and M are cut into scores: quintiles of the scored customers, or the user's own thresholds. */
export type CutRule =
  | { kind: "percentile" }
  | { kind: "fixed"; recency: number[]; frequency: number[]; monetary: number[] };

/** Every tunable of the analysis. Stored as JSON in the workbook, so it is untrusted input until it is checked. */
export interface Settings {
  cuts: CutRule;
  segmentModel: "eleven" | "eight";
  /** Where "high" begins in the eight-class model. */
  eightClassCut: "mean" | "median";
  /** Order states that take a row out of R, F and M; compared after trim, NFKC and case folding. */
  cancelledStatuses: string[];
  dropDuplicates: boolean;
  /** Keep only rows in this currency; absent: all rows must be in one. */
  currency?: string;
  /** Answer to "is 3/4 the 3rd of April or March 4th?" for columns where every value is ambiguous. */
  dateOrder?: "dmy" | "mdy";
  /** Inclusive upper bounds in days since the last order. */
  statusBounds: { active: number; silent: number; sleeping: number };
  /** Days a customer may stay in a stage; a stage without a limit never stalls. */
  stageLimits: { prospect?: number; interested?: number; firstTime?: number; repeat?: number };
  /** Days without an order after which a customer counts as churned. */
  churnDays: number;
  /** Months in the churn series. */
  churnMonths: number;
}

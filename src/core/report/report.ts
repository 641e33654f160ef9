import type { Cell, Day } from "../columns/values/cell";

/** What a column of a report holds; `excel/` turns it into a number format, the pane into text. `days` and `tenths` have one decimal. */
export type Format =
  "text" | "integer" | "money" | "decimal" | "tenths" | "days" | "percent" | "date";

export interface ReportColumn {
  /** Stable code, unique in its table. */
  key: string;
  /** Translated header; unique in its table, as Excel Tables demand. */
  header: string;
  format: Format;
}

/** Classic types only: Excel's newer chart types are unreliable through its API. */
export type ChartType =
  "columnClustered" | "columnStacked" | "barClustered" | "areaStacked" | "line";

export interface ChartSeries {
  /** Key of the table column that holds the values; the column's header is the series' name. */
  column: string;
  /** When it differs from the chart's type (a combo). */
  type?: ChartType;
  /** Where it differs from the primary axis. */
  axis?: "secondary";
  /** `#RRGGBB` */
  color: string;
}

export interface ChartSpec {
  /** Stable code, unique in its report; the native chart's name is made of it. */
  key: string;
  type: ChartType;
  /** Says what is shown in words that stand alone: Excel charts have no alternative text through the API. */
  title: string;
  /** Key of the table column with the categories. */
  category: string;
  categoryAxisTitle: string;
  valueAxisTitle: string;
  secondaryAxisTitle?: string;
  series: ChartSeries[];
  /** One colour a point, for a single series whose categories have colours of their own (stages, tiers …). */
  pointColors?: string[];
}

export interface TableBlock {
  /** Stable code, unique in its report; the native table's name is made of it. */
  key: string;
  title: string;
  /** One sentence under the title, if the table needs it. */
  note?: string;
  columns: ReportColumn[];
  /** Row-major; dates as `Day`, percents as fractions, blanks as `""`. May be empty: then `whenEmpty` is shown. */
  rows: Cell[][];
  whenEmpty: string;
  charts: ChartSpec[];
  /** Shows the filter buttons. */
  autofilter?: boolean;
  /** Three-colour scale over these columns (a heat map). */
  colorScale?: { columns: string[]; low: string; mid: string; high: string };
  /** Data bars in one column. */
  dataBar?: { column: string; color: string };
  /** `rows[row][column]` links to a cell of the book. */
  links?: { row: number; column: string; sheet: string; address: string }[];
}

/** One page of the result. Everything in it is translated; nothing in it names Excel. */
export interface Report {
  key: ReportKey;
  title: string;
  asOf: Day;
  /** One plain sentence that states the finding. */
  finding: string;
  /** Made to be printed on one sheet of paper. */
  onePage?: true;
  tables: TableBlock[];
}

export const REPORT_KEYS = [
  "review",
  "overview",
  "dwell",
  "churn",
  "cohorts",
  "pyramid",
  "migration",
  "rfm",
  "prediction",
  "playbook",
  "team",
  "sources",
  "settings",
  "notes",
] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];

import type { Book } from "./columns/book";
import type { Cell } from "./columns/cell";
import type { Dwell } from "./dwell/dwell";
import { STALLS } from "./dwell/dwell";
import type { Facts } from "./facts";
import { CLASSES, PIPELINE_STAGES, RELATIONSHIPS, STATUSES, TIERS } from "./codes";
import type { Standing } from "./standing";
import type { Text } from "./text/text";
import { segmentName } from "./text/text";

/** The columns written beside the customers, in their order from left to right. */
export const WRITTEN_COLUMNS = [
  "recency",
  "orders",
  "net",
  "aov",
  "r",
  "f",
  "m",
  "rfm",
  "segment",
  "tier",
  "aToE",
  "pipeline",
  "status",
  "relationship",
  "daysInStage",
  "stalled",
  "nextBoundary",
] as const;
export type WrittenColumnKey = (typeof WRITTEN_COLUMNS)[number];

/** One column ready to be written: translated header, one value a customer (`""` where there is none), in the order of `Book.customers`. */
export interface WrittenColumn {
  key: WrittenColumnKey;
  header: string;
  /** One Excel number format for the whole column. */
  numberFormat: string;
  values: Cell[];
}

const COUNT = "0";
const MONEY = "#,##0.00";
const TEXT = "@";

const NUMBER_FORMATS: Record<WrittenColumnKey, string> = {
  recency: COUNT,
  orders: COUNT,
  net: MONEY,
  aov: MONEY,
  r: COUNT,
  f: COUNT,
  m: COUNT,
  rfm: TEXT,
  segment: TEXT,
  tier: TEXT,
  aToE: TEXT,
  pipeline: TEXT,
  status: TEXT,
  relationship: TEXT,
  daysInStage: COUNT,
  stalled: TEXT,
  nextBoundary: COUNT,
};

/**
 * The columns beside the customers. What does not apply is `""`: a prospect has neither orders nor scores, a net-zero
 * customer shows 0 orders and its net amount, RFM needs all three scores. Money has two decimals.
 */
export function writeColumns(
  book: Book,
  facts: Facts,
  standing: Standing,
  dwell: Dwell,
  text: Text
): WrittenColumn[] {
  const { perCustomer: of } = facts;
  const bought = (c: number) => of.scored[c] === 1;
  const counted = (c: number) => bought(c) || of.netZero[c] === 1;
  const number = (value: number | undefined, least: number): Cell =>
    value === undefined || value < least ? "" : value;
  const name = (names: readonly string[], code: number | undefined): Cell =>
    names[code ?? -1] ?? "";
  const names = {
    segment: standing.segmentCodes.map((code) => segmentName(code, text)),
    tier: TIERS.map((code) => text(`tier.${code}`)),
    aToE: CLASSES.map((code) => text(`class.${code}`)),
    pipeline: PIPELINE_STAGES.map((code) => text(`stage.${code}`)),
    status: STATUSES.map((code) => text(`status.${code}`)),
    relationship: RELATIONSHIPS.map((code) => text(`relationship.${code}`)),
    stall: STALLS.map((code) => (code === "none" ? "" : text(`stall.${code}`))),
  };
  const { r, f, m } = standing;
  const cell: Record<WrittenColumnKey, (c: number) => Cell> = {
    recency: (c) => number(standing.recency[c], 0),
    orders: (c) => (counted(c) ? (of.orderCount[c] ?? 0) : ""),
    net: (c) => (counted(c) ? cents(of.net[c] ?? 0) : ""),
    aov: (c) => (bought(c) ? cents((of.net[c] ?? 0) / (of.orderCount[c] ?? 1)) : ""),
    r: (c) => number(r[c], 1),
    f: (c) => number(f[c], 1),
    m: (c) => number(m[c], 1),
    rfm: (c) => (r[c] && f[c] && m[c] ? `${r[c]}${f[c]}${m[c]}` : ""),
    segment: (c) => name(names.segment, standing.segment[c]),
    tier: (c) => name(names.tier, standing.tier[c]),
    aToE: (c) => name(names.aToE, standing.aToE[c]),
    pipeline: (c) => name(names.pipeline, standing.pipeline[c]),
    status: (c) => name(names.status, standing.status[c]),
    relationship: (c) => name(names.relationship, standing.relationship[c]),
    daysInStage: (c) => number(dwell.days[c], 0),
    stalled: (c) => name(names.stall, dwell.stall[c]),
    nextBoundary: (c) => number(standing.nextBoundary[c], 0),
  };
  return WRITTEN_COLUMNS.map((key) => ({
    key,
    header: text(`column.${key}`),
    numberFormat: NUMBER_FORMATS[key],
    values: Array.from({ length: book.customers.length }, (_, c) => cell[key](c)),
  }));
}

/** Two decimals; never -0, which a sheet would show as -0.00. */
function cents(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 || 0;
}

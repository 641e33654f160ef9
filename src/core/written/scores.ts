import { segmentName } from "../text/text";
import type { ColumnMaker } from "./column";
import { cents, COUNT, MONEY, nameOf, numberOf, TEXT } from "./column";

/** What was bought, the scores, and the segment. A prospect has none of it; a net-zero customer shows 0 orders and its net amount. */
export const scoreColumns: ColumnMaker<
  "recency" | "orders" | "net" | "aov" | "r" | "f" | "m" | "rfm" | "segment"
> = ({ facts, standing }, text) => {
  const { perCustomer: of } = facts;
  const bought = (c: number) => of.scored[c] === 1;
  const counted = (c: number) => bought(c) || of.netZero[c] === 1;
  const { recency, r, f, m } = standing;
  const segments = standing.segmentCodes.map((code) => segmentName(code, text));
  return {
    recency: { numberFormat: COUNT, cell: (c) => numberOf(recency[c], 0) },
    orders: { numberFormat: COUNT, cell: (c) => (counted(c) ? (of.orderCount[c] ?? 0) : "") },
    net: { numberFormat: MONEY, cell: (c) => (counted(c) ? cents(of.net[c] ?? 0) : "") },
    aov: {
      numberFormat: MONEY,
      cell: (c) => (bought(c) ? cents((of.net[c] ?? 0) / (of.orderCount[c] ?? 1)) : ""),
    },
    r: { numberFormat: COUNT, cell: (c) => numberOf(r[c], 1) },
    f: { numberFormat: COUNT, cell: (c) => numberOf(f[c], 1) },
    m: { numberFormat: COUNT, cell: (c) => numberOf(m[c], 1) },
    rfm: {
      numberFormat: TEXT,
      cell: (c) => (r[c] && f[c] && m[c] ? `${r[c]}${f[c]}${m[c]}` : ""),
    },
    segment: { numberFormat: TEXT, cell: (c) => nameOf(segments, standing.segment[c]) },
  };
};

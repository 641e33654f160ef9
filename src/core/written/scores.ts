import { segmentName } from "../text/text";
import type { ColumnMaker } from "./column";
import { cents, COUNT, MONEY, nameOf, numberOf, TEXT } from "./column";

/**
 * What was bought in the window of the settings, the scores, and the segment. A prospect has none of it; a net-zero customer, and one whose orders are
 * all before the window, shows 0 orders and its net amount.
 */
export const scoreColumns: ColumnMaker<
  "recency" | "orders" | "net" | "aov" | "r" | "f" | "m" | "rfm" | "segment"
> = ({ facts, standing }, text) => {
  const { scored, netZero } = facts.perCustomer;
  const counted = (c: number) => scored[c] === 1 || netZero[c] === 1;
  const { recency, r, f, m, measured } = standing;
  const ordersOf = (c: number) => measured.orders[c] ?? 0;
  const netOf = (c: number) => measured.net[c] ?? 0;
  const segments = standing.segmentCodes.map((code) => segmentName(code, text));
  return {
    recency: { numberFormat: COUNT, cell: (c) => numberOf(recency[c], 0) },
    orders: { numberFormat: COUNT, cell: (c) => (counted(c) ? ordersOf(c) : "") },
    net: { numberFormat: MONEY, cell: (c) => (counted(c) ? cents(netOf(c)) : "") },
    aov: {
      numberFormat: MONEY,
      cell: (c) => (ordersOf(c) > 0 ? cents(netOf(c) / ordersOf(c)) : ""),
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

import { NO_DAY } from "../columns/values/cell";
import type { Facts } from "../facts";
import { LEAST_GAPS, medianGaps, orderGaps, type OrderGaps } from "../life/orderGaps";
import { quantileOfCounts } from "../math/quantileOfCounts";
import type { Standing } from "../standing";

/** Whose rhythm the date rests on. */
export const NEXT_ORDER_BASES = ["own", "segment"] as const;
export type NextOrderBasis = (typeof NEXT_ORDER_BASES)[number];

/** One entry a customer. */
export interface NextOrder {
  /** NO_DAY where nothing tells. May lie before the analysis date: then the order is late. */
  day: Int32Array;
  /** Index into NEXT_ORDER_BASES; -1 without a day. */
  basis: Int8Array;
}

/**
 * The day of the last order plus the customer's own median gap between order days, if there are two gaps or more; else plus the median of all gaps
 * of the customer's segment, if there are as many of these. Half days are rounded up.
 */
export function nextOrderDays(facts: Facts, { segment }: Pick<Standing, "segment">): NextOrder {
  const { length, lastDay } = facts.perCustomer;
  const gaps = orderGaps(facts);
  const own = medianGaps(gaps);
  const ofSegment = segmentMedians(gaps, segment);
  const day = new Int32Array(length).fill(NO_DAY);
  const basis = new Int8Array(length).fill(-1);
  for (let c = 0; c < length; c++) {
    const last = lastDay[c] ?? NO_DAY;
    if (last === NO_DAY) continue;
    const usual = own[c] ?? NaN;
    const isOwn = !Number.isNaN(usual);
    const gap = isOwn ? usual : (ofSegment.get(segment[c] ?? -1) ?? NaN);
    if (Number.isNaN(gap)) continue;
    day[c] = last + Math.round(gap);
    basis[c] = NEXT_ORDER_BASES.indexOf(isOwn ? "own" : "segment");
  }
  return { day, basis };
}

function segmentMedians({ start, days }: OrderGaps, segment: Int8Array): Map<number, number> {
  const longest = days.reduce((most, gap) => Math.max(most, gap), 0);
  const bySegment = new Map<number, { gaps: number; counts: Int32Array }>();
  for (let c = 0; c < segment.length; c++) {
    const code = segment[c] ?? -1;
    if (code < 0) continue;
    let own = bySegment.get(code);
    if (!own) bySegment.set(code, (own = { gaps: 0, counts: new Int32Array(longest + 1) }));
    for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) {
      const gap = days[k] ?? 0;
      own.counts[gap] = (own.counts[gap] ?? 0) + 1;
      own.gaps++;
    }
  }
  return new Map(
    [...bySegment]
      .filter(([, { gaps }]) => gaps >= LEAST_GAPS)
      .map(([code, { counts }]) => [code, quantileOfCounts(counts, 0.5)])
  );
}

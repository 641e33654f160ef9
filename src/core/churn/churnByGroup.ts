import type { ChurnExposure, Exposure } from "./churnExposure";

export interface ChurnCount {
  atRisk: number;
  churned: number;
  /** churned / atRisk; undefined when nobody was at risk. */
  rate?: number;
}

export interface ChurnGroup {
  /** The group's code; -1 for customers without one. */
  code: number;
  period: ChurnCount;
  lastMonth: ChurnCount;
}

/**
 * Churn of the customers by the groups they are in today, in the order of the codes 0 … `groups` − 1, customers without a group last.
 * Groups in which nobody could be lost are absent; the others add up to all customers.
 *
 * @param codes one entry a customer; -1 is no group
 */
export function churnByGroup(
  { period, lastMonth }: ChurnExposure,
  codes: ArrayLike<number>,
  groups: number
): ChurnGroup[] {
  const inPeriod = countExposure(period, codes, groups);
  const inLastMonth = countExposure(lastMonth, codes, groups);
  return Array.from({ length: groups + 1 }, (_, k) => ({
    code: k < groups ? k : -1,
    period: countOf(inPeriod, k),
    lastMonth: countOf(inLastMonth, k),
  })).filter((group) => group.period.atRisk + group.lastMonth.atRisk > 0);
}

interface Counts {
  atRisk: Int32Array;
  churned: Int32Array;
}

/** Counts by code; the last place is for customers without one. */
function countExposure(of: Exposure | undefined, codes: ArrayLike<number>, groups: number): Counts {
  const counts = { atRisk: new Int32Array(groups + 1), churned: new Int32Array(groups + 1) };
  if (!of) return counts;
  for (let c = 0; c < of.atRisk.length; c++) {
    const code = codes[c] ?? -1;
    const place = code < 0 ? groups : code;
    counts.atRisk[place] = (counts.atRisk[place] ?? 0) + (of.atRisk[c] ?? 0);
    counts.churned[place] = (counts.churned[place] ?? 0) + (of.churned[c] ?? 0);
  }
  return counts;
}

function countOf(counts: Counts, place: number): ChurnCount {
  const atRisk = counts.atRisk[place] ?? 0;
  const churned = counts.churned[place] ?? 0;
  return { atRisk, churned, ...(atRisk > 0 && { rate: churned / atRisk }) };
}

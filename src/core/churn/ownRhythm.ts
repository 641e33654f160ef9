import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { medianGaps, orderGaps } from "../life/orderGaps";
import type { Settings } from "../settings";

/** How a customer keeps to the own rhythm, from good to bad. */
export const RHYTHM_STATES = ["onRhythm", "atRisk", "overdue"] as const;
export type RhythmState = (typeof RHYTHM_STATES)[number];

/** One entry a customer. */
export interface Rhythm {
  /** Median days between the customer's own order days; NaN with fewer than three of them. */
  medianGap: Float64Array;
  /** Days since the last order / `medianGap`; NaN where that is. */
  ratio: Float64Array;
  /** Index into RHYTHM_STATES; -1 where there is no ratio. */
  state: Int8Array;
}

/**
 * The own rhythm of everybody who has ordered on at least three days: at risk when more than `limits.atRisk` own median gaps have passed
 * since the last order, overdue when more than `limits.overdue` have.
 */
export function ownRhythm(facts: Facts, limits: Settings["rhythm"], asOf: Day): Rhythm {
  const { length, lastDay } = facts.perCustomer;
  const medianGap = medianGaps(orderGaps(facts));
  const ratio = medianGap.map((days, c) => (asOf - (lastDay[c] ?? 0)) / days);
  const state = new Int8Array(length);
  for (let c = 0; c < length; c++) state[c] = stateOf(ratio[c] ?? NaN, limits);
  return { medianGap, ratio, state };
}

function stateOf(ratio: number, { atRisk, overdue }: Settings["rhythm"]): number {
  if (Number.isNaN(ratio)) return -1;
  const state = ratio > overdue ? "overdue" : ratio > atRisk ? "atRisk" : "onRhythm";
  return RHYTHM_STATES.indexOf(state);
}

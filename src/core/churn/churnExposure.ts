import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import { CHURNED, KEPT, walkMonths } from "./walkMonths";

/** Who could be lost in a stretch of time and who was, one flag a customer. */
export interface Exposure {
  /** The stretch begins after this day and ends with `until`. */
  from: Day;
  until: Day;
  /** 1: had ordered and was not churned when it began. */
  atRisk: Uint8Array;
  /** 1: of those, churned at the end of one of its months, even if back since. */
  churned: Uint8Array;
}

export interface ChurnExposure {
  /** The months of the time line, from the first one at whose beginning anybody could be lost; absent without one. */
  period?: Exposure;
  /** The last month alone: the last entry of the time line. Absent where that is empty. */
  lastMonth?: Exposure;
}

/** Who was at risk and who churned over the months of the time line: what churn rates by group are made of. */
export function churnExposure(
  facts: Facts,
  settings: Pick<Settings, "churnDays" | "churnMonths">,
  asOf: Day
): ChurnExposure {
  let period: Exposure | undefined;
  let lastMonth: Exposure | undefined;
  walkMonths(facts, settings, asOf, ({ from, until, before, now }) => {
    if (!period && before.includes(KEPT)) {
      period = { from, until, atRisk: flags(before, KEPT), churned: new Uint8Array(now.length) };
    }
    if (period) {
      period.until = until;
      for (let c = 0; c < now.length; c++)
        if (period.atRisk[c] === 1 && now[c] === CHURNED) period.churned[c] = 1;
    }
    if (until !== asOf) return;
    const atRisk = flags(before, KEPT);
    const churned = atRisk.map((flag, c) => Number(flag === 1 && now[c] === CHURNED));
    lastMonth = { from, until, atRisk, churned };
  });
  return { ...(period && { period }), ...(lastMonth && { lastMonth }) };
}

const flags = (states: Uint8Array, state: number) => states.map((own) => Number(own === state));

import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { ChurnCount } from "./churnByGroup";
import { CHURNED, KEPT, walkMonths } from "./walkMonths";

/** One way to sort the customers: a code each, 0 … `groups` − 1, or -1 for who is in no group. */
export interface Grouped {
  codes: ArrayLike<number>;
  groups: number;
}

/** Churn of every group in one month; the last entry is of the customers without a group. */
export interface ChurnSeriesMonth {
  /** Last day of the month; of the last month the analysis date. */
  until: Day;
  groups: ChurnCount[];
}

/**
 * The churn rate month by month for each group of today, oldest month first, one series a grouping: became churned in the month, of those not churned
 * when it began. In every month the groups add up to that month of the time line. Empty without an order. One walk for all groupings.
 */
export function churnSeries(
  facts: Facts,
  settings: Pick<Settings, "churnDays" | "churnMonths">,
  asOf: Day,
  groupings: readonly Grouped[]
): ChurnSeriesMonth[][] {
  const series = groupings.map((): ChurnSeriesMonth[] => []);
  walkMonths(facts, settings, asOf, ({ until, before, now }) => {
    groupings.forEach(({ codes, groups }, k) => {
      const atRisk = new Int32Array(groups + 1);
      const churned = new Int32Array(groups + 1);
      for (let c = 0; c < now.length; c++) {
        if (before[c] !== KEPT) continue;
        const code = codes[c] ?? -1;
        const place = code < 0 ? groups : code;
        atRisk[place] = (atRisk[place] ?? 0) + 1;
        if (now[c] === CHURNED) churned[place] = (churned[place] ?? 0) + 1;
      }
      const counts = Array.from(atRisk, (risk, place): ChurnCount => {
        const lost = churned[place] ?? 0;
        return { atRisk: risk, churned: lost, ...(risk > 0 && { rate: lost / risk }) };
      });
      series[k]?.push({ until, groups: counts });
    });
  });
  return series;
}

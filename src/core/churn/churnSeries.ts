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
      const counts = Array.from({ length: groups + 1 }, (): ChurnCount => ({
        atRisk: 0,
        churned: 0,
      }));
      for (let c = 0; c < now.length; c++) {
        if (before[c] !== KEPT) continue;
        const code = codes[c] ?? -1;
        const count = counts[code < 0 ? groups : code];
        if (!count) continue;
        count.atRisk++;
        if (now[c] === CHURNED) count.churned++;
      }
      for (const count of counts) if (count.atRisk > 0) count.rate = count.churned / count.atRisk;
      series[k]?.push({ until, groups: counts });
    });
  });
  return series;
}

import type { Coded } from "../columns/book";
import { FROM_BOOK, type CutOrigin, type DimensionCuts } from "./cutDimension";
import { percentileCuts, whyNotScored } from "./cuts";
import type { FrozenCuts } from "./cutDimension";
import type { ScoredValues } from "./scoredValues";

/** From so many scored customers on a category is a yardstick of its own. */
export const LEAST_IN_CATEGORY = 20;

/** Customers of one main category and the cuts between their F scores. */
export interface FrequencyGroup {
  category: string;
  customers: number;
  cuts: number[];
  origin: CutOrigin;
  /** They all bought equally often, so they are scored against all. */
  likeAll?: true;
}

/**
 * The categories with at least 20 scored customers, largest first (of equal ones in the order of their names), and the group of each scored
 * customer: -1 for the customers of smaller categories or of none, who are scored against all. A category in which all bought
 * equally often tells nobody apart and is scored against all too.
 *
 * @param common cuts over all scored customers
 */
export function frequencyGroups(
  { customer, frequency }: Pick<ScoredValues, "customer" | "frequency">,
  main: Coded,
  common: DimensionCuts,
  bins: number,
  frozen?: FrozenCuts
): { groups: FrequencyGroup[]; groupOf: Int32Array } {
  const members = main.labels.map((): number[] => []);
  customer.forEach((c, i) => members[main.codes[c] ?? -1]?.push(i));
  const groupOf = new Int32Array(customer.length).fill(-1);
  const groups = members
    .map((places, code) => ({ places, category: main.labels[code] ?? "" }))
    .filter(({ places }) => places.length >= LEAST_IN_CATEGORY)
    .sort((a, b) => b.places.length - a.places.length || (a.category < b.category ? -1 : 1))
    .map(({ places, category }, group): FrequencyGroup => {
      for (const i of places) groupOf[i] = group;
      const customers = places.length;
      const values = Float64Array.from(places, (i) => frequency[i] ?? 0);
      if (whyNotScored(values)) {
        const { cuts, origin } = common;
        return { category, customers, cuts, origin, likeAll: true };
      }
      const known = frozen?.cuts.frequencyByCategory?.[category];
      return frozen && known?.length === bins - 1
        ? { category, customers, cuts: known, origin: frozen.origin }
        : { category, customers, cuts: percentileCuts(values, bins), origin: FROM_BOOK };
    });
  return { groups, groupOf };
}

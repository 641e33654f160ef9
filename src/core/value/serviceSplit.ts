import { round6 } from "../math/round6";
import { cutByShare } from "./cutByShare";

/** What a third of the split is to get: care, lifting, and either letting go or a second look. */
export const SERVICE_GROUPS = ["care", "lift", "review", "drop"] as const;
export type ServiceGroup = (typeof SERVICE_GROUPS)[number];

export interface ServiceShare {
  group: ServiceGroup;
  customers: number;
  /** Sum of the values, rounded to 6 decimals. */
  value: number;
}

const CUMULATIVE = [20, 80];

/**
 * The 20 / 60 / 20 service split: the best 20 % of the customers to care for, the next 60 % to lift, the last 20 % to drop, cut by
 * `cutByShare`. Only a profit can say that serving somebody does not pay: without one the last group is to be reviewed.
 *
 * @param values profit where it is known, else net amount; of the ranked customers, in any order
 */
export function serviceSplit(values: Float64Array, isProfit: boolean): ServiceShare[] {
  const groups: readonly ServiceGroup[] = ["care", "lift", isProfit ? "drop" : "review"];
  const shares = groups.map((group): ServiceShare => ({ group, customers: 0, value: 0 }));
  cutByShare(values, CUMULATIVE).forEach((place, i) => {
    const share = shares[place];
    if (!share) return;
    share.customers++;
    share.value += values[i] ?? 0;
  });
  return shares.map((share) => ({ ...share, value: round6(share.value) }));
}

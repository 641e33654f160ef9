import { TIERS } from "../codes";
import type { Coded } from "../columns/book";
import { STALLS, type Dwell } from "../dwell/dwell";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Standing } from "../standing";

/** What one owner has in hand. */
export interface OwnerFigures {
  /** `""` for the customers without one. */
  owner: string;
  customers: number;
  /** Open leads. */
  leads: number;
  stalled: number;
  /** Customers with a valid order. */
  buyers: number;
  /** buyers / customers. */
  conversion: number;
  /** Sum of the net amounts. */
  net: number;
  topCustomers: number;
  /** Net amount of the customers in the tier top. */
  topNet: number;
  /** Share of all top customers' net amount, as a fraction: what leaves with this owner. Absent when that is not positive. */
  topShare?: number;
}

const TOP = TIERS.indexOf("top");
const STALLED = STALLS.indexOf("stalled");

/**
 * One entry an owner in the order of the sheet, those without an owner last; together they are all customers. Owners without a customer are
 * absent; without an owner column everybody is without one.
 *
 * @param lead as in `FollowUp`
 */
export function ownerFigures(
  owner: Coded | undefined,
  { perCustomer }: Pick<Facts, "perCustomer">,
  { tier }: Pick<Standing, "tier">,
  { stall }: Pick<Dwell, "stall">,
  lead: Uint8Array
): OwnerFigures[] {
  const names = [...(owner?.labels ?? []), ""];
  const groups = names.map((name): OwnerFigures => emptyFigures(name));
  let topNet = 0;
  for (let c = 0; c < perCustomer.length; c++) {
    const code = owner?.codes[c] ?? -1;
    const group = groups[code < 0 ? names.length - 1 : code];
    if (!group) continue;
    const net = perCustomer.net[c] ?? 0;
    group.customers++;
    group.leads += lead[c] ?? 0;
    group.stalled += Number(stall[c] === STALLED);
    group.buyers += perCustomer.scored[c] ?? 0;
    group.net += net;
    if (tier[c] !== TOP) continue;
    group.topCustomers++;
    group.topNet += net;
    topNet += net;
  }
  const allTop = round6(topNet);
  return groups
    .filter(({ customers }) => customers > 0)
    .map((group) => {
      const own = round6(group.topNet);
      return {
        ...group,
        conversion: group.buyers / group.customers,
        net: round6(group.net),
        topNet: own,
        ...(allTop > 0 && { topShare: own / allTop }),
      };
    });
}

const emptyFigures = (owner: string): OwnerFigures => ({
  owner,
  customers: 0,
  leads: 0,
  stalled: 0,
  buyers: 0,
  conversion: 0,
  net: 0,
  topCustomers: 0,
  topNet: 0,
});

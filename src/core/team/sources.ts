import type { Coded, Costs } from "../columns/book";
import { normalizeId } from "../columns/values/normalizeId";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";

/** What one source or one campaign has brought, and what it cost. */
export interface SourceFigures {
  /** As the customer sheet has it, else as the cost sheet; `""` where it is not known. */
  name: string;
  /** Everybody who came from here, won or not. */
  leads: number;
  /** Those with a valid order. */
  won: number;
  /** won / leads; absent without leads. */
  conversion?: number;
  /** Net amount of those who were won. */
  revenue: number;
  /** Of those won, the share with a second order; absent where nobody was won. */
  repeatRate?: number;
  /** Absent where the cost sheet says nothing. */
  cost?: number;
  /** cost / won; absent for the unknown, whose customers did not come from that money, and where nobody was won. */
  costPerCustomer?: number;
  /** revenue / cost; absent for the unknown and without a cost. */
  revenuePerCost?: number;
}

/**
 * Figures by source or by campaign, the most leads first, equals in the order of the sheet, the unknown last. Leads, won, revenue and cost add
 * up to those of the book: costs that name no source (no campaign) stand with the unknown, costs of a source without customers on a line of
 * their own. Names are compared as ids are. Revenue is that of valid customers only: money left over from customers without a valid order
 * belongs to nobody who was won.
 */
export function sourceFigures(
  by: "source" | "campaign",
  column: Coded | undefined,
  { perCustomer }: Pick<Facts, "perCustomer">,
  costs: Costs | undefined
): SourceFigures[] {
  const labels = [...(column?.labels ?? [])];
  const codes = new Map(labels.map((label, code) => [normalizeId(label), code]));
  const cost = costsByCode(by, costs, labels, codes);
  const groups = ["", ...labels].map((name) => ({ name, leads: 0, won: 0, repeat: 0, revenue: 0 }));
  for (let c = 0; c < perCustomer.length; c++) {
    const group = groups[(column?.codes[c] ?? -1) + 1];
    if (!group) continue;
    group.leads++;
    if (perCustomer.scored[c] !== 1) continue;
    group.won++;
    group.revenue += perCustomer.net[c] ?? 0;
    if ((perCustomer.orderCount[c] ?? 0) > 1) group.repeat++;
  }
  return groups
    .map((group, place) => figuresOf(group, cost.get(place - 1)))
    .filter(({ leads, cost: spent }) => leads > 0 || spent !== undefined)
    .sort((a, b) => Number(a.name === "") - Number(b.name === "") || b.leads - a.leads);
}

/** What was spent on each code, -1 for costs without a name; new names are added to both lists. */
function costsByCode(
  by: "source" | "campaign",
  costs: Costs | undefined,
  labels: string[],
  codes: Map<string, number>
): Map<number, number> {
  const spent = new Map<number, number>();
  for (const entry of costs?.entries ?? []) {
    const name = entry[by] ?? "";
    const key = normalizeId(name);
    let code = key === "" ? -1 : codes.get(key);
    if (code === undefined) {
      code = labels.push(name) - 1;
      codes.set(key, code);
    }
    spent.set(code, (spent.get(code) ?? 0) + entry.cost);
  }
  return spent;
}

interface Group {
  name: string;
  leads: number;
  won: number;
  repeat: number;
  revenue: number;
}

function figuresOf(group: Group, cost: number | undefined): SourceFigures {
  const { name, leads, won, repeat } = group;
  const revenue = round6(group.revenue);
  const known = name !== "" && cost !== undefined;
  return {
    name,
    leads,
    won,
    ...(leads > 0 && { conversion: won / leads }),
    revenue,
    ...(won > 0 && { repeatRate: repeat / won }),
    ...(cost !== undefined && { cost: round6(cost) }),
    ...(known && won > 0 && { costPerCustomer: cost / won }),
    ...(known && cost > 0 && { revenuePerCost: revenue / cost }),
  };
}

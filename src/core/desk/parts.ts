import type { Cell } from "../columns/values/cell";
import type { CodeGroup } from "../report/groups";
import { shareOf } from "../report/table";
import type { WrittenColumnKey } from "../writtenColumns";
import type { Part } from "./desk";

/** How the groups of a picture are shown, and in which written column their labels stand. */
interface Look {
  column: WrittenColumnKey;
  /** One a group, in their order: as the column writes it. */
  labels: readonly string[];
  color: (place: number) => string;
}

/**
 * The groups of a picture as parts of it, empty ones included. Groups that are called alike but for their case are one part: Excel's filter could
 * not tell them apart.
 */
export function partsOf(
  groups: readonly CodeGroup<string>[],
  { column, labels, color }: Look
): Part[] {
  const customersInAll = groups.reduce((sum, { customers }) => sum + customers, 0);
  const netOfAll = groups.reduce((sum, { net }) => sum + net, 0);
  const parts = new Map<string, Omit<Part, "filters"> & { values: Set<Cell> }>();
  groups.forEach(({ code, customers, net }, place) => {
    const label = labels[place] ?? code;
    const key = label.toLowerCase();
    const part = parts.get(key) ?? {
      code,
      label,
      customers: 0,
      net: 0,
      color: color(place),
      values: new Set<Cell>(),
    };
    parts.set(key, part);
    part.customers += customers;
    part.net += net;
    part.values.add(label);
  });
  return [...parts.values()].map(({ values, ...part }) => {
    const share = shareOf(part.customers, customersInAll);
    const netShare = shareOf(part.net, netOfAll);
    return {
      ...part,
      ...(share !== undefined && { share }),
      ...(netShare !== undefined && { netShare }),
      filters: [{ column, values: [...values] }],
    };
  });
}

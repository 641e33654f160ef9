import type { CodeGroup } from "../report/groups";
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
 * The groups of a picture as parts of it, empty ones included. Groups that are called alike are one part: on the sheet nobody could tell them
 * apart.
 */
export function partsOf(
  groups: readonly CodeGroup<string>[],
  { column, labels, color }: Look
): Part[] {
  const parts = new Map<string, Part>();
  groups.forEach(({ code, customers, net }, place) => {
    const label = labels[place] ?? code;
    const same = parts.get(label);
    if (same) {
      same.customers += customers;
      same.net += net;
      return;
    }
    const filters = [{ column, values: [label] }];
    parts.set(label, { code, label, customers, net, color: color(place), filters });
  });
  return [...parts.values()];
}

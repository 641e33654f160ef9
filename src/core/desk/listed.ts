import { STATUSES, TIERS } from "../codes";
import type { Coded } from "../columns/book";
import { stageName } from "../life/stageName";
import type { Models } from "../models";
import type { Text } from "../text/text";
import { DESK_LIMIT, type Capped, type Listed } from "./desk";

/** Says who a customer is, by index into `Book.customers`; for lists of people. */
export function lister(
  { book, standing, settings }: Pick<Models, "book" | "standing" | "settings">,
  text: Text
): (customer: number) => Listed {
  const { id, name, owner, onSheet } = book.customers;
  const stages = settings.stages.map((stage) => stageName(stage, text));
  const tiers = TIERS.map((code) => text(`tier.${code}`));
  const statuses = STATUSES.map((code) => text(`status.${code}`));
  return (c) => {
    const ownedBy = labelOf(owner, c);
    const tier = tiers[standing.tier[c] ?? -1];
    const status = statuses[standing.status[c] ?? -1];
    return {
      id: id[c] ?? "",
      name: name[c] ?? "",
      ...(ownedBy !== undefined && { owner: ownedBy }),
      stage: stages[standing.pipeline[c] ?? -1] ?? "",
      ...(tier !== undefined && { tier }),
      ...(status !== undefined && { status }),
      ...(onSheet > 0 && c >= onSheet && { onlyInOrders: true as const }),
    };
  };
}

/** What stands in a text column of a customer; undefined where it is blank or there is no such column. */
export function labelOf(column: Coded | undefined, customer: number): string | undefined {
  return column?.labels[column.codes[customer] ?? -1];
}

/** The first `DESK_LIMIT` of a list, and how many there are. */
export function capped<Item, Row>(items: ArrayLike<Item>, row: (item: Item) => Row): Capped<Row> {
  return {
    rows: Array.from({ length: Math.min(items.length, DESK_LIMIT) }, (_, k) => items[k])
      .filter((item) => item !== undefined)
      .map(row),
    total: items.length,
  };
}

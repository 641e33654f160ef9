import type { Cell } from "../columns/values/cell";
import { NO_DAY } from "../columns/values/cell";
import type { Models } from "../models";
import type { Text } from "../text/text";
import { followUpColumns } from "../written/followUp";
import { lifeColumns } from "../written/life";
import { predictionColumns } from "../written/prediction";
import { scoreColumns } from "../written/scores";
import { valueColumns } from "../written/value";
import type { Portrait } from "./explanation";
import { followUpNotes } from "./followUpNotes";
import { lifeEvents } from "./lifeEvents";

/** The customer at a glance: what is written beside it, what the user has written, and what has happened. */
export function portraitOf(models: Models, customer: number, text: Text): Portrait {
  const { book, facts, standing, settings } = models;
  const { owner } = book.customers;
  const { net, orderCount, lastDay } = facts.perCustomer;
  const last = lastDay[customer] ?? NO_DAY;
  const ownedBy = owner?.labels[owner.codes[customer] ?? -1];
  return {
    ...(ownedBy !== undefined && { owner: ownedBy }),
    stage: settings.stages[standing.pipeline[customer] ?? -1]?.code ?? "",
    ...writtenOf(models, customer, text),
    net: net[customer] ?? 0,
    orders: orderCount[customer] ?? 0,
    ...(last !== NO_DAY && { lastOrder: last }),
    followUp: followUpNotes(book, customer),
    life: lifeEvents(models, customer, text),
  };
}

/** Cells of the written columns; blank ones are absent. */
function writtenOf(models: Models, customer: number, text: Text) {
  const scores = scoreColumns(models, text);
  const { status } = lifeColumns(models, text);
  const { tier } = valueColumns(models, text);
  const { nextOrder, pAlive, value12 } = predictionColumns(models, text);
  const { suggestedAction } = followUpColumns(models, text);
  const words = { segment: scores.segment, tier, status, rfm: scores.rfm, suggestedAction };
  const numbers = { nextOrder, pAlive, value12 };
  return {
    ...filled(words, customer, (cell) => (cell === "" ? undefined : String(cell))),
    ...filled(numbers, customer, (cell) => (typeof cell === "number" ? cell : undefined)),
  };
}

function filled<Key extends string, Value>(
  columns: Record<Key, { cell: (customer: number) => Cell }>,
  customer: number,
  read: (cell: Cell) => Value | undefined
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  for (const key of Object.keys(columns) as Key[]) {
    const value = read(columns[key].cell(customer));
    if (value !== undefined) found[key] = value;
  }
  return found;
}

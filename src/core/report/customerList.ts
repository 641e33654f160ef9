import { STATUSES, TIERS } from "../codes";
import { NO_DAY } from "../columns/values/cell";
import { joinSentences } from "../text/joinSentences";
import type { TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { type ColumnOf, LIST_LIMIT, tableOf } from "./table";

/** What a line is about, by index into `Book.customers`. */
export interface OfCustomer {
  customer: number;
}

/** Id, name and, where the book has them, owner. */
export function whoColumns({ book, text }: ReportData): ColumnOf<OfCustomer>[] {
  const { id, name, owner } = book.customers;
  const ownerColumn: ColumnOf<OfCustomer> = [
    "owner",
    text("head.owner"),
    "text",
    ({ customer: c }) => owner?.labels[owner.codes[c] ?? -1],
  ];
  return [
    ["id", text("head.id"), "text", ({ customer }) => id[customer]],
    ["name", text("head.name"), "text", ({ customer }) => name[customer]],
    ...(owner ? [ownerColumn] : []),
  ];
}

export function statusColumn({ standing, text }: ReportData): ColumnOf<OfCustomer> {
  const names = STATUSES.map((status) => text(`status.${status}`));
  return [
    "status",
    text("head.status"),
    "text",
    ({ customer: c }) => names[standing.status[c] ?? -1],
  ];
}

export function tierColumn({ standing, text }: ReportData): ColumnOf<OfCustomer> {
  const names = TIERS.map((tier) => text(`tier.${tier}`));
  return ["tier", text("head.tier"), "text", ({ customer: c }) => names[standing.tier[c] ?? -1]];
}

export function netColumn({ facts, text }: ReportData): ColumnOf<OfCustomer> {
  const { net, scored } = facts.perCustomer;
  return [
    "net",
    text("head.net"),
    "money",
    ({ customer: c }) => (scored[c] === 1 ? net[c] : undefined),
  ];
}

/** The user's own next action and its due date, as far as the customer sheet has them. */
export function plannedColumns({ book, text }: ReportData): ColumnOf<OfCustomer>[] {
  const { nextAction, dueDate } = book.customers;
  const columns: ColumnOf<OfCustomer>[] = [];
  if (nextAction) {
    columns.push([
      "nextAction",
      text("field.nextAction"),
      "text",
      ({ customer: c }) => nextAction.labels[nextAction.codes[c] ?? -1],
    ]);
  }
  if (dueDate) {
    columns.push([
      "dueDate",
      text("field.dueDate"),
      "date",
      ({ customer: c }) => (dueDate[c] === NO_DAY ? undefined : dueDate[c]),
    ]);
  }
  return columns;
}

/** A list with filter buttons that stops at a limit and says so. */
export function cappedList<Item>(
  { text }: ReportData,
  list: Parameters<typeof tableOf<Item>>[0],
  limit = LIST_LIMIT
): TableBlock {
  const { items, note, ...rest } = list;
  const capped =
    items.length > limit ? text("list.capped", { shown: limit, total: items.length }) : undefined;
  const notes = joinSentences(text, note, capped);
  return tableOf({
    ...rest,
    ...(notes && { note: notes }),
    items: items.slice(0, limit),
    autofilter: true,
  });
}

import { STATUSES } from "../../codes";
import { HABIT_ORDER, nextOrders } from "../../followup/nextOrders";
import { orderLadder } from "../../life/orderLadder";
import {
  cappedList,
  netColumn,
  type OfCustomer,
  plannedColumns,
  statusColumn,
  tierColumn,
  whoColumns,
} from "../customerList";
import { STATUS_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

const LOST = STATUSES.indexOf("lost");

/** How many stand before their second, third, fourth and fifth order, and how many of those before them took the step. */
export function targetsTable({ facts, standing, text }: ReportData): TableBlock {
  const { orderCount } = facts.perCustomer;
  const next = nextOrders(orderCount);
  const { stepRates } = orderLadder(orderCount, HABIT_ORDER);
  const rows = stepRates.map((rate, k) => ({ n: k + 2, rate, states: STATUSES.map(() => 0) }));
  next.forEach((n, c) => {
    const states = rows[n - 2]?.states;
    const status = standing.status[c] ?? -1;
    if (states && status >= 0) states[status] = (states[status] ?? 0) + 1;
  });
  const total = (states: number[]) => states.reduce((sum, count) => sum + count, 0);
  const columns: ColumnOf<(typeof rows)[number]>[] = [
    ["next", text("playbook.nextOrder"), "text", ({ n }) => text("playbook.nth", { n })],
    ["customers", text("head.customers"), "integer", ({ states }) => total(states)],
    ...STATUSES.map((status, s): ColumnOf<(typeof rows)[number]> => [
      status,
      text(`status.${status}`),
      "integer",
      ({ states }) => states[s],
    ]),
    ["rate", text("head.stepRate"), "percent", ({ rate }) => rate],
  ];
  return tableOf({
    key: "targets",
    title: text("playbook.targets"),
    note: text("playbook.targetsNote"),
    columns,
    items: rows.some(({ states }) => total(states) > 0) ? rows : [],
    whenEmpty: text("playbook.noTargets"),
    charts: [
      {
        key: "targets",
        type: "columnStacked",
        title: text("playbook.targetsChart"),
        category: "next",
        categoryAxisTitle: text("playbook.nextOrder"),
        valueAxisTitle: text("head.customers"),
        series: STATUSES.map((status) => ({ column: status, color: STATUS_COLORS[status] })),
      },
    ],
  });
}

/** Whom to win for the next order, by that order, the most valuable first. */
export function targetList(data: ReportData): TableBlock {
  const { facts, standing, text } = data;
  const { orderCount, net } = facts.perCustomer;
  const next = nextOrders(orderCount);
  const items: OfCustomer[] = [];
  next.forEach((n, customer) => {
    if (n > 0 && standing.status[customer] !== LOST) items.push({ customer });
  });
  items.sort(
    ({ customer: a }, { customer: b }) =>
      (next[a] ?? 0) - (next[b] ?? 0) || (net[b] ?? 0) - (net[a] ?? 0) || a - b
  );
  return cappedList(data, {
    key: "targetList",
    title: text("playbook.targetList"),
    note: text("playbook.targetListNote"),
    columns: [
      [
        "next",
        text("playbook.nextOrder"),
        "text",
        ({ customer: c }) => text("playbook.nth", { n: next[c] ?? 0 }),
      ],
      ...whoColumns(data),
      statusColumn(data),
      tierColumn(data),
      netColumn(data),
      ...plannedColumns(data),
    ],
    items,
    whenEmpty: text("playbook.noTargetList"),
    charts: [],
  });
}

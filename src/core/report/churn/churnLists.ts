import { STATUSES } from "../../codes";
import { RHYTHM_STATES } from "../../churn/ownRhythm";
import type { Reactivation } from "../../churn/reactivations";
import type { SilentLoss } from "../../churn/silentAttrition";
import { SPAN_DAYS } from "../../life/relationshipStage";
import { cappedList, type OfCustomer, whoColumns } from "../customerList";
import { groupColumns } from "../groupTable";
import { groupByCode } from "../groups";
import { ACCENT_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, shareOf, tableOf } from "../table";

/** All customers with orders by how they keep to their own rhythm. */
export function rhythmTable(data: ReportData): TableBlock {
  const { facts, rhythm, settings, totals, text } = data;
  const codes = [...RHYTHM_STATES, "untold"] as const;
  const { scored, net } = facts.perCustomer;
  const untold = codes.indexOf("untold");
  const column = rhythm.state.map((state, c) =>
    scored[c] === 0 ? -1 : state < 0 ? untold : state
  );
  const groups = groupByCode(column, codes, net);
  const name = (code: (typeof codes)[number]) => text(`rhythm.${code}`);
  return tableOf({
    key: "ownRhythm",
    title: text("churn.ownRhythm"),
    note: text("churn.ownRhythmNote", settings.rhythm),
    columns: groupColumns(data, text("column.rhythmState"), name, groups),
    items: totals.customers.scored > 0 ? groups : [],
    whenEmpty: text("churn.noOrders"),
    charts: [],
  });
}

/** Who is overdue by the own rhythm, the most valuable first. */
export function overdueTable(data: ReportData): TableBlock {
  const { book, facts, standing, rhythm, settings, text } = data;
  const { net, lastDay } = facts.perCustomer;
  const overdue = RHYTHM_STATES.indexOf("overdue");
  const items: { customer: number }[] = [];
  rhythm.state.forEach((state, c) => state === overdue && items.push({ customer: c }));
  items.sort((a, b) => (net[b.customer] ?? 0) - (net[a.customer] ?? 0) || a.customer - b.customer);
  return cappedList(data, {
    key: "overdue",
    title: text("churn.overdue"),
    note: text("churn.overdueNote", settings.rhythm),
    columns: [
      ...whoColumns(data),
      statusColumn(data),
      ["lastOrder", text("churn.lastOrder"), "date", ({ customer: c }) => lastDay[c]],
      ["recency", text("column.recency"), "integer", ({ customer: c }) => standing.recency[c]],
      ["usualGap", text("churn.usualGap"), "days", ({ customer: c }) => rhythm.medianGap[c]],
      ["rhythm", text("column.rhythm"), "tenths", ({ customer: c }) => rhythm.ratio[c]],
      ["net", text("head.net"), "money", ({ customer: c }) => net[c]],
    ],
    items,
    whenEmpty: text(book.orders ? "churn.noOverdue" : "churn.noOrders"),
    charts: [],
    dataBar: { column: "net", color: ACCENT_COLOR },
  });
}

/** Who still buys but at most half as much, the greatest loss first. */
export function silentTable(data: ReportData, losses: SilentLoss[]): TableBlock {
  const { text } = data;
  const money = (key: "previous" | "current" | "lost", header: string): ColumnOf<SilentLoss> => [
    key,
    header,
    "money",
    (loss) => loss[key],
  ];
  return cappedList(data, {
    key: "silent",
    title: text("churn.silent"),
    note: text("churn.silentNote", { days: SPAN_DAYS }),
    columns: [
      ...whoColumns(data),
      money("previous", text("head.previousSpend", { days: SPAN_DAYS })),
      money("current", text("head.currentSpend", { days: SPAN_DAYS })),
      money("lost", text("head.moneyLost")),
      ["kept", text("head.kept"), "percent", ({ current, previous }) => shareOf(current, previous)],
    ],
    items: losses,
    whenEmpty: text("churn.noSilent"),
    charts: [],
    dataBar: { column: "lost", color: ACCENT_COLOR },
  });
}

/** Who came back, the latest first. */
export function reactivatedTable(data: ReportData, returns: Reactivation[]): TableBlock {
  const { settings, text } = data;
  const days = settings.churnDays;
  return cappedList(data, {
    key: "reactivated",
    title: text("churn.reactivated"),
    note: text("churn.reactivatedNote", { days }),
    columns: [
      ...whoColumns(data),
      statusColumn(data),
      ["returnedOn", text("churn.returnedOn"), "date", ({ day }) => day],
      ["away", text("churn.away"), "integer", ({ gap }) => gap],
      ["orders", text("churn.ordersSince"), "integer", ({ orders }) => orders],
      ["net", text("churn.netSince"), "money", ({ net }) => net],
    ],
    items: returns,
    whenEmpty: text("churn.noReactivated", { days }),
    charts: [],
  });
}

function statusColumn({ standing, text }: ReportData): ColumnOf<OfCustomer> {
  const names = STATUSES.map((status) => text(`status.${status}`));
  return [
    "status",
    text("head.status"),
    "text",
    ({ customer: c }) => names[standing.status[c] ?? -1],
  ];
}

import { churnSeries, type ChurnMonth } from "../churn/churnSeries";
import { monthName } from "../churn/monthEnds";
import { repurchaseGaps } from "../churn/repurchaseGaps";
import { silentAttrition, type SilentLoss } from "../churn/silentAttrition";
import { SPAN_DAYS } from "../life/relationshipStage";
import { STATUSES } from "../codes";
import { ACCENT_COLOR, STATUS_COLORS } from "./palette";
import type { ChartSpec, Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { gapFigures, gapTable } from "./repurchase";
import { type ColumnOf, LIST_LIMIT, shareOf, tableOf } from "./table";

/** Who is leaving: month by month, silently, and what the book's own rhythm is. */
export function churnReport(data: ReportData): Report {
  const months = churnSeries(data.facts, data.settings, data.asOf);
  const losses = silentAttrition(data.facts, data.asOf);
  const gaps = repurchaseGaps(data.facts);
  return {
    key: "churn",
    title: data.text("report.churn"),
    asOf: data.asOf,
    finding: finding(data, months, losses),
    tables: [
      monthTable(data, months),
      silentTable(data, losses),
      gapFigures(data, gaps),
      gapTable(data, gaps),
    ],
  };
}

function finding(data: ReportData, months: ChurnMonth[], losses: SilentLoss[]): string {
  const { facts, settings, asOf, text } = data;
  const [firstDay] = facts.orders.day;
  if (firstDay === undefined) return text("churn.findingNoOrders");
  const days = asOf - firstDay;
  if (days <= settings.churnDays && losses.length === 0) {
    return text("churn.findingYoung", { days, limit: settings.churnDays });
  }
  const sum = (value: (month: ChurnMonth) => number) =>
    months.reduce((total, month) => total + value(month), 0);
  const atRisk = sum((month) => month.atRisk);
  const churned = sum((month) => month.churned);
  const params = {
    months: months.length,
    churned,
    returned: sum((month) => month.returned),
    rate: text.percent(shareOf(churned, atRisk) ?? 0),
    silent: losses.length,
    money: text.money(losses.reduce((total, { lost }) => total + lost, 0)),
  };
  if (atRisk === 0) return text("churn.findingNobody", params);
  return text(losses.length > 0 ? "churn.finding" : "churn.findingNoSilent", params);
}

function monthTable(data: ReportData, months: ChurnMonth[]): TableBlock {
  const { settings, totals, text } = data;
  const columns: ColumnOf<ChurnMonth>[] = [
    ["month", text("head.month"), "text", ({ until }) => monthName(until)],
    ["until", text("head.until"), "date", ({ until }) => until],
    ...STATUSES.map((status): ColumnOf<ChurnMonth> => [
      status,
      text(`status.${status}`),
      "integer",
      ({ states }) => states[status],
    ]),
    ...(["gained", "returned", "atRisk", "churned"] as const).map((key): ColumnOf<ChurnMonth> => [
      key,
      text(`head.${key}`),
      "integer",
      (month) => month[key],
    ]),
    ["rate", text("head.churnRate"), "percent", ({ rate }) => rate],
  ];
  const axis = { category: "month", categoryAxisTitle: text("head.month") };
  const charts: ChartSpec[] = [
    {
      key: "states",
      type: "columnStacked",
      title: text("churn.statesChart"),
      ...axis,
      valueAxisTitle: text("head.customers"),
      series: STATUSES.map((status) => ({ column: status, color: STATUS_COLORS[status] })),
    },
    {
      key: "rate",
      type: "line",
      title: text("churn.rateChart", { days: settings.churnDays }),
      ...axis,
      valueAxisTitle: text("head.churnRate"),
      series: [{ column: "rate", color: ACCENT_COLOR }],
    },
  ];
  return tableOf({
    key: "months",
    title: text("churn.months"),
    note: text("churn.monthsNote", { days: settings.churnDays, day: text.date(data.asOf) }),
    columns,
    items: totals.customers.scored > 0 ? months : [],
    whenEmpty: text("churn.noOrders"),
    charts,
  });
}

function silentTable({ book, text }: ReportData, losses: SilentLoss[]): TableBlock {
  const { id, name, owner } = book.customers;
  const money = (key: "previous" | "current" | "lost", header: string): ColumnOf<SilentLoss> => [
    key,
    header,
    "money",
    (loss) => loss[key],
  ];
  const note = text("churn.silentNote", { days: SPAN_DAYS });
  const capped = text("list.capped", { shown: LIST_LIMIT, total: losses.length });
  return tableOf({
    key: "silent",
    title: text("churn.silent"),
    note: losses.length > LIST_LIMIT ? `${note} ${capped}` : note,
    columns: [
      ["id", text("head.id"), "text", ({ customer: c }) => id[c]],
      ["name", text("head.name"), "text", ({ customer: c }) => name[c]],
      [
        "owner",
        text("head.owner"),
        "text",
        ({ customer: c }) => owner?.labels[owner.codes[c] ?? -1],
      ],
      money("previous", text("head.previousSpend", { days: SPAN_DAYS })),
      money("current", text("head.currentSpend", { days: SPAN_DAYS })),
      money("lost", text("head.moneyLost")),
      ["kept", text("head.kept"), "percent", ({ current, previous }) => shareOf(current, previous)],
    ],
    items: losses.slice(0, LIST_LIMIT),
    whenEmpty: text("churn.noSilent"),
    charts: [],
    autofilter: true,
    dataBar: { column: "lost", color: ACCENT_COLOR },
  });
}

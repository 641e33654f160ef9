import { STATUSES } from "../../codes";
import type { ChurnMonth } from "../../churn/churnMonth";
import { monthName } from "../../churn/monthEnds";
import { joinSentences } from "../../text/joinSentences";
import { ACCENT_COLOR, STATUS_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf, type ColumnOf } from "../table";

/** The customers by status at each month's end. */
export function stateTable({ settings, totals, asOf, text }: ReportData, months: ChurnMonth[]) {
  const young = months.length < settings.churnMonths;
  return tableOf<ChurnMonth>({
    key: "months",
    title: text("churn.months"),
    note: joinSentences(
      text,
      text("churn.monthsNote", { day: text.date(asOf) }),
      young ? text("churn.monthsYoung") : undefined
    ),
    columns: [
      monthColumn(text("head.month")),
      ["until", text("head.until"), "date", ({ until }) => until],
      ...STATUSES.map((status): ColumnOf<ChurnMonth> => [
        status,
        text(`status.${status}`),
        "integer",
        ({ states }) => states[status],
      ]),
      ["customers", text("head.buyers"), "integer", everybody],
    ],
    items: totals.customers.scored > 0 ? months : [],
    whenEmpty: text("churn.noOrders"),
    charts: [
      {
        key: "states",
        type: "columnStacked",
        title: text("churn.statesChart"),
        category: "month",
        categoryAxisTitle: text("head.month"),
        valueAxisTitle: text("head.customers"),
        series: STATUSES.map((status) => ({ column: status, color: STATUS_COLORS[status] })),
      },
    ],
  });
}

/** What each month did to them. */
export function flowTable(
  { settings, totals, text }: ReportData,
  months: ChurnMonth[]
): TableBlock {
  return tableOf<ChurnMonth>({
    key: "flows",
    title: text("churn.flows"),
    note: text("churn.flowsNote", { days: settings.churnDays }),
    columns: [
      monthColumn(text("head.month")),
      ...(["gained", "returned", "atRisk", "churned"] as const).map((key): ColumnOf<ChurnMonth> => [
        key,
        text(`head.${key}`),
        "integer",
        (month) => month[key],
      ]),
      ["rate", text("head.churnRate"), "percent", ({ rate }) => rate],
    ],
    items: totals.customers.scored > 0 ? months : [],
    whenEmpty: text("churn.noOrders"),
    charts: [
      {
        key: "rate",
        type: "line",
        title: text("churn.rateChart", { days: settings.churnDays }),
        category: "month",
        categoryAxisTitle: text("head.month"),
        valueAxisTitle: text("head.churnRate"),
        series: [{ column: "rate", color: ACCENT_COLOR }],
      },
    ],
  });
}

const monthColumn = (header: string): ColumnOf<ChurnMonth> => [
  "month",
  header,
  "text",
  ({ until }) => monthName(until),
];

const everybody = ({ states }: ChurnMonth) =>
  STATUSES.reduce((sum, status) => sum + states[status], 0);

import { RELATIONSHIPS, STATUSES } from "../../codes";
import { monthName } from "../../churn/monthEnds";
import type { TimeLineMonth } from "../../life/timeLine";
import { STATUS_COLORS } from "../palette";
import type { ChartSpec, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

type Column = ColumnOf<TimeLineMonth>;

/** Who the customers were at each month's end, with the statuses as bands. */
export function timeLineTable({ timeLine, asOf, text }: ReportData): TableBlock {
  const bands: ChartSpec = {
    key: "timeLine",
    type: "areaStacked",
    title: text("overview.timeLineChart"),
    category: "month",
    categoryAxisTitle: text("head.month"),
    valueAxisTitle: text("head.customers"),
    series: STATUSES.map((status) => ({ column: status, color: STATUS_COLORS[status] })),
  };
  return tableOf<TimeLineMonth>({
    key: "timeLine",
    title: text("overview.timeLine"),
    note: text("overview.timeLineNote", { day: text.date(asOf) }),
    columns: [
      monthColumn(text("head.month")),
      ...STATUSES.map((status): Column => [
        status,
        text(`status.${status}`),
        "integer",
        ({ states }) => states[status],
      ]),
      ...RELATIONSHIPS.map((stage): Column => [
        stage,
        text(`relationship.${stage}`),
        "integer",
        ({ relationships }) => relationships[stage],
      ]),
    ],
    items: timeLine,
    whenEmpty: text("overview.noBuyers"),
    // A band needs two ends.
    charts: timeLine.length > 1 ? [bands] : [],
  });
}

/** What each month did to the customers, and what they brought in it. */
export function monthFlowTable({ timeLine, text }: ReportData): TableBlock {
  const integer = (key: "gained" | "returned" | "churned" | "orders"): Column => [
    key,
    text(`head.${key}`),
    "integer",
    (month) => month[key],
  ];
  return tableOf<TimeLineMonth>({
    key: "monthFlow",
    title: text("overview.monthFlow"),
    note: text("overview.monthFlowNote"),
    columns: [
      monthColumn(text("head.month")),
      integer("gained"),
      integer("returned"),
      integer("churned"),
      integer("orders"),
      ["net", text("head.net"), "money", ({ net }) => net],
      ["activeNet", text("overview.activeNet"), "money", ({ activeNet }) => activeNet],
    ],
    items: timeLine,
    whenEmpty: text("overview.noBuyers"),
    charts: [],
  });
}

const monthColumn = (header: string): Column => [
  "month",
  header,
  "text",
  ({ until }) => monthName(until),
];

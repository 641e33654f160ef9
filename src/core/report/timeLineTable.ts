import { STATUSES } from "../codes";
import { monthName } from "../churn/monthEnds";
import type { TimeLineMonth } from "../life/timeLine";
import { STATUS_COLORS } from "./palette";
import type { TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { type ColumnOf, tableOf } from "./table";

/** The book's time line, month by month, with the statuses as bands. */
export function timeLineTable({ timeLine, asOf, text }: ReportData): TableBlock {
  const integer = (key: "gained" | "returned" | "churned" | "orders"): ColumnOf<TimeLineMonth> => [
    key,
    text(`head.${key}`),
    "integer",
    (month) => month[key],
  ];
  return tableOf<TimeLineMonth>({
    key: "timeLine",
    title: text("overview.timeLine"),
    note: text("overview.timeLineNote", { day: text.date(asOf) }),
    columns: [
      ["month", text("head.month"), "text", ({ until }) => monthName(until)],
      ...STATUSES.map((status): ColumnOf<TimeLineMonth> => [
        status,
        text(`status.${status}`),
        "integer",
        ({ states }) => states[status],
      ]),
      integer("gained"),
      integer("returned"),
      integer("churned"),
      integer("orders"),
      ["net", text("head.net"), "money", ({ net }) => net],
      ["activeNet", text("overview.activeNet"), "money", ({ activeNet }) => activeNet],
    ],
    items: timeLine,
    whenEmpty: text("overview.noBuyers"),
    charts:
      timeLine.length > 1
        ? [
            {
              key: "timeLine",
              type: "areaStacked",
              title: text("overview.timeLineChart"),
              category: "month",
              categoryAxisTitle: text("head.month"),
              valueAxisTitle: text("head.customers"),
              series: STATUSES.map((status) => ({ column: status, color: STATUS_COLORS[status] })),
            },
          ]
        : [],
  });
}

import { monthName } from "../../churn/monthEnds";
import type { TimeLineMonth } from "../../life/timeLine";
import { nothingBefore } from "../comparedWith";
import { type OfCustomer, whoColumns } from "../customerList";
import { entries, levelColumns, moneyColumns } from "../migration/migrationLists";
import { STATUS_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

/** Movers listed each way; the Migration page has the rest. */
const MOST_MOVERS = 5;
/** Months shown; the Churn page has the rest. */
const MOST_MONTHS = 6;

export function fallenTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  return moversTable(data, comparison?.lists.down, {
    key: "fallen",
    title: text("review.fallen"),
    whenEmpty: text("review.noFallen"),
  });
}

export function risenTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  return moversTable(data, comparison?.lists.up, {
    key: "risen",
    title: text("review.risen"),
    whenEmpty: text("review.noRisen"),
  });
}

function moversTable(
  data: ReportData,
  customers: Int32Array | undefined,
  table: Pick<TableBlock, "key" | "title" | "whenEmpty">
): TableBlock {
  const { text } = data;
  const total = customers?.length ?? 0;
  return tableOf<OfCustomer>({
    ...table,
    ...(total > MOST_MOVERS && { note: text("list.capped", { shown: MOST_MOVERS, total }) }),
    columns: [...whoColumns(data), ...levelColumns(data), ...moneyColumns(data)],
    items: entries(customers?.subarray(0, MOST_MOVERS)),
    whenEmpty: customers ? table.whenEmpty : nothingBefore(data),
    charts: [],
  });
}

/** What the last months did to the customers; the last row is this month so far. */
export function monthTable({ timeLine, settings, asOf, text }: ReportData): TableBlock {
  const integer = (key: "gained" | "returned" | "churned"): ColumnOf<TimeLineMonth> => [
    key,
    text(`head.${key}`),
    "integer",
    (month) => month[key],
  ];
  return tableOf<TimeLineMonth>({
    key: "months",
    title: text("review.months"),
    note: text("review.monthsNote", { days: settings.churnDays, day: text.date(asOf) }),
    columns: [
      ["month", text("head.month"), "text", ({ until }) => monthName(until)],
      integer("gained"),
      integer("returned"),
      integer("churned"),
      ["rate", text("head.churnRate"), "percent", ({ rate }) => rate],
      ["orders", text("head.orders"), "integer", ({ orders }) => orders],
      ["net", text("head.net"), "money", ({ net }) => net],
    ],
    items: timeLine.slice(-MOST_MONTHS),
    whenEmpty: text("overview.noBuyers"),
    charts: [
      {
        key: "months",
        type: "columnClustered",
        title: text("review.monthsChart"),
        category: "month",
        categoryAxisTitle: text("head.month"),
        valueAxisTitle: text("head.customers"),
        series: [
          { column: "gained", color: STATUS_COLORS.active },
          { column: "churned", color: STATUS_COLORS.lost },
        ],
      },
    ],
  });
}

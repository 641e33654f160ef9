import { TIERS } from "../../codes";
import { NO_DAY } from "../../columns/values/cell";
import { YEAR_DAYS, type Forecast } from "../../predict/forecast";
import { NEXT_ORDER_BASES } from "../../predict/nextOrder";
import {
  cappedList,
  netColumn,
  type OfCustomer,
  statusColumn,
  tierColumn,
  whoColumns,
} from "../customerList";
import { NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, READING_LIMIT } from "../table";

export const DUE_DAYS = 30;
/** Less likely than not still a customer. */
const PROBABLY_GONE = 0.5;
const UPPER_TIERS = ["top", "large", "medium"] as const;

const column = (
  key: "pAlive" | "orders365" | "orderValue" | "value12",
  header: string,
  format: "percent" | "tenths" | "money",
  forecast: Forecast | undefined
): ColumnOf<OfCustomer> => [
  key,
  header,
  format,
  ({ customer: c }) => {
    const value = forecast?.[key][c] ?? NaN;
    return Number.isNaN(value) ? undefined : value;
  },
];

/** Everybody with a forecast, the most valuable first; without values by expected orders. */
export function topTable(data: ReportData, reason: string): TableBlock {
  const { prediction, text } = data;
  const { models, summary } = prediction;
  const forecast = "off" in models ? undefined : models.forecast;
  const hasValues = !("off" in models) && !("off" in models.spend);
  const rank = hasValues ? forecast?.value12 : forecast?.orders365;
  const items = forecast ? Array.from(summary.customer, (customer) => ({ customer })) : [];
  items.sort((a, b) => (rank?.[b.customer] ?? 0) - (rank?.[a.customer] ?? 0));
  return cappedList(
    data,
    {
      key: "top",
      title: text("prediction.top"),
      ...(!reason && {
        note: text(hasValues ? "prediction.topNote" : "prediction.topNoSpend", { days: YEAR_DAYS }),
      }),
      columns: [
        ...whoColumns(data),
        column("pAlive", text("column.pAlive"), "percent", forecast),
        column("orders365", text("column.orders365"), "tenths", forecast),
        column("orderValue", text("prediction.orderValue"), "money", forecast),
        column("value12", text("column.value12"), "money", forecast),
        netColumn(data),
      ],
      items,
      whenEmpty: reason,
      charts: [],
      ...(hasValues && { dataBar: { column: "value12", color: NEUTRAL_COLOR } }),
    },
    READING_LIMIT
  );
}

/** Repeat buyers of the upper tiers who have probably left, the largest net amount first. */
export function goneTable(data: ReportData, reason: string): TableBlock {
  const { prediction, facts, standing, text } = data;
  const { models, summary } = prediction;
  const forecast = "off" in models ? undefined : models.forecast;
  const upper = new Set<number>(UPPER_TIERS.map((tier) => TIERS.indexOf(tier)));
  const { net } = facts.perCustomer;
  const items = Array.from(summary.customer, (customer) => ({ customer }))
    .filter(({ customer: c }) => (forecast?.pAlive[c] ?? NaN) < PROBABLY_GONE)
    .filter(({ customer: c }) => upper.has(standing.tier[c] ?? -1))
    .sort((a, b) => (net[b.customer] ?? 0) - (net[a.customer] ?? 0));
  return cappedList(data, {
    key: "gone",
    title: text("prediction.gone"),
    note: text("prediction.goneNote"),
    columns: [
      ...whoColumns(data),
      column("pAlive", text("column.pAlive"), "percent", forecast),
      lastOrderColumn(data),
      netColumn(data),
      tierColumn(data),
      statusColumn(data),
    ],
    items,
    whenEmpty: reason || text("prediction.noGone"),
    charts: [],
  });
}

/** Customers whose next order falls into the next `DUE_DAYS` days, the earliest first. */
export function dueCustomers({ prediction, asOf }: ReportData): OfCustomer[] {
  const { day } = prediction.nextOrder;
  const due: OfCustomer[] = [];
  day.forEach((at, customer) => {
    if (at > asOf && at <= asOf + DUE_DAYS) due.push({ customer });
  });
  return due.sort((a, b) => (day[a.customer] ?? 0) - (day[b.customer] ?? 0));
}

export function dueTable(data: ReportData): TableBlock {
  const { prediction, book, text } = data;
  const { nextOrder, runsOut } = prediction;
  const bases = NEXT_ORDER_BASES.map((basis) => text(`prediction.basis.${basis}`));
  const runsOutColumn: ColumnOf<OfCustomer> = [
    "runsOut",
    text("column.replenishment"),
    "date",
    ({ customer: c }) => (runsOut[c] === NO_DAY ? undefined : runsOut[c]),
  ];
  return cappedList(data, {
    key: "due",
    title: text("prediction.due", { days: DUE_DAYS }),
    note: text("prediction.dueNote"),
    columns: [
      ...whoColumns(data),
      ["nextOrder", text("column.nextOrder"), "date", ({ customer: c }) => nextOrder.day[c]],
      [
        "basis",
        text("prediction.basis"),
        "text",
        ({ customer: c }) => bases[nextOrder.basis[c] ?? -1],
      ],
      lastOrderColumn(data),
      ...(book.orders?.quantity ? [runsOutColumn] : []),
      statusColumn(data),
    ],
    items: dueCustomers(data),
    whenEmpty: text("prediction.noDue", { days: DUE_DAYS }),
    charts: [],
  });
}

function lastOrderColumn({ facts, text }: ReportData): ColumnOf<OfCustomer> {
  const { lastDay } = facts.perCustomer;
  return [
    "lastOrder",
    text("prediction.lastOrder"),
    "date",
    ({ customer: c }) => (lastDay[c] === NO_DAY ? undefined : lastDay[c]),
  ];
}

import { type Cohort, MOST_COHORTS } from "../../churn/cohorts";
import { monthName } from "../../churn/monthEnds";
import { joinSentences } from "../../text/joinSentences";
import { HEAT_COLORS } from "../palette";
import type { Format, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, type ColumnOf, tableOf } from "../table";

/** A year and the month of the first order: what a landscape page can hold. Later months are summed. */
export const GRID_MONTHS = 13;

/** Share of each cohort that ordered in each month. */
export function shareGrid(data: ReportData, grid: Cohort[]): TableBlock {
  const { text } = data;
  const shareAt = ({ customers, size }: Cohort, place: number) => {
    const count = customers[place];
    return count === undefined ? undefined : shareOf(count, size);
  };
  const table = gridTable(data, grid, "percent", shareAt);
  const columns = table.columns.slice(3).map(({ key }) => key);
  return {
    ...table,
    key: "shares",
    title: text("cohorts.shares"),
    note: joinSentences(text, text("cohorts.sharesNote"), ...gridNotes(data, grid)),
    ...(columns.length > 0 && { colorScale: { columns, ...HEAT_COLORS } }),
  };
}

/** Customers of each cohort that ordered in each month. */
export function countGrid(data: ReportData, grid: Cohort[]): TableBlock {
  const table = gridTable(data, grid, "integer", ({ customers }, place) => customers[place]);
  return { ...table, key: "counts", title: data.text("cohorts.counts") };
}

/** Money that each cohort brought in each month, in whole units so that the grid stays narrow. */
export function revenueGrid(data: ReportData, grid: Cohort[]): TableBlock {
  const { text } = data;
  const table = gridTable(data, grid, "integer", ({ revenue }, place) => {
    const money = revenue[place];
    return money === undefined ? undefined : Math.round(money);
  });
  return {
    ...table,
    key: "revenue",
    title: text("cohorts.revenue"),
    note: text("cohorts.revenueNote"),
  };
}

/** Cohort, size, and one column a month since the first order; blank where the month has not begun. */
function gridTable(
  { text }: ReportData,
  grid: Cohort[],
  format: Format,
  cell: (cohort: Cohort, place: number) => number | undefined
): TableBlock {
  const places = grid.reduce((most, { customers }) => Math.max(most, customers.length), 0);
  const before = monthName(grid[1]?.month ?? 0);
  const nameOf = ({ month }: Cohort) =>
    month === undefined ? text("cohorts.older", { month: before }) : monthName(month);
  const months = Array.from({ length: places }, (_, place): ColumnOf<Cohort> => [
    `m${place}`,
    place < GRID_MONTHS
      ? text("cohorts.month", { month: place })
      : text("cohorts.later", { month: place }),
    format,
    (cohort) => cell(cohort, place),
  ]);
  return tableOf({
    key: "",
    title: "",
    columns: [
      ["cohort", text("cohorts.cohort"), "text", nameOf],
      ["size", text("head.customers"), "integer", ({ size }) => size],
      ...months,
    ],
    items: grid,
    whenEmpty: text("churn.noOrders"),
    charts: [],
  });
}

function gridNotes({ asOf, text }: ReportData, grid: Cohort[]): (string | undefined)[] {
  const [oldest] = grid;
  const runs = monthName(asOf) === monthName(asOf + 1);
  return [
    grid.some(({ customers }) => customers.length > GRID_MONTHS)
      ? text("cohorts.laterNote", { month: GRID_MONTHS })
      : undefined,
    runs ? text("cohorts.runningMonth", { day: text.date(asOf) }) : undefined,
    oldest && oldest.month === undefined
      ? text("cohorts.olderNote", { cohorts: MOST_COHORTS })
      : undefined,
  ];
}

import { churnSeries, type ChurnSeriesMonth } from "../../churn/churnSeries";
import { monthName } from "../../churn/monthEnds";
import { type Grouping, groupings } from "../churn/churnGroups";
import { HEAT_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, LIST_LIMIT, tableOf } from "../table";

interface Line {
  name: string;
  /** One entry a month; undefined where nobody could be lost. */
  rates: (number | undefined)[];
}

/** The churn rate month by month: a table each by the segment, tier, source and owner of today, as far as the book tells them. */
export function seriesTables(data: ReportData): TableBlock[] {
  const { facts, settings, asOf } = data;
  const told = groupings(data).flatMap((by) => (by.codes ? [{ ...by, codes: by.codes }] : []));
  const series = churnSeries(
    facts,
    settings,
    asOf,
    told.map(({ codes, labels }) => ({ codes, groups: labels.length }))
  );
  return told.map((by, k) => seriesTable(data, by, series[k] ?? []));
}

function seriesTable(
  { text }: ReportData,
  { key, header, labels }: Grouping,
  months: ChurnSeriesMonth[]
): TableBlock {
  const lines = [...labels, text("churn.noGroup")]
    .map((name, code): Line => ({ name, rates: months.map(({ groups }) => groups[code]?.rate) }))
    .filter(({ rates }) => rates.some((rate) => rate !== undefined))
    .slice(0, LIST_LIMIT);
  const columns = months.map(({ until }, k): ColumnOf<Line> => [
    `m${k}`,
    monthName(until),
    "percent",
    ({ rates }) => rates[k],
  ]);
  return tableOf<Line>({
    key: `${key}Months`,
    title: text(`churn.monthly.${key}`),
    note: text("churn.monthlyNote"),
    columns: [["group", header, "text", ({ name }) => name], ...columns],
    items: lines,
    whenEmpty: text("churn.noRisk"),
    charts: [],
    ...(lines.length > 0 && {
      colorScale: { columns: columns.map(([column]) => column), ...HEAT_COLORS },
    }),
  });
}

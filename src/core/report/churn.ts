import { churnSeries, type ChurnMonth } from "../churn/churnSeries";
import { monthName } from "../churn/monthEnds";
import { GAP_BANDS, repurchaseGaps, type RepurchaseGaps } from "../churn/repurchaseGaps";
import { silentAttrition, type SilentLoss } from "../churn/silentAttrition";
import { SPAN_DAYS } from "../life/relationshipStage";
import { STATUSES } from "../review";
import { ACCENT_COLOR, NEUTRAL_COLOR, STATUS_COLORS } from "./palette";
import type { ChartSpec, Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { LIST_LIMIT, shareOf, tableOf, type ColumnOf } from "./table";

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

function finding({ totals, text }: ReportData, months: ChurnMonth[], losses: SilentLoss[]): string {
  if (totals.customers.scored === 0) return text("churn.findingNoOrders");
  const sum = (value: (month: ChurnMonth) => number) =>
    months.reduce((total, month) => total + value(month), 0);
  const atRisk = sum((month) => month.atRisk);
  const churned = sum((month) => month.churned);
  const params = {
    months: months.length,
    churned,
    rate: text.percent(shareOf(churned, atRisk) ?? 0),
    silent: losses.length,
    money: text.money(losses.reduce((total, { lost }) => total + lost, 0)),
  };
  if (atRisk === 0) return text("churn.findingYoung", params);
  return text(losses.length > 0 ? "churn.finding" : "churn.findingNoSilent", params);
}

function monthTable(data: ReportData, months: ChurnMonth[]): TableBlock {
  const { settings, totals, text } = data;
  const columns: ColumnOf<ChurnMonth>[] = [
    {
      key: "month",
      header: text("head.month"),
      format: "text",
      value: ({ until }) => monthName(until),
    },
    { key: "until", header: text("head.until"), format: "date", value: ({ until }) => until },
    ...STATUSES.map((status): ColumnOf<ChurnMonth> => ({
      key: status,
      header: text(`status.${status}`),
      format: "integer",
      value: ({ states }) => states[status],
    })),
    {
      key: "atRisk",
      header: text("head.atRisk"),
      format: "integer",
      value: ({ atRisk }) => atRisk,
    },
    {
      key: "churned",
      header: text("head.churned"),
      format: "integer",
      value: ({ churned }) => churned,
    },
    { key: "rate", header: text("head.churnRate"), format: "percent", value: ({ rate }) => rate },
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
  const money = (key: "previous" | "current" | "lost", header: string): ColumnOf<SilentLoss> => ({
    key,
    header,
    format: "money",
    value: (loss) => loss[key],
  });
  const note = text("churn.silentNote", { days: SPAN_DAYS });
  const capped = text("list.capped", { shown: LIST_LIMIT, total: losses.length });
  return tableOf({
    key: "silent",
    title: text("churn.silent"),
    note: losses.length > LIST_LIMIT ? `${note} ${capped}` : note,
    columns: [
      { key: "id", header: text("head.id"), format: "text", value: ({ customer: c }) => id[c] },
      {
        key: "name",
        header: text("head.name"),
        format: "text",
        value: ({ customer: c }) => name[c],
      },
      {
        key: "owner",
        header: text("head.owner"),
        format: "text",
        value: ({ customer: c }) => owner?.labels[owner.codes[c] ?? -1],
      },
      money("previous", text("head.previousSpend", { days: SPAN_DAYS })),
      money("current", text("head.currentSpend", { days: SPAN_DAYS })),
      money("lost", text("head.moneyLost")),
      {
        key: "kept",
        header: text("head.kept"),
        format: "percent",
        value: ({ current, previous }) => shareOf(current, previous),
      },
    ],
    items: losses.slice(0, LIST_LIMIT),
    whenEmpty: text("churn.noSilent"),
    charts: [],
    autofilter: true,
    dataBar: { column: "lost", color: ACCENT_COLOR },
  });
}

function gapFigures({ text }: ReportData, gaps: RepurchaseGaps): TableBlock {
  const days = (key: "median" | "p80" | "p90", header: string): ColumnOf<RepurchaseGaps> => ({
    key,
    header,
    format: "decimal",
    value: (of) => of[key],
  });
  return tableOf({
    key: "rhythm",
    title: text("churn.rhythm"),
    note: text("churn.rhythmNote"),
    columns: [
      { key: "gaps", header: text("head.gaps"), format: "integer", value: (of) => of.gaps },
      {
        key: "customers",
        header: text("head.repeatBuyers"),
        format: "integer",
        value: (of) => of.customers,
      },
      days("median", text("head.medianDays")),
      days("p80", text("head.p80Days")),
      days("p90", text("head.p90Days")),
    ],
    items: gaps.gaps > 0 ? [gaps] : [],
    whenEmpty: text("churn.noGaps"),
    charts: [],
  });
}

function gapTable({ text }: ReportData, { gaps, bands }: RepurchaseGaps): TableBlock {
  const items = GAP_BANDS.map((band, k) => ({
    band,
    count: bands[k] ?? 0,
    upTo: bands.slice(0, k + 1).reduce((sum, count) => sum + count, 0),
  }));
  return tableOf({
    key: "gaps",
    title: text("churn.gaps"),
    columns: [
      {
        key: "band",
        header: text("head.gapBand"),
        format: "text",
        value: ({ band }) => text(`band.${band}`),
      },
      { key: "count", header: text("head.gaps"), format: "integer", value: ({ count }) => count },
      {
        key: "share",
        header: text("head.gapShare"),
        format: "percent",
        value: ({ count }) => shareOf(count, gaps),
      },
      {
        key: "upTo",
        header: text("head.cumulativeShare"),
        format: "percent",
        value: ({ upTo }) => shareOf(upTo, gaps),
      },
    ],
    items: gaps > 0 ? items : [],
    whenEmpty: text("churn.noGaps"),
    charts: [
      {
        key: "gaps",
        type: "columnClustered",
        title: text("churn.gapChart"),
        category: "band",
        categoryAxisTitle: text("head.gapBand"),
        valueAxisTitle: text("head.gaps"),
        secondaryAxisTitle: text("head.cumulativeShare"),
        series: [
          { column: "count", color: NEUTRAL_COLOR },
          { column: "upTo", type: "line", axis: "secondary", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}

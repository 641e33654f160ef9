import { countReasons, type ReasonCount } from "../../churn/countReasons";
import { churnReasonOf, inducementOf } from "../../churn/reasons";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { ChartSpec, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf } from "../table";

/** More rows than this are no Pareto picture; the rest is one row. */
const MOST_REASONS = 12;

/** Why customers left, as far as it was filled in. */
export function reasonTable(data: ReportData): TableBlock {
  const { book, standing, settings, text } = data;
  const { churnReason } = book.customers;
  const lost = standing.recency.reduce((sum, days) => sum + Number(days > settings.churnDays), 0);
  const told = standing.recency.reduce(
    (sum, days, c) => sum + Number(days > settings.churnDays && (churnReason?.codes[c] ?? -1) >= 0),
    0
  );
  const counts = countReasons(churnReason, churnReasonOf);
  return {
    ...paretoTable(data, counts, ({ code, typed }) => (code ? text(`churnReason.${code}`) : typed)),
    key: "reasons",
    title: text("churn.reasons"),
    ...(churnReason && {
      note: text("churn.reasonsNote", { told, lost, days: settings.churnDays }),
    }),
    whenEmpty: text("churn.noReasons"),
    charts: counts.length > 0 ? [reasonChart(data)] : [],
  };
}

/** What drew them away, as far as it was filled in. */
export function inducementTable(data: ReportData): TableBlock {
  const { book, text } = data;
  const { inducement } = book.customers;
  const counts = countReasons(inducement, inducementOf);
  return {
    ...paretoTable(data, counts, ({ code, typed }) => (code ? text(`inducement.${code}`) : typed)),
    key: "inducements",
    title: text("churn.inducements"),
    whenEmpty: text("churn.noInducements"),
  };
}

function paretoTable<Code extends string>(
  { text }: ReportData,
  counts: ReasonCount<Code>[],
  name: (count: ReasonCount<Code>) => string
): TableBlock {
  const rest = counts.slice(MOST_REASONS);
  const named = counts.slice(0, MOST_REASONS).map((count) => ({ ...count, name: name(count) }));
  const other = {
    name: text("churn.otherReasons", { texts: rest.length }),
    customers: sumOf(rest),
  };
  const total = sumOf(counts);
  let reached = 0;
  const items = (rest.length > 0 ? [...named, other] : named).map((item) => {
    reached += item.customers;
    return { ...item, reached };
  });
  return tableOf({
    key: "",
    title: "",
    columns: [
      ["reason", text("churn.reason"), "text", (item) => item.name],
      ["customers", text("head.customers"), "integer", (item) => item.customers],
      ["share", text("head.customerShare"), "percent", (item) => shareOf(item.customers, total)],
      ["upTo", text("head.cumulativeShare"), "percent", (item) => shareOf(item.reached, total)],
    ],
    items,
    whenEmpty: "",
    charts: [],
  });
}

function reasonChart({ text }: ReportData): ChartSpec {
  return {
    key: "reasons",
    type: "columnClustered",
    title: text("churn.reasonChart"),
    category: "reason",
    categoryAxisTitle: text("churn.reason"),
    valueAxisTitle: text("head.customers"),
    secondaryAxisTitle: text("head.cumulativeShare"),
    series: [
      { column: "customers", color: NEUTRAL_COLOR },
      { column: "upTo", type: "line", axis: "secondary", color: ACCENT_COLOR },
    ],
  };
}

const sumOf = (counts: { customers: number }[]) =>
  counts.reduce((sum, { customers }) => sum + customers, 0);

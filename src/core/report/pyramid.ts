import { TIERS } from "../review";
import { highValue } from "../value/highValue";
import { groupByCode } from "./groups";
import { ACCENT_COLOR, NEUTRAL_COLOR, TIER_COLORS } from "./palette";
import { paretoGroups } from "./pareto";
import type { Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { shareOf, tableOf } from "./table";

const PARETO_GROUPS = 20;
const WANTED_SHARE = 0.8;

/** The customer value pyramid, and how many customers really bring 80 % of the money. */
export function pyramidReport(data: ReportData): Report {
  const { net, scored } = data.facts.perCustomer;
  const sorted = net
    .filter((_, c) => scored[c] === 1)
    .sort()
    .reverse();
  return {
    key: "pyramid",
    title: data.text("report.pyramid"),
    asOf: data.asOf,
    finding: finding(data, sorted),
    tables: [tierTable(data), paretoTable(data, sorted)],
  };
}

function finding({ totals, text }: ReportData, sorted: Float64Array): string {
  const best = highValue(sorted, WANTED_SHARE);
  if (best.members.length === 0) {
    return text(totals.customers.scored > 0 ? "pyramid.findingNoMoney" : "pyramid.findingNoOrders");
  }
  return text("pyramid.finding", {
    customers: best.members.length,
    of: sorted.length,
    customerShare: text.percent(best.shareOfCustomers),
    netShare: text.percent(best.shareOfNet),
  });
}

function tierTable({ standing, facts, asOf, text }: ReportData): TableBlock {
  const groups = groupByCode(standing.tier, TIERS, facts.perCustomer.net);
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const net = groups.reduce((sum, group) => sum + group.net, 0);
  const chart = (column: "customerShare" | "netShare", title: string) => ({
    key: column,
    type: "barClustered" as const,
    title,
    category: "tier",
    categoryAxisTitle: text("head.tier"),
    valueAxisTitle: text(`head.${column}`),
    series: [{ column, color: NEUTRAL_COLOR }],
    pointColors: TIERS.map((code) => TIER_COLORS[code]),
  });
  return tableOf({
    key: "tiers",
    title: text("pyramid.tiers"),
    note: text("pyramid.tiersNote"),
    columns: [
      {
        key: "tier",
        header: text("head.tier"),
        format: "text",
        value: ({ code }) => text(`tier.${code}`),
      },
      {
        key: "customers",
        header: text("head.customers"),
        format: "integer",
        value: (group) => group.customers,
      },
      {
        key: "customerShare",
        header: text("head.customerShare"),
        format: "percent",
        value: (group) => shareOf(group.customers, customers),
      },
      { key: "net", header: text("head.net"), format: "money", value: (group) => group.net },
      {
        key: "netShare",
        header: text("head.netShare"),
        format: "percent",
        value: (group) => shareOf(group.net, net),
      },
      {
        key: "perCustomer",
        header: text("head.netPerCustomer"),
        format: "money",
        value: (group) => shareOf(group.net, group.customers),
      },
    ],
    items: customers > 0 ? groups : [],
    whenEmpty: text("overview.noCustomers"),
    charts: [
      chart("customerShare", text("pyramid.customerChart", { day: text.date(asOf) })),
      chart("netShare", text("pyramid.moneyChart", { day: text.date(asOf) })),
    ],
  });
}

function paretoTable({ text }: ReportData, sorted: Float64Array): TableBlock {
  return tableOf({
    key: "pareto",
    title: text("pyramid.pareto"),
    note: text("pyramid.paretoNote"),
    columns: [
      {
        key: "group",
        header: text("head.bestCustomers"),
        format: "text",
        value: ({ upTo }) => text("pyramid.group", { share: text.percent(upTo) }),
      },
      {
        key: "customers",
        header: text("head.customers"),
        format: "integer",
        value: (group) => group.customers,
      },
      { key: "net", header: text("head.net"), format: "money", value: (group) => group.net },
      {
        key: "cumulativeShare",
        header: text("head.cumulativeNetShare"),
        format: "percent",
        value: (group) => group.cumulativeShare,
      },
    ],
    items: paretoGroups(sorted, PARETO_GROUPS),
    whenEmpty: text("pyramid.noMoney"),
    charts: [
      {
        key: "pareto",
        type: "columnClustered",
        title: text("pyramid.paretoChart"),
        category: "group",
        categoryAxisTitle: text("head.bestCustomers"),
        valueAxisTitle: text("head.net"),
        secondaryAxisTitle: text("head.cumulativeNetShare"),
        series: [
          { column: "net", color: NEUTRAL_COLOR },
          { column: "cumulativeShare", type: "line", axis: "secondary", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}

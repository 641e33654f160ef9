import { TIERS, type Tier } from "../codes";
import { highValue } from "../value/highValue";
import { groupByCode } from "./groups";
import { groupColumns } from "./groupTable";
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

function tierTable(data: ReportData): TableBlock {
  const { standing, facts, asOf, text } = data;
  const groups = groupByCode(standing.tier, TIERS, facts.perCustomer.net);
  const chart = (column: "share" | "netShare", valueAxisTitle: string, title: string) => ({
    key: column,
    type: "barClustered" as const,
    title,
    category: "code",
    categoryAxisTitle: text("head.tier"),
    valueAxisTitle,
    series: [{ column, color: NEUTRAL_COLOR }],
    pointColors: TIERS.map((code) => TIER_COLORS[code]),
  });
  return tableOf({
    key: "tiers",
    title: text("pyramid.tiers"),
    note: text("pyramid.tiersNote"),
    columns: [
      ...groupColumns(data, text("head.tier"), (code: Tier) => text(`tier.${code}`), groups),
      [
        "perCustomer",
        text("head.netPerCustomer"),
        "money",
        (group) => shareOf(group.net, group.customers),
      ],
    ],
    items: groups.some(({ customers }) => customers > 0) ? groups : [],
    whenEmpty: text("overview.noCustomers"),
    charts: [
      chart(
        "share",
        text("head.customerShare"),
        text("pyramid.customerChart", { day: text.date(asOf) })
      ),
      chart(
        "netShare",
        text("head.netShare"),
        text("pyramid.moneyChart", { day: text.date(asOf) })
      ),
    ],
  });
}

function paretoTable({ text }: ReportData, sorted: Float64Array): TableBlock {
  return tableOf({
    key: "pareto",
    title: text("pyramid.pareto"),
    note: text("pyramid.paretoNote"),
    columns: [
      [
        "group",
        text("head.bestCustomers"),
        "text",
        ({ upTo }) => text("pyramid.group", { share: text.percent(upTo, 0) }),
      ],
      ["customers", text("head.customers"), "integer", (group) => group.customers],
      ["net", text("head.net"), "money", (group) => group.net],
      [
        "cumulativeShare",
        text("head.cumulativeNetShare"),
        "percent",
        (group) => group.cumulativeShare,
      ],
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

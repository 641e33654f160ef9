import { sourceFigures, type SourceFigures } from "../../team/sources";
import { cappedList } from "../customerList";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { ChartSpec, Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, shareOf } from "../table";

/** More sources than this no chart can show. */
const MOST_BARS = 20;

/** Where customers came from, what they bought, and what they cost. */
export function sourcesReport(data: ReportData): Report {
  const { book, facts, asOf, text } = data;
  const { leadSource, campaign, length } = book.customers;
  const sources = length > 0 ? sourceFigures("source", leadSource, facts, book.costs) : [];
  const campaigns = campaign ? sourceFigures("campaign", campaign, facts, book.costs) : [];
  return {
    key: "sources",
    title: text("report.sources"),
    asOf,
    finding: finding(data, sources),
    tables: [figuresTable(data, "source", sources), figuresTable(data, "campaign", campaigns)],
  };
}

function finding({ book, facts, text }: ReportData, sources: SourceFigures[]): string {
  if (book.customers.length === 0) return text("sources.nobody");
  if (!book.customers.leadSource) return text("sources.findingNoSources");
  const known = sources.filter(({ name, leads }) => name !== "" && leads > 0);
  if (known.length === 0) return text("sources.findingUnknown");
  const best = known.reduce((most, one) => (one.revenue > most.revenue ? one : most));
  if (best.revenue <= 0) {
    const leads = known.reduce((sum, one) => sum + one.leads, 0);
    return text("sources.findingNone", { leads, sources: known.length });
  }
  const params = {
    name: best.name,
    revenue: text.money(best.revenue),
    share: text.percent(shareOf(best.revenue, facts.net) ?? 0),
    won: best.won,
    leads: best.leads,
  };
  const cost = ({ costPerCustomer = Infinity }: SourceFigures) => costPerCustomer;
  const cheapest = known.reduce((least, one) => (cost(one) < cost(least) ? one : least));
  if (cheapest.costPerCustomer === undefined) return text("sources.finding", params);
  return text("sources.findingCost", {
    ...params,
    cheapest: cheapest.name,
    cost: text.money(cheapest.costPerCustomer),
  });
}

function figuresTable(
  data: ReportData,
  by: "source" | "campaign",
  items: SourceFigures[]
): TableBlock {
  const { book, text } = data;
  const money = (key: "revenue" | "cost" | "costPerCustomer"): ColumnOf<SourceFigures> => [
    key,
    text(`sources.${key}`),
    "money",
    (group) => group[key],
  ];
  const percent = (key: "conversion" | "repeatRate"): ColumnOf<SourceFigures> => [
    key,
    text(`sources.${key}`),
    "percent",
    (group) => group[key],
  ];
  const isCharted = by === "source" && book.customers.leadSource && items.length <= MOST_BARS;
  return cappedList(data, {
    key: by,
    title: text(by === "source" ? "sources.bySource" : "sources.byCampaign"),
    note: text(book.costs ? "sources.note" : "sources.noteNoCosts"),
    columns: [
      ["name", text(`sources.${by}`), "text", ({ name }) => name || text("sources.unknown")],
      ["leads", text("sources.leads"), "integer", ({ leads }) => leads],
      ["won", text("sources.won"), "integer", ({ won }) => won],
      percent("conversion"),
      money("revenue"),
      percent("repeatRate"),
      money("cost"),
      money("costPerCustomer"),
      [
        "revenuePerCost",
        text("sources.revenuePerCost"),
        "tenths",
        ({ revenuePerCost }) => revenuePerCost,
      ],
    ],
    items,
    whenEmpty: text(by === "source" ? "sources.nobody" : "sources.noCampaigns"),
    charts: isCharted ? charts(data) : [],
  });
}

function charts({ book, text }: ReportData): ChartSpec[] {
  const axis = { category: "name", categoryAxisTitle: text("sources.source") };
  const withCosts = book.costs !== undefined;
  return [
    {
      key: "leads",
      type: "columnClustered",
      title: text("sources.leadsChart"),
      ...axis,
      valueAxisTitle: text("head.customers"),
      series: [
        { column: "leads", color: NEUTRAL_COLOR },
        { column: "won", color: ACCENT_COLOR },
      ],
    },
    {
      key: "money",
      type: "columnClustered",
      title: text(withCosts ? "sources.moneyChart" : "sources.revenueChart"),
      ...axis,
      valueAxisTitle: text("sources.amount"),
      series: [
        { column: "revenue", color: NEUTRAL_COLOR },
        ...(withCosts ? [{ column: "cost", color: ACCENT_COLOR }] : []),
      ],
    },
  ];
}

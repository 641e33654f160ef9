import type { OwnerFigures } from "../../team/owners";
import { cappedList } from "../customerList";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { ChartSpec, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import type { ColumnOf } from "../table";

/** More owners than this no chart can show. */
const MOST_BARS = 20;

/** What each owner has in hand, and what would leave with him or her. */
export function ownersTable(data: ReportData, owners: OwnerFigures[]): TableBlock {
  const { text } = data;
  const count = (
    key: "customers" | "leads" | "stalled" | "buyers" | "topCustomers",
    header: string
  ): ColumnOf<OwnerFigures> => [key, header, "integer", (figures) => figures[key]];
  return cappedList(data, {
    key: "owners",
    title: text("team.owners"),
    note: text("team.ownersNote"),
    columns: [
      ["owner", text("head.owner"), "text", ({ owner }) => owner || text("team.unassigned")],
      count("customers", text("head.customers")),
      count("leads", text("team.leads")),
      count("stalled", text("head.stalled")),
      count("buyers", text("team.won")),
      ["conversion", text("team.conversion"), "percent", ({ conversion }) => conversion],
      ["net", text("head.net"), "money", ({ net }) => net],
      count("topCustomers", text("team.topCustomers")),
      ["topNet", text("team.topNet"), "money", ({ topNet }) => topNet],
      ["topShare", text("team.topShare"), "percent", ({ topShare }) => topShare],
    ],
    items: owners,
    whenEmpty: text("team.nobody"),
    charts: data.book.customers.owner && owners.length <= MOST_BARS ? charts(data, owners) : [],
  });
}

function charts({ text }: ReportData, owners: OwnerFigures[]): ChartSpec[] {
  const axis = { category: "owner", categoryAxisTitle: text("head.owner") };
  const work: ChartSpec = {
    key: "work",
    type: "columnClustered",
    title: text("team.workChart"),
    ...axis,
    valueAxisTitle: text("head.customers"),
    series: [
      { column: "leads", color: NEUTRAL_COLOR },
      { column: "stalled", color: ACCENT_COLOR },
    ],
  };
  const risk: ChartSpec = {
    key: "risk",
    type: "barClustered",
    title: text("team.riskChart"),
    ...axis,
    valueAxisTitle: text("team.topShare"),
    series: [{ column: "topShare", color: NEUTRAL_COLOR }],
  };
  return owners.some(({ topShare }) => topShare !== undefined) ? [work, risk] : [work];
}

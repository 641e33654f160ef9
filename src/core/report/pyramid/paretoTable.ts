import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import { paretoGroups } from "./pareto";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

const PARETO_GROUPS = 20;

/**
 * How the net amount piles up from the best customers on.
 *
 * @param sorted net amounts of the ranked customers, greatest first
 */
export function paretoTable({ text }: ReportData, sorted: Float64Array): TableBlock {
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

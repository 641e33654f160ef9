import type { ChartTypeName } from "../../model/state";

export type GroupName =
  "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";

/** How a chart type is said in the file. */
export interface ChartKind {
  group: GroupName;
  direction?: "col" | "bar";
  grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
}

export const KINDS: Readonly<Record<ChartTypeName, ChartKind>> = {
  ColumnClustered: { group: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { group: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { group: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { group: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { group: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { group: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { group: "lineChart", grouping: "standard" },
  LineMarkers: { group: "lineChart", grouping: "standard" },
  Area: { group: "areaChart", grouping: "standard" },
  AreaStacked: { group: "areaChart", grouping: "stacked" },
  AreaStacked100: { group: "areaChart", grouping: "percentStacked" },
  Pie: { group: "pieChart" },
  Doughnut: { group: "doughnutChart" },
  XYScatter: { group: "scatterChart" },
};

export const LEGEND_PLACES = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
} as const;

/** Names of Office.js for the markers of the file. */
export const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

export const isRound = (group: GroupName): boolean =>
  group === "pieChart" || group === "doughnutChart";

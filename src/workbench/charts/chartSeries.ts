import type {
  ChartSeriesState,
  ChartState,
  ChartTypeName,
  WorkbookState,
} from "../../host/model/state";
import { seriesColour } from "./officeColours";
import { formatNumber, labelsOf, numberFormatOf, numbersOf } from "./seriesValues";

export const isRound = ({ type }: ChartState): boolean => type === "Pie" || type === "Doughnut";

const KIND: Record<ChartTypeName, "bar" | "line" | "pie" | "scatter"> = {
  ColumnClustered: "bar",
  ColumnStacked: "bar",
  ColumnStacked100: "bar",
  BarClustered: "bar",
  BarStacked: "bar",
  BarStacked100: "bar",
  Line: "line",
  LineMarkers: "line",
  Area: "line",
  AreaStacked: "line",
  AreaStacked100: "line",
  Pie: "pie",
  Doughnut: "pie",
  XYScatter: "scatter",
};

const isArea = (type: ChartTypeName): boolean => type.startsWith("Area");
const isStacked = (type: ChartTypeName): boolean => type.includes("Stacked");

export function nameOf(workbook: WorkbookState, series: ChartSeriesState): string {
  return (series.nameRef && labelsOf(workbook, series.nameRef)[0]) || series.name;
}

/** Each value as its share of the column it stacks in; 0 where the column is empty. */
function shares(columns: (number | null)[][], index: number): number[] {
  return (columns[index] ?? []).map((value, point) => {
    const sum = columns.reduce((total, column) => total + Math.abs(column[point] ?? 0), 0);
    return sum === 0 ? 0 : (value ?? 0) / sum;
  });
}

function round(workbook: WorkbookState, chart: ChartState, series: ChartSeriesState): object {
  const labels = series.categories ? labelsOf(workbook, series.categories) : [];
  const values = numbersOf(workbook, series.values);
  const pattern = numberFormatOf(workbook, series.values);
  const hole = chart.type === "Doughnut" ? "42%" : "0%";
  return {
    type: "pie",
    name: nameOf(workbook, series),
    radius: [hole, "68%"],
    center: ["50%", chart.titleVisible ? "54%" : "50%"],
    label: {
      show: series.hasDataLabels,
      position: "inside",
      formatter: ({ value }: { value: unknown }) =>
        typeof value === "number" ? formatNumber(value, pattern) : "",
    },
    labelLine: { show: false },
    itemStyle: { borderColor: "#FFFFFF", borderWidth: 1.5 },
    data: values.map((value, point) => ({
      name: labels[point] ?? String(point + 1),
      value: value ?? 0,
      itemStyle: { color: series.pointColors.get(point) ?? seriesColour(point) },
    })),
  };
}

/** Whether a series is a stroke, with nothing filled below it. */
export const isStroke = (chart: ChartState, series: ChartSeriesState): boolean => {
  const type = series.type ?? chart.type;
  return KIND[type] === "line" && !isArea(type);
};

/** The series of a chart with their values as the cells hold them now. */
export function chartSeries(workbook: WorkbookState, chart: ChartState): object[] {
  if (isRound(chart)) return chart.series.map((series) => round(workbook, chart, series));
  const columns = chart.series.map((series) => numbersOf(workbook, series.values));
  return chart.series.map((series, index) => {
    const type = series.type ?? chart.type;
    const kind = KIND[type];
    const colour = series.color ?? series.lineColor ?? seriesColour(index);
    const values = type.endsWith("100") ? shares(columns, index) : (columns[index] ?? []);
    const pattern = numberFormatOf(workbook, series.values);
    const xs = kind === "scatter" && series.categories && numbersOf(workbook, series.categories);
    return {
      type: kind,
      name: nameOf(workbook, series),
      [chart.type.startsWith("Bar") ? "xAxisIndex" : "yAxisIndex"]:
        series.axisGroup === "Secondary" ? 1 : 0,
      data: values.map((value, point) => {
        const own = series.pointColors.get(point);
        const datum = xs ? [xs[point] ?? null, value] : value;
        return own && kind === "bar" ? { value: datum, itemStyle: { color: own } } : datum;
      }),
      itemStyle: { color: colour },
      ...(isStacked(type) && { stack: `${type}-${series.axisGroup}` }),
      ...(kind === "bar" && {
        barCategoryGap: `${Math.round((100 * gap(series)) / (100 + gap(series)))}%`,
        barGap: "0%",
      }),
      ...(kind === "line" && {
        symbol: type === "LineMarkers" ? "circle" : "none",
        symbolSize: 6,
        smooth: series.smooth ?? false,
        lineStyle: {
          color: series.lineColor ?? colour,
          width: isArea(type) ? 0 : (series.lineWeight ?? 2.25),
        },
        ...(isArea(type) && { areaStyle: { color: colour, opacity: 1 } }),
      }),
      tooltip: {
        valueFormatter: (value: unknown) =>
          typeof value === "number"
            ? formatNumber(value, type.endsWith("100") ? "0.0%" : pattern)
            : "",
      },
      label: {
        show: series.hasDataLabels,
        position: labelPlace(type),
        formatter: ({ value }: { value: unknown }) =>
          typeof value === "number" ? formatNumber(value, pattern) : "",
      },
    };
  });
}

/** Inside what stacks, else beyond the end of bar, column or point. */
function labelPlace(type: ChartTypeName): "inside" | "right" | "top" {
  if (isStacked(type) && KIND[type] === "bar") return "inside";
  return type.startsWith("Bar") ? "right" : "top";
}

/** Gap between columns in percent of a column's width; 150 is Excel's own. */
const gap = ({ gapWidth }: ChartSeriesState): number => gapWidth ?? 150;

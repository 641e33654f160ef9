import type { ChartAxisState, ChartState, WorkbookState } from "../../host/model/state";
import { pointsToPixels, textPixels } from "../grid/measures";
import { CHART_GRIDLINE, CHART_LINE, CHART_TEXT } from "./officeColours";
import { formatNumber, labelsOf, numberFormatOf } from "./seriesValues";

const title = (axis: ChartAxisState, sideways: boolean): object => ({
  name: axis.title ?? "",
  nameLocation: "middle",
  nameGap: 8,
  nameRotate: sideways ? 90 : 0,
  nameTextStyle: { color: CHART_TEXT, fontSize: 13 },
  nameMoveOverlap: true,
});

const is100 = ({ type }: ChartState): boolean => type.endsWith("100");

function valueAxis(
  workbook: WorkbookState,
  chart: ChartState,
  axis: ChartAxisState,
  group: "Primary" | "Secondary",
  sideways: boolean
): object {
  const first = chart.series.find(({ axisGroup }) => axisGroup === group);
  const pattern = is100(chart)
    ? "0%"
    : (axis.numberFormat ?? (first ? numberFormatOf(workbook, first.values) : "General"));
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversed ?? false,
    ...title(axis, sideways),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(is100(chart) && { max: 1 }),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: CHART_TEXT,
      fontSize: LABEL_PIXELS,
      hideOverlap: true,
      formatter: (value: number) => formatNumber(value, pattern),
    },
    splitLine: {
      show: group === "Primary" && axis.majorGridlines,
      lineStyle: { color: CHART_GRIDLINE },
    },
  };
}

const LABEL_PIXELS = 12;
/** Left and right of the plot: value axes with their titles. */
const BESIDE_PLOT = 120;

/** Every label below its column, on several lines if need be; where not even words fit, some labels are left out. */
function labelLayout(labels: readonly string[], chart: ChartState): object {
  const room = (pointsToPixels(chart.width) - BESIDE_PLOT) / Math.max(labels.length, 1);
  // a Chinese label may break after any character
  const words = labels.flatMap((label) => label.split(/\s+|(?<=\p{Script=Han})/u));
  return words.every((word) => textPixels(word, LABEL_PIXELS) <= room)
    ? { interval: 0, width: room, overflow: "break" }
    : { hideOverlap: true };
}

function categoryAxis(workbook: WorkbookState, chart: ChartState, sideways: boolean): object {
  const { category: axis } = chart.axes;
  const reference = chart.series.find(({ categories }) => categories)?.categories;
  const labels = reference ? labelsOf(workbook, reference) : [];
  const filled = chart.type.startsWith("Area");
  return {
    type: chart.type === "XYScatter" ? "value" : "category",
    show: axis.visible,
    ...(chart.type !== "XYScatter" && {
      data: labels,
      boundaryGap: !filled,
    }),
    inverse: axis.reversed ?? false,
    ...title(axis, sideways),
    axisLine: { lineStyle: { color: CHART_LINE }, onZero: true },
    axisTick: { show: false },
    axisLabel: {
      color: CHART_TEXT,
      fontSize: LABEL_PIXELS,
      ...(sideways ? { hideOverlap: true } : labelLayout(labels, chart)),
    },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: CHART_GRIDLINE } },
  };
}

/** Category and value axes; those of bar charts are turned, their first category at the bottom as in Excel unless it is reversed. */
export function chartAxes(
  workbook: WorkbookState,
  chart: ChartState
): { xAxis: object; yAxis: object } {
  const turned = chart.type.startsWith("Bar");
  const category = categoryAxis(workbook, chart, turned);
  const values = [valueAxis(workbook, chart, chart.axes.value, "Primary", !turned)];
  if (chart.series.some(({ axisGroup }) => axisGroup === "Secondary"))
    values.push(valueAxis(workbook, chart, chart.axes.secondaryValue, "Secondary", !turned));
  return turned ? { xAxis: values, yAxis: category } : { xAxis: category, yAxis: values };
}

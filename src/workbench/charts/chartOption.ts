import type { EChartsCoreOption } from "echarts/core";
import type { ChartState, WorkbookState } from "../../host/model/state";
import { chartAxes } from "./chartAxes";
import { chartSeries, isRound } from "./chartSeries";
import { CHART_TEXT } from "./officeColours";

const FONT =
  "Calibri, Carlito, 'Segoe UI', Arial, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

function legend({ legend: { visible, position } }: ChartState): object {
  const side = position === "Left" || position === "Right" || position === "Corner";
  return {
    show: visible,
    type: "scroll",
    orient: side ? "vertical" : "horizontal",
    itemWidth: 10,
    itemHeight: 10,
    textStyle: { color: CHART_TEXT, fontSize: 12 },
    ...(position === "Top" && { top: 30 }),
    ...(position === "Bottom" && { bottom: 4 }),
    ...(position === "Left" && { left: 4, top: "middle" }),
    ...((position === "Right" || position === "Corner") && {
      right: 4,
      top: position === "Corner" ? 30 : "middle",
    }),
  };
}

/** Room for title and legend around the plot, in pixels; axis labels and titles make their own. */
function plotArea({ legend, titleVisible }: ChartState): object {
  const at = (...positions: string[]) => legend.visible && positions.includes(legend.position);
  return {
    outerBoundsMode: "same",
    outerBoundsContain: "all",
    top: (titleVisible ? 40 : 16) + (at("Top") ? 24 : 0),
    bottom: 8 + (at("Bottom") ? 24 : 0),
    left: 10 + (at("Left") ? 110 : 0),
    right: 14 + (at("Right", "Corner") ? 110 : 0),
  };
}

/** What ECharts needs to draw a native chart much as Excel would. */
export function chartOption(workbook: WorkbookState, chart: ChartState): EChartsCoreOption {
  const round = isRound(chart);
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: CHART_TEXT },
    title: {
      show: chart.titleVisible && chart.title !== "",
      text: chart.title,
      left: "center",
      top: 8,
      textStyle: {
        fontSize: 16,
        fontWeight: "normal",
        color: CHART_TEXT,
        width: (chart.width * 96) / 72 - 24,
        overflow: "truncate",
      },
    },
    tooltip: {
      trigger: round || chart.type === "XYScatter" ? "item" : "axis",
      confine: true,
      axisPointer: { type: "shadow" },
    },
    legend: legend(chart),
    ...(!round && { grid: plotArea(chart), ...chartAxes(workbook, chart) }),
    series: chartSeries(workbook, chart),
  };
}

import type { EChartsCoreOption } from "echarts/core";
import type { ChartState, WorkbookState } from "../../host/model/state";
import { chartAxes } from "./chartAxes";
import { pointsToPixels, textPixels } from "../grid/measures";
import { chartSeries, isRound, isStroke, nameOf } from "./chartSeries";
import { CHART_TEXT } from "./officeColours";

const FONT =
  "Calibri, Carlito, 'Segoe UI', Arial, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const TITLE = { size: 16, line: 20, margin: 24 };
const LEGEND = { size: 12, line: 22, symbol: 10, gap: 16 };

/** A title that is too long for the chart takes further lines, as in Excel. */
const titleLines = ({ title, width }: ChartState): number =>
  Math.ceil(textPixels(title, TITLE.size) / (pointsToPixels(width) - TITLE.margin));

/** Rows of a legend above or below the plot. */
function legendRows(workbook: WorkbookState, chart: ChartState): number {
  const room = pointsToPixels(chart.width) - LEGEND.gap;
  let rows = 1;
  let used = 0;
  for (const series of chart.series) {
    const width = textPixels(nameOf(workbook, series), LEGEND.size) + LEGEND.symbol + LEGEND.gap;
    if (used > 0 && used + width > room) {
      rows++;
      used = 0;
    }
    used += width;
  }
  return rows;
}

/** A dash, as wide as the other symbols. */
const DASH = "path://M0,4h10v2h-10z";

function legend(workbook: WorkbookState, chart: ChartState): object {
  const { visible, position } = chart.legend;
  const side = position === "Left" || position === "Right" || position === "Corner";
  return {
    show: visible,
    type: side ? "scroll" : "plain",
    orient: side ? "vertical" : "horizontal",
    itemWidth: LEGEND.symbol,
    itemHeight: LEGEND.symbol,
    ...(!isRound(chart) &&
      chart.type !== "XYScatter" && {
        data: chart.series.map((series) => ({
          name: nameOf(workbook, series),
          icon: isStroke(chart, series) ? DASH : "rect",
        })),
      }),
    textStyle: { color: CHART_TEXT, fontSize: LEGEND.size },
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
function plotArea(workbook: WorkbookState, chart: ChartState): object {
  const { legend, titleVisible } = chart;
  const at = (...positions: string[]) => legend.visible && positions.includes(legend.position);
  return {
    outerBoundsMode: "same",
    outerBoundsContain: "all",
    top:
      (titleVisible ? TITLE.line * (titleLines(chart) + 1) : 16) +
      (at("Top") ? LEGEND.line * legendRows(workbook, chart) : 0),
    bottom: 8 + (at("Bottom") ? LEGEND.line * legendRows(workbook, chart) : 0),
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
        fontSize: TITLE.size,
        fontWeight: "normal",
        color: CHART_TEXT,
        lineHeight: TITLE.line,
        width: pointsToPixels(chart.width) - TITLE.margin,
        overflow: "break",
      },
    },
    tooltip: {
      trigger: round || chart.type === "XYScatter" ? "item" : "axis",
      confine: true,
      axisPointer: { type: "shadow" },
    },
    legend: legend(workbook, chart),
    ...(!round && { grid: plotArea(workbook, chart), ...chartAxes(workbook, chart) }),
    series: chartSeries(workbook, chart),
  };
}

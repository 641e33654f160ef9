import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartState, WorkbookState } from "../../host/model/state";
import { chartOption } from "./chartOption";

register([
  BarChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  LineChart,
  PieChart,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

export interface DrawnChart {
  /** Draws again what changed: values, titles, size. */
  update(chart: ChartState): void;
  dispose(): void;
}

/** Draws a native chart into `element`, which has its size. */
export function drawChart(
  element: HTMLElement,
  workbook: WorkbookState,
  chart: ChartState
): DrawnChart {
  const drawing = init(element, undefined, { renderer: "svg" });
  const update = (state: ChartState) => {
    drawing.resize();
    drawing.setOption(chartOption(workbook, state), { notMerge: true });
  };
  update(chart);
  return { update, dispose: () => drawing.dispose() };
}

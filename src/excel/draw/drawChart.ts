import type { ChartSeries, ChartSpec, ChartType, TableBlock } from "../../core/report/report";
import { AXIS_FORMATS, CHART_PREFIX, CHART_SIZE } from "../cells/layout";
import type { BlockPlace } from "./placeBlocks";

const CHART_TITLE_SIZE = 12;
const NEARLY_WHOLE = 0.8;

const TYPES: Record<ChartType, Excel.ChartType> = {
  columnClustered: "ColumnClustered" as Excel.ChartType,
  columnStacked: "ColumnStacked" as Excel.ChartType,
  barClustered: "BarClustered" as Excel.ChartType,
  areaStacked: "AreaStacked" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
};

/** Queues a native chart on the cells of its table; the charts of a block stand side by side. */
export function drawChart(sheet: Excel.Worksheet, place: BlockPlace, index: number): void {
  const { block, headerRow, reportKey, chartRow, chartsBelow } = place;
  const spec = block.charts[index];
  const columnOf = (key: string) => block.columns.findIndex((column) => column.key === key);
  const series = spec?.series.filter(({ column }) => columnOf(column) >= 0) ?? [];
  const [first, ...others] = series;
  if (!spec || !first) return;
  const body = (key: string) =>
    sheet.getRangeByIndexes(headerRow + 1, columnOf(key), block.rows.length, 1);
  const source = sheet.getRangeByIndexes(
    headerRow,
    columnOf(first.column),
    1 + block.rows.length,
    1
  );
  const chart = sheet.charts.add(TYPES[spec.type], source, Excel.ChartSeriesBy.columns);
  chart.name = `${CHART_PREFIX}${reportKey} ${spec.key}`;
  const column = chartsBelow ? 0 : block.columns.length;
  chart.setPosition(sheet.getRangeByIndexes(chartRow, column, 1, 1)); // its row; heights are Excel's
  chart.set({ ...CHART_SIZE, left: place.chartLefts[index] ?? 0 });
  const drawn = [chart.series.getItemAt(0)];
  for (const { column } of others) {
    const added = chart.series.add(block.columns[columnOf(column)]?.header);
    added.setValues(body(column));
    drawn.push(added);
  }
  drawn.forEach((one, i) => {
    one.setXAxisValues(body(spec.category));
    const how = series[i];
    if (how) dress(one, how, spec, block.rows.length);
  });
  label(chart, spec);
  const { valueAxis } = chart.axes;
  scale(
    valueAxis,
    block,
    series.filter(({ axis }) => !axis).map(({ column }) => columnOf(column))
  );
  const onSecond = series.filter(({ axis }) => axis).map(({ column }) => columnOf(column));
  if (onSecond.length > 0) {
    const second = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
    if (spec.secondaryAxisTitle !== undefined) second.title.text = spec.secondaryAxisTitle;
    scale(second, block, onSecond);
  }
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = Excel.ChartLegendPosition.bottom;
}

function dress(series: Excel.ChartSeries, how: ChartSeries, spec: ChartSpec, points: number): void {
  const type = how.type ?? spec.type;
  if (type !== spec.type) series.chartType = TYPES[type];
  if (how.axis === "secondary") series.axisGroup = Excel.ChartAxisGroup.secondary;
  if (type === "line") series.format.line.color = how.color;
  else series.format.fill.setSolidColor(how.color);
  spec.pointColors?.slice(0, points).forEach((color, i) => {
    series.points.getItemAt(i).format.fill.setSolidColor(color);
  });
}

function label(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  chart.title.text = spec.title;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  categoryAxis.title.text = spec.categoryAxisTitle;
  valueAxis.title.text = spec.valueAxisTitle;
  if (spec.type === "barClustered") {
    // else Excel puts the first row of the table at the bottom; then the values' axis must come back down
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = Excel.ChartAxisPosition.maximum;
  }
}

/** An axis begins at 0, so that lengths and heights compare, unless something is below; shares that come near the whole end there. */
function scale(axis: Excel.ChartAxis, { columns, rows }: TableBlock, shown: number[]): void {
  const format = columns[shown[0] ?? -1]?.format;
  const shape = format && AXIS_FORMATS[format];
  if (shape !== undefined) axis.numberFormat = shape;
  let least = 0;
  let most = 0;
  for (const cells of rows) {
    for (const at of shown) {
      const value = cells[at];
      if (typeof value !== "number") continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (least === 0) axis.minimum = 0;
  if (format === "percent" && most > NEARLY_WHOLE && most <= 1) axis.maximum = 1;
}

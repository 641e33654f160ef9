import {
  DEFAULT_STYLE,
  SheetState,
  WorkbookState,
  type ChartSeriesState,
  type ChartState,
} from "../../../src/host/model/state";
import { chartOption } from "../../../src/workbench/charts/chartOption";

const NAME = "Overview";
const column = (index: number) => ({
  sheet: NAME,
  area: { row: 1, column: index, rows: 3, columns: 1 },
});

function book() {
  const workbook = new WorkbookState();
  const sheet = new SheetState("{1}", NAME);
  workbook.sheets = [sheet];
  const rows = [
    ["Tier", "Customers", "Net", "Share"],
    ["Top", 1, 300, 0.25],
    ["Large", 3, 100, 0.75],
    ["Medium", 0, { error: "#N/A" }, 1],
  ];
  const percent = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: "0%" });
  rows.forEach((cells, row) =>
    cells.forEach((value, at) => {
      sheet.cells.setValue(row, at, value);
      if (at === 3 && row > 0) sheet.cells.setStyle(row, at, percent);
    })
  );
  return workbook;
}

const series = (index: number, more: Partial<ChartSeriesState> = {}): ChartSeriesState => ({
  name: "Series1",
  nameRef: { sheet: NAME, area: { row: 0, column: index, rows: 1, columns: 1 } },
  values: column(index),
  categories: column(0),
  axisGroup: "Primary",
  pointColors: new Map(),
  hasDataLabels: false,
  ...more,
});

const axis = (title?: string) => ({
  visible: true,
  majorGridlines: true,
  ...(title !== undefined && { title }),
});

const chart = (
  type: ChartState["type"],
  all: ChartSeriesState[],
  more: Partial<ChartState> = {}
): ChartState => ({
  id: "{c}",
  name: "Chart 1",
  type,
  title: "Customers by tier",
  titleVisible: true,
  legend: { visible: true, position: "Bottom" },
  series: all,
  axes: { category: axis("Tier"), value: axis("Customers"), secondaryValue: axis("Share") },
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  changed: false,
  ...more,
});

interface Drawn {
  title: { text: string; show: boolean };
  xAxis: { data?: string[]; name: string; type: string };
  yAxis: {
    name: string;
    type: string;
    data?: string[];
    max?: number;
    axisLabel: { formatter(value: number): string };
  }[];
  series: {
    type: string;
    name: string;
    data: unknown[];
    stack?: string;
    yAxisIndex?: number;
    areaStyle?: object;
    itemStyle: { color: string };
  }[];
}
const draw = (state: ChartState) => chartOption(book(), state) as unknown as Drawn;

test("columns are drawn from the cells, errors as gaps, under the header's name", () => {
  const { title, xAxis, yAxis, series: drawn } = draw(chart("ColumnClustered", [series(2)]));
  expect(title).toMatchObject({ show: true, text: "Customers by tier" });
  expect(xAxis).toMatchObject({ type: "category", data: ["Top", "Large", "Medium"], name: "Tier" });
  expect(yAxis[0]).toMatchObject({ type: "value", name: "Customers" });
  expect(drawn[0]).toMatchObject({ type: "bar", name: "Net", data: [300, 100, null] });
});

test("a combo puts its line on the secondary axis, which follows the cells' number format", () => {
  const { yAxis, series: drawn } = draw(
    chart("ColumnClustered", [
      series(2),
      series(3, { type: "LineMarkers", axisGroup: "Secondary" }),
    ])
  );
  expect(drawn.map(({ type, yAxisIndex }) => [type, yAxisIndex])).toEqual([
    ["bar", 0],
    ["line", 1],
  ]);
  expect(yAxis).toHaveLength(2);
  expect(yAxis[1]?.name).toBe("Share");
  expect(yAxis[1]?.axisLabel.formatter(0.5)).toBe("50%");
});

test("bar charts are turned", () => {
  const { xAxis, yAxis } = draw(chart("BarClustered", [series(1)])) as unknown as {
    xAxis: { name: string }[];
    yAxis: { data: string[] };
  };
  expect(xAxis[0]?.name).toBe("Customers");
  expect(yAxis.data).toEqual(["Top", "Large", "Medium"]);
});

test("stacked series share a stack; columns to 100 % are shares of their column", () => {
  const stacked = draw(chart("ColumnStacked", [series(1), series(2)])).series;
  expect(stacked[0]?.stack).toBeDefined();
  expect(stacked[0]?.stack).toBe(stacked[1]?.stack);
  const { series: whole, yAxis } = draw(chart("ColumnStacked100", [series(1), series(2)]));
  // 3 of 3 + 100, and a column of 0 and an error is empty
  expect(whole[0]?.data[1]).toBeCloseTo(3 / 103, 12);
  expect(whole[0]?.data[2]).toBe(0);
  expect(yAxis[0]?.max).toBe(1);
});

test("long titles and legends take lines of their own from the plot", () => {
  const at = (more: Partial<ChartState>, all = [series(1)]) => {
    const { grid } = draw(chart("ColumnClustered", all, more)) as unknown as {
      grid: { top: number; bottom: number };
    };
    return grid;
  };
  const plain = at({});
  // 360 points are 480 pixels: some 57 letters of the title's 16 pixels
  expect(at({ title: "x".repeat(50) }).top).toBe(plain.top);
  expect(at({ title: "x".repeat(80) }).top).toBeGreaterThan(plain.top);
  expect(at({ title: "字".repeat(40) }).top).toBeGreaterThan(plain.top);
  expect(at({}, [series(1), series(2)]).bottom).toBe(plain.bottom);
  expect(
    at(
      {},
      Array.from({ length: 12 }, () => series(1))
    ).bottom
  ).toBeGreaterThan(plain.bottom);
});

test("every label stands below its column, unless not even its words fit", () => {
  const layout = (labels: string[]) => {
    const workbook = book();
    labels.forEach((label, row) => workbook.sheets[0]?.cells.setValue(row + 1, 0, label));
    const categories = {
      sheet: NAME,
      area: { row: 1, column: 0, rows: labels.length, columns: 1 },
    };
    const { xAxis } = chartOption(
      workbook,
      chart("ColumnClustered", [series(1, { categories })])
    ) as unknown as { xAxis: { axisLabel: object } };
    return xAxis.axisLabel;
  };
  expect(layout(["181–365 days", "Over 365 days", "1–7 days"])).toMatchObject({ interval: 0 });
  expect(layout(Array<string>(6).fill("不活跃客户"))).toMatchObject({ interval: 0 });
  expect(layout(Array<string>(12).fill("2025-07"))).toMatchObject({ hideOverlap: true });
});

test("areas are filled lines", () => {
  const [area] = draw(chart("AreaStacked", [series(1)])).series;
  expect(area).toMatchObject({ type: "line", data: [1, 3, 0] });
  expect(area?.areaStyle).toBeDefined();
});

test("points of a doughnut have their labels and their own colours", () => {
  const [ring] = draw(
    chart("Doughnut", [series(1, { pointColors: new Map([[1, "#123456"]]) })])
  ).series;
  expect(ring?.type).toBe("pie");
  expect(ring?.data).toMatchObject([
    { name: "Top", value: 1 },
    { name: "Large", value: 3, itemStyle: { color: "#123456" } },
    { name: "Medium", value: 0 },
  ]);
});

test("a series without a colour takes Office's accents in turn", () => {
  const drawn = draw(chart("Line", [series(1), series(2), series(3, { color: "#00AA00" })])).series;
  expect(drawn.map(({ itemStyle }) => itemStyle.color)).toEqual(["#4472C4", "#ED7D31", "#00AA00"]);
});

test("a chart on a sheet that is gone is empty, not broken", () => {
  const gone = { sheet: "Gone", area: { row: 0, column: 0, rows: 2, columns: 1 } };
  const { series: drawn } = draw(
    chart("ColumnClustered", [series(1, { values: gone, categories: gone, nameRef: gone })])
  );
  expect(drawn[0]).toMatchObject({ name: "Series1", data: [] });
});

test.each([
  ["ColumnClustered", "top"],
  ["BarClustered", "right"],
  ["ColumnStacked", "inside"],
  ["BarStacked", "inside"],
  ["Line", "top"],
] as const)("data labels of %s stand %s, in the cells' number format", (type, position) => {
  const [drawn] = draw(chart(type, [series(3, { hasDataLabels: true })])).series as unknown as {
    label: { show: boolean; position: string; formatter(at: { value: number }): string };
  }[];
  expect(drawn?.label).toMatchObject({ show: true, position });
  expect(drawn?.label.formatter({ value: 0.25 })).toBe("25%");
});

test("labels of a doughnut say how much, not what: the legend says that", () => {
  const [drawn] = draw(chart("Doughnut", [series(3, { hasDataLabels: true })]))
    .series as unknown as { label: { formatter(at: { value: number }): string } }[];
  expect(drawn?.label.formatter({ value: 0.75 })).toBe("75%");
});

test("in the legend columns and areas are squares, lines are strokes", () => {
  const { legend } = draw(
    chart("ColumnClustered", [series(2), series(3, { type: "Line", axisGroup: "Secondary" })])
  ) as unknown as { legend: { data: { name: string; icon: string }[] } };
  expect(legend.data.map(({ name }) => name)).toEqual(["Net", "Share"]);
  expect(legend.data[0]?.icon).toBe("rect");
  expect(legend.data[1]?.icon).toMatch(/^path:/);
});

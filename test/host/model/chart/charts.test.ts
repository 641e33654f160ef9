import { failureOf, startHost } from "../../../officeHost";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

async function withData() {
  const { workbook } = await startHost();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C4").values = [
      ["Month", "New", "Lost"],
      ["Jan", 5, 1],
      ["Feb", 7, 2],
      ["Mar", 6, 4],
    ];
    await context.sync();
  });
  return workbook;
}
const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test("by columns, the first column gives the categories and the first row the names", async () => {
  const workbook = await withData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").name = "Growth";
    const series = sheet.charts.getItem("growth").series.load("items/name");
    await context.sync();
    expect(series.items.map((item) => item.name)).toEqual(["New", "Lost"]);
  });
  const [first] = workbook.sheets[0]?.charts[0]?.series ?? [];
  expect(first?.categories).toEqual({ sheet: "Sheet1", area: area(1, 0, 3, 1) });
  expect(first?.values).toEqual({ sheet: "Sheet1", area: area(1, 1, 3, 1) });
});

test("a column of numbers under a heading is a series, not the categories", async () => {
  const workbook = await withData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add("Line", sheet.getRange("B1:C4"), "Columns");
    await context.sync();
  });
  const series = workbook.sheets[0]?.charts[0]?.series ?? [];
  expect(series.map(({ name, categories }) => [name, categories])).toEqual([
    ["New", undefined],
    ["Lost", undefined],
  ]);
});

test("what a combination chart is told is what the book holds", async () => {
  const workbook = await withData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B4"), "Columns");
    chart.title.text = "New and lost customers";
    chart.title.format.font.size = 12;
    chart.legend.position = "Top";
    chart.axes.valueAxis.title.text = "Customers";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
    const lost = chart.series.add("Lost");
    lost.setValues(sheet.getRange("C2:C4"));
    lost.setXAxisValues(sheet.getRange("A2:A4"));
    lost.chartType = "LineMarkers";
    lost.axisGroup = "Secondary";
    lost.format.line.color = "#AA0000";
    chart.axes.getItem("Value", "Secondary").numberFormat = "0%";
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#00AA00");
    first.gapWidth = 60;
    first.points.getItemAt(2).format.fill.setSolidColor("#0000AA");
    await context.sync();
  });
  const chart = workbook.sheets[0]?.charts[0];
  expect(chart).toMatchObject({
    type: "ColumnStacked",
    title: "New and lost customers",
    titleFont: { size: 12 },
    legend: { position: "Top" },
    axes: {
      category: { reversed: true, crossedAtMaximum: true },
      value: { title: "Customers", minimum: 0 },
      secondaryValue: { visible: true, numberFormat: "0%" },
    },
    series: [
      { name: "New", color: "#00AA00", gapWidth: 60, pointColors: new Map([[2, "#0000AA"]]) },
      { name: "Lost", type: "LineMarkers", axisGroup: "Secondary", lineColor: "#AA0000" },
    ],
  });
  expect(chart?.series[1]?.values.area).toEqual(area(1, 2, 3, 1));
});

test("a chart is placed from one cell's corner to another's, whatever the columns' widths", async () => {
  await withData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B:B").format.columnWidth = 96;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
    chart.setPosition("B2", "C3");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 30]);
  });
});

test("a chart follows its cells, keeps its id under another name, and can be deleted", async () => {
  const workbook = await withData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns").load("id,name");
    await context.sync();
    expect(chart.name).toBe("Chart 1");
    chart.name = "Share";
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const byId = sheet.charts.getItemOrNullObject(chart.id).load("name");
    await context.sync();
    expect(byId.name).toBe("Share");
  });
  expect(workbook.sheets[0]?.charts[0]?.series[0]?.values.area).toEqual(area(2, 1, 3, 1));
  await Excel.run(async (context) => {
    sheetOf(context).charts.getItem("Share").delete();
    const count = sheetOf(context).charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a chart type that is not modelled, a secondary axis nobody uses and too long a name fail", async () => {
  await withData();
  const attempt = (action: (sheet: Excel.Worksheet, chart: Excel.Chart) => void) =>
    failureOf((context) => {
      const sheet = sheetOf(context);
      action(sheet, sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns"));
    });
  expect(
    await attempt((sheet) => void sheet.charts.add("Waterfall", sheet.getRange("A1:B4")))
  ).toBe("NotImplemented");
  expect(
    await attempt((_sheet, chart) => void (chart.axes.getItem("Value", "Secondary").minimum = 1))
  ).toBe("ItemNotFound");
  expect(
    await attempt((_sheet, chart) => void (chart.series.getItemAt(0).name = "n".repeat(256)))
  ).toBe("InvalidArgument");
});

import type { SheetState, WorkbookState } from "../../../src/host/model/state";
import { addSheet, area, chartOf } from "./books";

/** A sheet with one of everything that a report may hold: a table, charts, rules, a list, links, a look and a page. */
export function addReportSheet(book: WorkbookState): SheetState {
  const sheet = addSheet(book, "Value pyramid", [
    ["Tier", "Customers", "Money", "Share"],
    ["Platinum", 12, 50000, 0.5],
    ["Gold", 30, 25000, 0.75],
    ["Silver", 80, 15000, 0.9],
    ["Bronze", 200, 8000, 0.98],
    ["Lead", 400, 2000, 1],
    [],
    ["To the customers"],
    ["Web"],
    ["Merged"],
  ]);
  addLook(book, sheet);
  addRules(book, sheet);
  addCharts(book, sheet);
  sheet.tables.push({
    id: book.newId(),
    name: "tblTiers",
    area: area(0, 0, 6, 4),
    columns: ["Tier", "Customers", "Money", "Share"].map((name, index) => ({
      id: index + 1,
      name,
    })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    criteria: [{ column: 0, filterOn: "Values", values: ["Gold", "Silver"] }],
    changed: true,
  });
  for (const row of [1, 4, 5]) sheet.rows.set(row, { hidden: true });
  return sheet;
}

function addLook(book: WorkbookState, sheet: SheetState): void {
  const base = book.styles.get(0);
  const heading = book.styles.intern({
    ...base,
    font: { ...base.font, bold: true, color: "#FFFFFF" },
    fill: "#1F4E78",
    horizontal: "Center",
    wrapText: true,
  });
  const percent = book.styles.intern({ ...base, numberFormat: '0.0"%"' });
  for (let column = 0; column < 4; column++) sheet.cells.setStyle(0, column, heading);
  for (let row = 1; row < 6; row++) sheet.cells.setStyle(row, 3, percent);
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.columns.set(0, { width: 22.7109375 });
  sheet.columns.set(1, { width: 14 });
  sheet.rows.set(0, { height: 24 });
  sheet.merges.push(area(9, 0, 1, 3));
  sheet.tabColor = "#00AA55";
  sheet.showGridlines = false;
  sheet.pageLayout = {
    orientation: "Landscape",
    fitToWide: 1,
    printArea: area(0, 0, 90, 20),
    printTitleRows: { first: 0, last: 0 },
    paperSize: "A4",
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 45, header: 18, footer: 18 },
    headerFooter: { leftHeader: "Perennial && friends", centerFooter: "&P / &N · Value pyramid" },
  };
}

function addRules(book: WorkbookState, sheet: SheetState): void {
  const added = (areas: SheetState["merges"], priority: number) => ({
    id: book.newId(),
    areas,
    priority,
    loaded: false,
  });
  sheet.conditionalFormats.push(
    {
      ...added([area(1, 2, 5, 1)], 1),
      rule: { type: "DataBar", color: "#63BE7B", min: 0, gradient: false },
    },
    {
      ...added([area(1, 1, 5, 1)], 2),
      rule: { type: "DataBar", color: "#638EC6", gradient: true },
    },
    {
      ...added([area(1, 3, 5, 1)], 3),
      rule: {
        type: "ColorScale",
        points: [
          { kind: "lowest", color: "#F8696B" },
          { kind: "percentile", value: 50, color: "#FFEB84" },
          { kind: "highest", color: "#63BE7B" },
        ],
      },
    }
  );
  sheet.validations.push({
    areas: [area(1, 5, 5, 1)],
    rule: { type: "List", source: 'New,Won,"Lost"', dropDown: true },
    ignoreBlanks: true,
    error: { isShown: true, style: "Warning", title: "Stage", message: 'Not "on" the list' },
    prompt: { isShown: false, title: "", message: "" },
    loaded: false,
  });
  sheet.hyperlinks.push(
    {
      area: area(7, 0, 1, 1),
      documentReference: "'客户 Customers'!A3",
      screenTip: "first customer",
      loaded: false,
    },
    { area: area(8, 0, 1, 1), address: "https://example.com/?q=a&b=c", loaded: false }
  );
}

function addCharts(book: WorkbookState, sheet: SheetState): void {
  const add = (
    index: number,
    ...[type, title, columns]: [
      Parameters<typeof chartOf>[2],
      string,
      Parameters<typeof chartOf>[5],
    ]
  ) => {
    const place = { left: 330 + (index % 2) * 380, top: 10 + Math.floor(index / 2) * 230 };
    sheet.charts.push(chartOf(book, sheet, type, title, place, columns, 5));
  };
  add(0, "ColumnClustered", "Customers by tier", [
    { column: 1, color: "#1F4E78", hasDataLabels: true, pointColors: new Map([[0, "#FFAA00"]]) },
  ]);
  add(1, "ColumnStacked", "Stacked", [{ column: 1 }, { column: 2 }]);
  add(2, "BarClustered", "Money by tier", [{ column: 2, color: "#448866", gapWidth: 40 }]);
  const bars = sheet.charts[2];
  if (bars) Object.assign(bars.axes.category, { reversed: true, crossedAtMaximum: true });
  add(3, "BarStacked", "Mixed parts", [
    { column: 1, type: "BarStacked100" },
    { column: 2, type: "BarStacked100" },
  ]);
  add(4, "Line", "Line", [{ column: 2, color: "#CC3333", lineWeight: 3 }]);
  add(5, "AreaStacked", "Areas", [
    { column: 1, color: "#336699" },
    { column: 2, color: "#99BBDD" },
  ]);
  add(6, "Doughnut", "Doughnut", [
    {
      column: 2,
      hasDataLabels: true,
      pointColors: new Map([
        [0, "#111111"],
        [1, "#FF0000"],
      ]),
    },
  ]);
  add(7, "ColumnClustered", "Pareto", [
    { column: 2, color: "#1F4E78", gapWidth: 50, overlap: 0 },
    { column: 3, type: "LineMarkers", axisGroup: "Secondary", color: "#E07000" },
  ]);
  add(8, "XYScatter", "Scatter", [
    { column: 2, categories: { sheet: sheet.name, area: area(1, 1, 5, 1) } },
  ]);
}

import { SheetState, StyleTable, DEFAULT_STYLE } from "../../../src/host/model/state";
import { chartTop } from "../../../src/workbench/charts/chartTop";
import { gridCell, styleKey } from "../../../src/workbench/grid/gridCell";
import { gridStyle } from "../../../src/workbench/grid/gridStyle";
import { charactersToPixels, pointsToPixels } from "../../../src/workbench/grid/measures";
import { tallRows } from "../../../src/workbench/grid/rowHeights";
import { tableLook } from "../../../src/workbench/grid/tableLook";

// widths and heights as Excel for Windows shows them at 100 % with Calibri 11
test.each([
  [9.140625, 64],
  [20.7109375, 145],
  [2.7109375, 19],
])("a column of %d characters is %d pixels wide", (characters, pixels) => {
  expect(charactersToPixels(characters)).toBe(pixels);
});

test("15 points are 20 pixels", () => expect(pointsToPixels(15)).toBe(20));

test("ids that look like numbers stay text, numbers stay numbers", () => {
  const sheet = new SheetState("{1}", "Orders");
  sheet.cells.setValue(0, 0, "00123");
  sheet.cells.setValue(0, 1, 123);
  sheet.cells.setValue(0, 2, "Li Lei");
  sheet.cells.setValue(0, 3, { error: "#N/A" });
  sheet.cells.setValue(0, 4, true);
  expect([0, 1, 2, 3, 4, 5].map((column) => gridCell(sheet, 0, column))).toEqual([
    { v: "00123", t: 1 },
    { v: 123, t: 2 },
    { v: "Li Lei" },
    { v: "#N/A" },
    { v: 1, t: 3 },
    undefined,
  ]);
});

test("a style without a colour of its own leaves room for the table's", () => {
  expect(gridStyle(DEFAULT_STYLE)).not.toHaveProperty("cl");
  expect(gridStyle(DEFAULT_STYLE)).not.toHaveProperty("bg");
  expect(gridStyle({ ...DEFAULT_STYLE, numberFormat: "0.0%", fill: "#FFEB84" })).toMatchObject({
    n: { pattern: "0.0%" },
    bg: { rgb: "#FFEB84" },
  });
});

test("rows grow for larger fonts, unless they have a height of their own", () => {
  const styles = new StyleTable();
  const large = styles.intern({ ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, size: 18 } });
  const sheet = new SheetState("{1}", "Report");
  for (const row of [0, 1, 2]) sheet.cells.setValue(row, 0, "x");
  sheet.cells.setStyle(0, 0, large);
  sheet.cells.setStyle(2, 0, large);
  sheet.rows.set(2, { height: 15 });
  const heights = tallRows(sheet, styles, { row: 0, rows: 3 });
  expect([...heights.keys()]).toEqual([0]);
  // Excel gives 18-point Calibri 23.25 points, 31 pixels
  expect(Math.abs((heights.get(0) ?? 0) - 31)).toBeLessThanOrEqual(1);
});

test("rows grow for wrapped texts by the width of their column, but not for merged cells", () => {
  const styles = new StyleTable();
  const wrapped = styles.intern({ ...DEFAULT_STYLE, wrapText: true });
  const sheet = new SheetState("{1}", "Report");
  // 20.71 stored characters are 145 pixels: some 19 letters or 9 Chinese characters of 11 points
  sheet.columns.set(0, { width: 20.7109375 });
  ["short", "x".repeat(50), "字".repeat(25), "x".repeat(50), "two\nlines"].forEach((text, row) => {
    sheet.cells.setValue(row, 0, text);
    sheet.cells.setStyle(row, 0, wrapped);
  });
  sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 4 }];
  const heights = tallRows(sheet, styles, { row: 0, rows: 5 });
  expect([...heights]).toEqual([
    [1, 60],
    [2, 60],
    [4, 40],
  ]);
});

test("a chart keeps to its cell where rows above it are taller than the model counts", () => {
  const styles = new StyleTable();
  const large = styles.intern({ ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, size: 18 } });
  const sheet = new SheetState("{1}", "Report");
  for (const row of [0, 6]) {
    sheet.cells.setValue(row, 0, "x");
    sheet.cells.setStyle(row, 0, large);
  }
  const tall = (tallRows(sheet, styles, { row: 0, rows: 1 }).get(0) ?? 0) - 20;
  // the fourth row begins three usual rows of 15 points below the first, 60 pixels
  expect(chartTop(sheet, styles, { left: 0, top: 45 })).toBe(60 + tall);
  expect(chartTop(sheet, styles, { left: 0, top: 7 * 15 })).toBe(140 + 2 * tall);
  expect(chartTop(sheet, styles, { left: 0, top: 0 })).toBe(0);
});

test("a table's header, bands and total row are dressed by its style", () => {
  const sheet = new SheetState("{1}", "Report");
  sheet.tables = [
    {
      id: "{t}",
      name: "T",
      area: { row: 3, column: 1, rows: 5, columns: 2 },
      columns: [],
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: "TableStyleMedium2",
      criteria: [],
      changed: false,
    },
  ];
  // Office theme: accent 1 is #4472C4, its 80 % lighter tint #D9E1F2
  expect(tableLook(sheet, 3, 1)).toMatchObject({
    bg: { rgb: "#4472C4" },
    cl: { rgb: "#FFFFFF" },
    bl: 1,
  });
  expect(tableLook(sheet, 4, 2)).toEqual({ bg: { rgb: "#D9E1F2" } });
  expect(tableLook(sheet, 5, 2)).toBeUndefined();
  expect(tableLook(sheet, 7, 1)).toEqual({ bl: 1 });
  expect(tableLook(sheet, 3, 3)).toBeUndefined();
});

test("cells are styled by the number of their style", () => {
  const sheet = new SheetState("{1}", "Orders");
  sheet.cells.setStyle(0, 0, 7);
  expect(gridCell(sheet, 0, 0)).toEqual({ s: styleKey(7) });
});

import { unzipSync } from "fflate";
import { openCsv, saveWorkbook } from "../../../src/host/file";
import { renameSheet } from "../../../src/host/model/sheet/renameSheet";
import type { SheetState } from "../../../src/host/model/state";
import { lintWorkbook } from "../../proof/lintWorkbook";
import { addSheet, area, fixture, opened } from "./books";
import { provenCells } from "./proofs";
import { addReportSheet } from "./reportSheet";

const realLife = () => opened(fixture("workbooks/real-life.xlsx"));
const partText = (bytes: Uint8Array, part: string) =>
  new TextDecoder().decode(unzipSync(bytes)[part]);

/** What a reader of the saved file must find; ids, parts and change marks differ by nature. */
function essence(sheet: SheetState) {
  const { tabColor, showGridlines, freeze, merges, pageLayout } = sheet;
  return {
    ...{ tabColor, showGridlines, freeze, merges, pageLayout },
    columns: [...sheet.columns],
    rows: [...sheet.rows].sort(([a], [b]) => a - b),
    tables: sheet.tables.map(({ id: _id, part: _part, changed: _changed, ...table }) => table),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
    validations: sheet.validations.map(
      ({ loaded: _loaded, origin: _origin, ...validation }) => validation
    ),
    hyperlinks: sheet.hyperlinks.map(({ loaded: _loaded, origin: _origin, ...link }) => link),
  };
}

test("a report sheet with everything on it passes all proofs and comes back as it was", async () => {
  const book = await realLife();
  const report = addReportSheet(book);
  const saved = await saveWorkbook(book);
  const cells = await provenCells(saved);
  expect(cells.get("Value pyramid")?.[2]).toEqual(["Gold", 30, 25000, 0.75]);
  expect(cells.get("客户 Customers")?.[2]?.[6]).toBe(55552.5);
  const again = (await opened(saved)).sheets.at(-1) as SheetState;
  expect(essence(again)).toEqual(essence(report));
  expect(again.cells.style(0, 0)).toBeGreaterThan(0);
});

test("charts come back with type, title, series, colours, axes and place", async () => {
  const book = await realLife();
  const report = addReportSheet(book);
  const again = (await opened(await saveWorkbook(book))).sheets.at(-1) as SheetState;
  expect(again.charts).toHaveLength(report.charts.length);
  again.charts.forEach((chart, index) => {
    const wanted = report.charts[index];
    expect(chart).toMatchObject({
      name: wanted?.name,
      title: wanted?.title,
      legend: wanted?.legend.visible ? wanted.legend : { visible: false },
    });
    expect(chart.series.map((series) => series.type ?? chart.type)).toEqual(
      wanted?.series.map((series) => series.type ?? wanted.type)
    );
    expect(
      chart.series.map(({ name, values, categories, axisGroup, pointColors }) => ({
        name,
        values,
        categories,
        axisGroup,
        pointColors,
      }))
    ).toEqual(
      wanted?.series.map(({ name, values, categories, axisGroup, pointColors }) => ({
        name,
        values,
        categories,
        axisGroup,
        pointColors,
      }))
    );
    for (const side of ["left", "top", "width", "height"] as const)
      expect(chart[side]).toBeCloseTo(wanted?.[side] ?? NaN, 2);
  });
  const ends = again.charts.map(({ axes: { category } }) => [
    category.reversed,
    category.crossedAtMaximum,
  ]);
  expect(ends[2]).toEqual([true, true]);
  expect(ends.filter(([reversed, atMaximum]) => reversed || atMaximum)).toHaveLength(1);
  expect(again.charts[7]?.axes.secondaryValue).toMatchObject({
    visible: true,
    title: "Share",
    maximum: 1,
    numberFormat: "0%",
  });
});

test("a chart that was only retitled changes no other part, and its data labels stay", async () => {
  const book = await realLife();
  addReportSheet(book);
  const first = await saveWorkbook(book);
  const again = await opened(first);
  const chart = again.sheets.at(-1)?.charts[0];
  if (chart) Object.assign(chart, { title: "New title", changed: true });
  const second = await saveWorkbook(again);
  const [before, after] = [unzipSync(first), unzipSync(second)];
  const changed = Object.keys(after).filter(
    (name) => Buffer.compare(before[name] ?? Buffer.alloc(0), after[name] ?? Buffer.alloc(0)) !== 0
  );
  expect(changed).toHaveLength(1);
  expect(partText(second, changed[0] ?? "")).toBe(
    partText(first, changed[0] ?? "").replace("Customers by tier", "New title")
  );
});

test("a foreign chart whose title and place change keeps its look", async () => {
  const book = await realLife();
  const chart = book.sheets[0]?.charts[0];
  expect(chart).toMatchObject({
    type: "ColumnClustered",
    title: "Revenue je Kunde",
    width: 5400000 / 12700,
  });
  if (chart) Object.assign(chart, { title: "Umsatz", left: 200, changed: true });
  const saved = await saveWorkbook(book);
  expect(lintWorkbook(saved)).toEqual([]);
  expect(partText(saved, "xl/charts/chart1.xml")).toContain('<a:prstDash val="solid"/>');
  const again = (await opened(saved)).sheets[0]?.charts[0];
  expect(again).toMatchObject({ title: "Umsatz", series: chart?.series });
  expect(again?.left).toBeCloseTo(200, 2);
});

test("a deleted chart leaves no part behind", async () => {
  const book = await realLife();
  const sheet = book.sheets[0];
  if (sheet) sheet.charts = [];
  sheet?.changed.add("charts");
  const saved = await saveWorkbook(book);
  expect(Object.keys(unzipSync(saved))).not.toContain("xl/charts/chart1.xml");
  expect(Object.keys(unzipSync(saved))).toContain("xl/charts/chart2.xml");
  expect(lintWorkbook(saved)).toEqual([]);
});

test("a table grown by two columns passes all proofs and keeps its first columns", async () => {
  const book = await realLife();
  const sheet = book.sheets[0];
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("the fixture has a table");
  Object.assign(table, { area: { ...table.area, columns: 8 }, changed: true });
  table.columns.push({ id: 7, name: "R" }, { id: 8, name: "Segment" });
  sheet.cells.setValue(1, 6, "R");
  sheet.cells.setValue(1, 7, "Segment");
  for (let row = 2; row < 12; row++) sheet.cells.setValue(row, 7, "重要价值");
  const saved = await saveWorkbook(book);
  expect((await provenCells(saved)).get("客户 Customers")?.[5]?.[7]).toBe("重要价值");
  const again = (await opened(saved)).sheets[0]?.tables[0];
  expect(again).toMatchObject({ name: "tblKunden", area: area(1, 0, 11, 8) });
  expect(again?.columns.map(({ name }) => name)).toEqual([
    "Kunde",
    "City",
    "Signup",
    "Revenue",
    "Status",
    "Score",
    "R",
    "Segment",
  ]);
});

test("sheets may be reordered, renamed, hidden and deleted; names follow their sheets", async () => {
  const book = await realLife();
  const [customers, parameter, secret, orders] = book.sheets as [
    SheetState,
    SheetState,
    SheetState,
    SheetState,
  ];
  book.sheets = [orders, parameter, customers];
  parameter.visibility = "Visible";
  renameSheet(book, orders, "All orders");
  book.activeSheetId = orders.id;
  book.names = book.names.filter(({ scope }) => scope !== secret.id);
  const saved = await saveWorkbook(book);
  expect(lintWorkbook(saved)).toEqual([]);
  const again = await opened(saved);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["All orders", "Visible"],
    ["Parameter", "Visible"],
    ["客户 Customers", "Visible"],
  ]);
  expect(again.sheets[0]?.id).toBe(again.activeSheetId);
  expect(again.names.find(({ name }) => name === "LocalRate")?.scope).toBe(again.sheets[0]?.id);
  expect(again.sheets[2]?.pageLayout.printArea).toEqual(area(0, 0, 12, 8));
  expect(again.sheets[0]?.charts[0]?.series[0]?.values.sheet).toBe("All orders");
});

test("a text table becomes a workbook that passes all proofs", async () => {
  const result = await openCsv(
    new TextEncoder().encode("id,名称,amount\n007,张伟,12.5\n1234567890123456,李娜,-3\n"),
    "orders.csv"
  );
  if (!result.ok) throw new Error(result.problem.kind);
  const cells = await provenCells(await saveWorkbook(result.workbook));
  expect(cells.get("orders")).toEqual([
    ["id", "名称", "amount"],
    ["007", "张伟", 12.5],
    ["1234567890123456", "李娜", -3],
  ]);
});

test("settings of the add-in are kept in the file, changed and read again", async () => {
  const book = await realLife();
  book.settings.set("perennial.settings", { version: 1, cuts: [1, 2.5], note: '<"张伟" & co>' });
  const saved = await saveWorkbook(book);
  await provenCells(saved);
  const again = await opened(saved);
  expect([...again.settings]).toEqual([
    ["perennial.settings", { version: 1, cuts: [1, 2.5], note: '<"张伟" & co>' }],
  ]);
  again.settings.set("perennial.settings", null);
  const third = await opened(await saveWorkbook(again));
  expect([...third.settings]).toEqual([["perennial.settings", null]]);
});

test("a book whose cells changed is calculated anew by whoever opens it", async () => {
  const book = await opened(fixture("online_retail/Online Retail 2010-12-01 to 12-15.xlsx"));
  book.sheets[0]?.cells.setValue(0, 8, "R");
  expect(partText(await saveWorkbook(book), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a sheet added and filled with nothing is a sheet", async () => {
  const book = await realLife();
  addSheet(book, "Empty", []);
  const saved = await saveWorkbook(book);
  expect(lintWorkbook(saved)).toEqual([]);
  expect((await opened(saved)).sheets.at(-1)?.name).toBe("Empty");
});

test("a look that the file has already is used again, run after run", async () => {
  const marked = async (bytes: Uint8Array) => {
    const book = await opened(bytes);
    const base = book.styles.get(0);
    const look = book.styles.intern({
      ...base,
      numberFormat: '0.0"%"',
      fill: "#FFEEAA",
      font: { ...base.font, bold: true, color: "#1F4E78" },
      wrapText: true,
    });
    book.sheets[0]?.cells.setStyle(40, 9, look);
    return saveWorkbook(book);
  };
  const styles = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"]);
  const original = fixture("workbooks/real-life.xlsx");
  const once = await marked(original);
  const twice = await marked(once);
  expect(styles(once)).not.toBe(styles(original));
  expect(styles(twice)).toBe(styles(once));
});

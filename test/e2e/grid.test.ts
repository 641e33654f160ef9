import ExcelJS from "exceljs";
import fs from "node:fs";
import type { Browser } from "playwright-core";
import { violationsOn } from "../taskpane/galleryPage";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type Opening, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

let browser: Browser;
let bench: WorkbenchPage | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  const { complaints = [], strangers = [] } = bench ?? {};
  await bench?.close();
  bench = undefined;
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
});

/** Cells of the sample's first sheet, "Customers", by their place on the canvas. */
const POINTS = {
  id: { x: 60, y: 75 },
  name: { x: 200, y: 75 },
  regionHeader: { x: 420, y: 40 },
  /** The edge between the headers of columns B and C: 46 pixels of row numbers, 91 of column A, 168 of column B. */
  edgeOfB: { x: 305, y: 10 },
};

async function open(how: Omit<Opening, "url"> = {}) {
  bench = await openWorkbench(browser, { url: workbenchUrl(), ...how });
  const { page, ready } = bench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await ready();
  await page.locator(".filter-button").first().waitFor();
  const canvas = page.locator('[id^="univer-sheet-main-canvas"]');
  return {
    ...bench,
    canvas,
    click: (point: keyof typeof POINTS) => canvas.click({ position: POINTS[point] }),
    /** Waits until so many rows of the first sheet are hidden. */
    hidden: (count: number) =>
      page.waitForFunction((wanted) => {
        const rows = window.workbench?.workbook.sheets[0]?.rows.values() ?? [];
        return [...rows].filter((row) => row.hidden).length === wanted;
      }, count),
    /** Waits until the first customers have these names. */
    names: (names: string[]) =>
      page.waitForFunction((wanted) => {
        const cells = window.workbench?.workbook.sheets[0]?.cells;
        return wanted.every((name, i) => cells?.value(i + 1, 1) === name);
      }, names),
    copied: (text: string) =>
      page.waitForFunction(
        async (wanted) => (await navigator.clipboard.readText()) === wanted,
        text
      ),
  };
}

/** The first customers of the sample; 59 of its 301 are from Shanghai. */
const FIRST = ["金子勇", "冯伟晨", "曹子荣"];

test("a header's menu filters and sorts: in the book, for the add-in, on the clipboard; Ctrl+Z takes it back", async () => {
  const { page, pane, say, click, hidden, names, copied, screenshot } = await open();
  await click("regionHeader");
  await page.keyboard.press("Alt+ArrowDown");
  const search = page.getByRole("searchbox", { name: say("filter.search") });
  await search.fill("shanghai");
  await screenshot("filter-menu");
  expect(await violationsOn(page)).toEqual([]);
  await search.press("Enter");
  await hidden(301 - 59);
  const seen = await pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const filter = context.workbook.tables.getItem("Customers").autoFilter.load("criteria");
      await context.sync();
      return filter.criteria.flatMap(({ values }) => values ?? []);
    })
  );
  expect(seen).toEqual(["Shanghai 上海"]);

  await click("id");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  await copied("C0001\nC0003");

  await page.keyboard.press("Control+z");
  await hidden(0);
  await page.getByRole("button", { name: say("filter.button", { column: "Name" }) }).click();
  await page.getByRole("button", { name: say("filter.descending.text") }).click();
  await names(["邹远阳", "邹平倩", "邹静利"]);
  await page.keyboard.press("Control+z");
  await names(FIRST);
});

test("cells pasted from another program and a column drawn wider are in the saved file; once the add-in writes there, Ctrl+Z leaves its work alone", async () => {
  const { page, pane, say, canvas, click, names } = await open();
  await page.evaluate(() => navigator.clipboard.writeText("Li Lei\t+86 10 1234\nTom\t7"));
  await click("name");
  await page.keyboard.press("Control+v");
  await names(["Li Lei", "Tom"]);
  await page.keyboard.press("Control+z");
  await names(FIRST);
  await page.keyboard.press("Control+y");
  await names(["Li Lei", "Tom"]);

  const { x = 0, y = 0 } = (await canvas.boundingBox()) ?? {};
  const edge = { x: x + POINTS.edgeOfB.x, y: y + POINTS.edgeOfB.y };
  await page.mouse.move(edge.x - 1, edge.y);
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + 70, edge.y, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(
    () => (window.workbench?.workbook.sheets[0]?.columns.get(1)?.width ?? 0) > 30
  );

  await pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Customers")
        .columns.getItem("Stage")
        .filter.applyValuesFilter(["Prospect"]);
      context.workbook.worksheets.getItem("Customers").getRange("B2").values = [["Add-in"]];
      await context.sync();
    })
  );
  const filtered = say("filter.buttonActive", { column: "Stage" });
  await page.getByRole("button", { name: filtered }).waitFor();
  await page.keyboard.press("Control+z");
  await names(["Add-in", "Tom"]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("bar.save"), exact: true }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(fs.readFileSync(await (await download).path())).buffer);
  const sheet = book.getWorksheet("Customers");
  expect(sheet?.getCell("C3").value).toBe(7);
  expect(sheet?.getColumn(2).width).toBeGreaterThan(30);
  expect(sheet?.getRow(2).hidden).toBe(true);
});

test("in Chinese and dark: the menu reads Chinese, and a protected sheet says that it was not changed", async () => {
  const { page, pane, say, click, screenshot } = await open({
    language: "zh-CN",
    colorScheme: "dark",
  });
  await pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").protection.protect();
      await context.sync();
    })
  );
  await page.getByRole("button", { name: say("filter.button", { column: "Created" }) }).click();
  await screenshot("filter-menu-zh-dark");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "从旧到新排序" }).click();
  await page.getByText(say("sheet.refused")).waitFor();
  await page.getByRole("button", { name: say("sheet.dismissRefused") }).click();
  await click("name");
  await page.keyboard.type("不行");
  await page.keyboard.press("Enter");
  await page.getByText(say("sheet.refused")).waitFor();
  const name = await page.evaluate(() => window.workbench?.workbook.sheets[0]?.cells.value(1, 1));
  expect(name).toBe(FIRST[0]);
});

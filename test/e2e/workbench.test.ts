import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import fs from "node:fs";
import type { Browser, Page } from "playwright-core";
import { REPORT_KEYS } from "../../src/core/report/report";
import { WORDS } from "../../src/excel/text/words";
import type { BookDump } from "../../src/workbench/dumpBook";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type Opening, type WorkbenchPage } from "./workbenchPage";
import { writtenHeaders } from "./writtenHeaders";

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
  const { complaints, strangers } = bench ?? { complaints: [], strangers: [] };
  await bench?.close();
  bench = undefined;
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

async function open(how: Omit<Opening, "url"> = {}): Promise<WorkbenchPage> {
  bench = await openWorkbench(browser, { url: workbenchUrl(), ...how });
  return bench;
}

const headersOf = (sheet: { cells: Record<string, unknown[]> } | undefined, row: number) =>
  Object.entries(sheet?.cells ?? {})
    .filter(([place]) => place.startsWith(`${row},`))
    .map(([, [value]]) => value);

/** Compares a saved file with the book on the screen: sheets, cells and Tables as ExcelJS reads them, charts as they stand in the package. */
async function expectSameElsewhere(bytes: Buffer, shown: BookDump) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(shown.sheets.map(({ name }) => name));
  for (const { name, cells, tables } of shown.sheets) {
    const sheet = book.getWorksheet(name);
    const differing = Object.entries(cells).filter(([place, [value]]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const saved = sheet?.getCell(row + 1, column + 1).value;
      if (typeof value === "number")
        return saved instanceof Date ? Number.isNaN(+saved) : saved !== value;
      return typeof value === "string" && !value.startsWith("=") && textOf(saved) !== value;
    });
    expect([name, differing]).toEqual([name, []]);
    const saved = sheet?.getTables() as unknown as { table: { name: string; tableRef: string } }[];
    expect(saved.map(({ table }) => table.name).sort()).toEqual(tables.map((t) => t.name).sort());
  }
  const parts = unzipSync(bytes);
  const titles = Object.keys(parts)
    .filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))
    .map((part) => {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      const [title = ""] = /<c:title>.*?<\/c:title>/s.exec(xml) ?? [];
      return [...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join("");
    });
  const wanted = shown.sheets.flatMap(({ charts }) => charts.map(({ title }) => title));
  expect(wanted.length).toBeGreaterThan(10);
  expect(titles.sort()).toEqual(wanted.sort());
}

/** A link's text is in the cell's place. */
const textOf = (value: ExcelJS.CellValue | undefined) =>
  typeof value === "object" && value !== null && "text" in value ? value.text : value;

/** Selects until the name box shows the column: while the grid takes over what was written it takes no click. */
async function expectSelected(page: Page, column: string, select: () => Promise<void>) {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  const shown = async () => (await nameBox.inputValue()).replace(/\d+$/, "");
  const isShown = (letters: string) =>
    document
      .querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")
      ?.value.startsWith(letters);
  for (let attempt = 0; attempt < 12 && (await shown()) !== column; attempt++) {
    await select();
    await page.waitForFunction(isShown, column, { timeout: 5000 }).catch(() => undefined);
  }
  expect(await shown()).toBe(column);
}

const REPORTS = REPORT_KEYS.map((key) => WORDS.en[`sheet.${key}`]);

describe("the main job", () => {
  test("one button writes the columns and fourteen report sheets with their charts; another program reads them in the saved file; undo takes all back", async () => {
    const { page, pane, texts, say: tell, dump, ready, review, turnTo, screenshot } = await open();
    await ready();
    await screenshot("ready");
    const before = await dump();
    await review();
    const after = await dump();

    const customers = after.sheets.find(({ name }) => name === "Customers");
    const written = writtenHeaders("en");
    expect(headersOf(customers, 0).slice(-written.length)).toEqual(written);
    expect(after.sheets.filter((s) => s.visibility === "Visible").map(({ name }) => name)).toEqual([
      "Customers",
      "Orders",
      "Price list",
      "Contacts",
      "Stage log",
      "Marketing costs",
      ...REPORTS,
    ]);
    await screenshot("done");

    for (const name of REPORTS) {
      await turnTo(name);
      const { charts = [] } = after.sheets.find((sheet) => sheet.name === name) ?? {};
      const drawn = page.locator(".chart svg");
      if (charts.length) await drawn.nth(charts.length - 1).waitFor();
      expect(await drawn.count()).toBe(charts.length);
      const labels = await page
        .locator(".chart")
        .evaluateAll((all) => all.map((chart) => chart.getAttribute("aria-label")));
      expect(labels).toEqual(charts.map(({ title }) => title));
      await screenshot(`report-${name.toLowerCase().replaceAll(" ", "-")}`);
    }

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: tell("bar.save"), exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("shop-en-zh.xlsx");
    await expectSameElsewhere(fs.readFileSync(await file.path()), after);

    const { say } = texts;
    await pane.getByRole("button", { name: say("runs.open") }).click();
    await pane.getByRole("button", { name: say("runs.putBack") }).click();
    await pane.getByRole("button", { name: say("runs.confirm"), exact: true }).click();
    await pane
      .getByRole("main")
      .getByText(say("message.undone", { count: 1 }))
      .waitFor();
    const undone = await dump();
    expect({ ...undone, active: null }).toEqual({ ...before, active: null });
  });

  test("new columns are as wide on the screen as in the book, and the user's sheet stays in view", async () => {
    const { page, dump, ready, review } = await open({ width: 3600 });
    await ready();
    await review();
    const { active, sheets } = await dump();
    expect(active).toBe("Customers");
    const widths = new Map(
      sheets[0]?.columns.map(([column, { width = 9.140625 }]) => [column, width])
    );
    // 46 pixels of row numbers, then the columns; a character is 7 pixels
    let left = 46;
    for (let column = 0; column < 27; column++) left += Math.round((widths.get(column) ?? 0) * 7);
    const canvas = page.locator('[id^="univer-sheet-main-canvas"]');
    // two of the new columns, right of the 23 of the sample
    for (const [x, column] of [
      [left + 10, "AB"],
      [left - 10, "AA"],
    ] as const) {
      await expectSelected(page, column, () => canvas.click({ position: { x, y: 100 } }));
    }
  });

  test("a setting says what it would change, and a customer why it is where it is, without writing anything", async () => {
    const { pane, texts, dump, ready, goThrough, screenshot } = await open();
    await ready();
    const before = await dump();
    const { say, core } = texts;
    await pane.getByRole("button", { name: say("settings.open") }).click();
    await pane.getByRole("button", { name: core("settings.group.life") }).click();
    await pane.getByLabel(core("settings.statusBounds.active")).fill("10");
    await pane.getByRole("button", { name: say("settings.whatChanges") }).click();
    await pane
      .getByText(/\d+ of 303 customers change group/)
      .first()
      .waitFor();
    await screenshot("settings-effect");
    await pane.getByRole("button", { name: say("settings.drop") }).click();

    await pane.getByRole("button", { name: say("run.start") }).click();
    await pane.getByRole("button", { name: say("preview.notNow") }).click();
    await goThrough("customers");
    await pane.getByLabel(say("customers.find")).fill("c0041");
    await pane.getByRole("button", { name: say("customers.open") }).click();
    await pane.getByText("+Plus Café 加一咖啡").first().waitFor();
    await screenshot("why");
    expect({ ...(await dump()), active: null }).toEqual({ ...before, active: null });
  });
});

describe("the book and the page", () => {
  test("a file that is no book is refused in words, a CSV file opens as a book, and the language can be changed on the page", async () => {
    const { page, pane, say, dump, ready, screenshot } = await open();
    await ready();
    const file = page.locator('input[type="file"]');
    await file.setInputFiles({
      name: "old.xls",
      mimeType: "application/vnd.ms-excel",
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    });
    const refused = page.getByText(say("problem.oldFormat", { name: "old.xls" }));
    await refused.waitFor();
    await screenshot("refused");
    expect((await dump()).name).toBe("shop-en-zh.xlsx");
    await page.getByRole("button", { name: say("problem.dismiss") }).click();
    await refused.waitFor({ state: "detached" });

    await file.setInputFiles({
      name: "orders.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("客户编号,订单日期,金额\nC1,2024-01-05,12.5\nC2,2024-02-06,20\n"),
    });
    await page.getByRole("heading", { name: "orders.csv" }).waitFor();
    expect((await dump()).sheets[0]?.cells["1,0"]?.[0]).toBe("C1");
    await page.getByRole("button", { name: say("page.otherLanguage") }).click();
    await page.getByRole("button", { name: "保存" }).waitFor();
    await pane.locator('html[lang="zh-CN"]').waitFor();
  });
});

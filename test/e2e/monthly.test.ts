import type { Browser } from "playwright-core";
import { REPORT_KEYS } from "../../src/core/report/report";
import { WORDS } from "../../src/excel/text/words";
import { fromIsoDay } from "../../src/page/day";
import type { BookDump } from "../../src/workbench/dumpBook";
import { seen } from "./bookInView";
import { openReviewed, type ReviewedPage } from "./reviewedPage";
import { openBrowser } from "./workbenchPage";
import { writtenHeaders } from "./writtenHeaders";

jest.setTimeout(240_000);

let browser: Browser;
let at: ReviewedPage;
let reviewed: Awaited<ReturnType<typeof inSight>>;

beforeAll(async () => {
  browser = await openBrowser();
  at = await openReviewed(browser, {
    language: "zh-CN",
    colorScheme: "dark",
    book: "shop-zh.xlsx",
  });
  reviewed = await inSight();
});
afterEach(() => {
  const { complaints, strangers } = at;
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
});
afterAll(async () => {
  await browser.close();
});

/** The book without its archive, in which the order of the entries says nothing. */
async function inSight() {
  const { sheets, ...book } = await seen(at);
  return { ...book, sheets: sheets.filter(({ visibility }) => visibility !== "VeryHidden") };
}

/** What a file keeps of a book, whatever its cells look like. */
const kept = ({ sheets }: BookDump) =>
  sheets.map(({ name, visibility, cells, tables, charts }) => ({
    name,
    visibility,
    values: Object.entries(cells).flatMap(([place, [value]]) =>
      value === null ? [] : [[place, value]]
    ),
    tables,
    charts: charts.map(({ title }) => title),
  }));

/** The figures of the comparison: name → [that day, today]. */
async function figures(): Promise<Map<string, [number, number]>> {
  const lines = (await at.main.getByRole("table").first().innerText()).split("\n");
  const number = (text: string) => Number(text.replaceAll(",", ""));
  return new Map(
    lines.slice(1).flatMap((line) => {
      const [name = "", then, now] = line.split("\t");
      return then && now ? [[name, [number(then), number(now)]] as const] : [];
    })
  );
}

describe("简体中文, dark: the month's work at the assistant's door", () => {
  test("everything reads Chinese: the page, the pane, the written columns; both are dark", async () => {
    const { page, pane, turnTo, rows } = at;
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await pane.locator("html").getAttribute("lang")).toBe("zh-CN");
    const [customer] = await rows();
    expect(Object.keys(customer ?? {})).toEqual(expect.arrayContaining(writtenHeaders("zh-CN")));
    await turnTo("总览");
    await page.locator(".chart svg").first().waitFor();
    await at.screenshot("zh-dark");
    const dark = (color: string) => (color.match(/\d+/g) ?? []).slice(0, 3).every((c) => +c < 80);
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(dark(await page.locator("header").first().evaluate(background))).toBe(true);
    expect(dark(await pane.locator("#root > div").evaluate(background))).toBe(true);
  });

  test("compared with another day: today's figures are those of the columns, that day's were fewer", async () => {
    const { main, texts, button, goThrough, rows } = at;
    const { say, core } = texts;
    await goThrough("review");
    const month = await figures();
    const active = say("monthly.figure.active");
    const customers = await rows();
    const withStatus = (status: string) =>
      customers.filter((row) => row[core("column.status")] === status).length;
    expect(month.get(active)?.[1]).toBe(withStatus(core("status.active")));
    expect(month.get(say("monthly.figure.lost"))?.[1]).toBe(withStatus(core("status.lost")));

    await main.getByLabel(say("monthly.compareWith")).selectOption("day");
    await main.getByLabel(core("field.date"), { exact: true }).fill("2025-03-31");
    await button(say("monthly.compare")).click();
    const day = core.date(fromIsoDay("2025-03-31") ?? NaN);
    await main.getByText(say("monthly.comparedWith.day", { day })).waitFor();
    const year = await figures();
    for (const key of ["customers", "orders", "net"] as const) {
      const name = say(`monthly.figure.${key}`);
      const [then = NaN, now = NaN] = year.get(name) ?? [];
      const [monthAgo = NaN, today] = month.get(name) ?? [];
      expect(now).toBe(today);
      expect(then).toBeGreaterThan(0);
      expect(then).toBeLessThan(monthAgo);
    }
    await at.screenshot("door-monthly-zh-dark");
  });

  test("who went up a tier is listed by name, and a name leads to the card", async () => {
    const { main, texts, button } = at;
    const movers = main.getByRole("button", { name: /^\d+ 位客户层级上升$/ });
    const count = parseInt(await movers.innerText(), 10);
    await movers.click();
    const list = main.getByRole("list", { name: /层级上升$/ });
    const names = list.getByRole("listitem").getByRole("button");
    expect(await names.count()).toBe(Math.min(count, 10));
    const name = await names.first().innerText();
    await names.first().click();
    await main.getByRole("heading", { name }).waitFor();
    await button(texts.say("action.backToResults")).click();
    await main.getByLabel(texts.say("monthly.compareWith")).waitFor();
  });

  test("what is to do this month leads to its place: a contact to the card, the stalled to their door", async () => {
    const { main, texts, button, pane, goThrough } = at;
    const { say } = texts;
    const due = main.getByRole("list", { name: say("monthly.due") }).getByRole("button");
    const name = await due.first().innerText();
    await due.first().click();
    await main.getByRole("heading", { name }).waitFor();
    await button(say("action.backToResults")).click();
    await main.getByRole("button", { name: /^\d+ 位客户停滞$/ }).click();
    await pane
      .getByRole("tab", { name: say("desk.door.stalled"), exact: true, selected: true })
      .waitFor();
    await goThrough("review");
  });

  test("written when the preview is agreed to; every page opens from the door; the run is put back from the list", async () => {
    const { main, texts, button, inFront, told, turnTo } = at;
    const { say } = texts;
    await turnTo("客户档案");
    await button(say("monthly.write.again")).click();
    await button(say("preview.write")).waitFor();
    expect(await inSight()).toEqual(reviewed);
    await button(say("preview.write")).click();
    await told(say("message.reviewed"));
    const pages = main.getByRole("list", { name: say("monthly.pages") });
    await main
      .getByRole("button", { name: /^再显示/ })
      .last()
      .click();
    const names = await pages.getByRole("listitem").getByRole("button").allInnerTexts();
    expect([...names].sort()).toEqual(
      REPORT_KEYS.map((key) => WORDS["zh-CN"][`sheet.${key}`]).sort()
    );
    for (const name of names) {
      await pages.getByRole("button", { name, exact: true }).click();
      await inFront(name);
    }
    await at.screenshot("monthly-pages-zh");

    await button(say("runs.open")).click();
    const runs = main.getByRole("listitem");
    await runs.first().waitFor();
    expect(await runs.count()).toBe(2);
    await runs.first().getByRole("button").click();
    await at.screenshot("monthly-runs-zh");
    await button(say("runs.confirm")).click();
    await told(say("message.undone", { count: 1 }));
    expect(await inSight()).toEqual(reviewed);
  });

  test("saved and opened again, the book is the same, the pane is at its desk, and the first run can still be put back", async () => {
    const { page, pane, main, texts, button, say, told } = at;
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say("bar.save"), exact: true }).click();
    const file = await download;
    const shown = await at.dump();
    await page.locator('input[type="file"]').setInputFiles(await file.path());
    await pane
      .getByRole("tab", { name: texts.say("desk.door.review"), exact: true, selected: true })
      .waitFor();
    await main.getByLabel(texts.say("monthly.compareWith")).waitFor();
    expect(kept(await at.dump())).toEqual(kept(shown));
    await button(texts.say("runs.open")).click();
    const runs = main.getByRole("listitem");
    await runs.first().waitFor();
    expect(await runs.count()).toBe(1);
    await runs.first().getByRole("button").click();
    await button(texts.say("runs.confirm")).click();
    await told(texts.say("message.undone", { count: 1 }));
    expect((await at.dump()).sheets.map(({ name }) => name)).toEqual([
      "客户档案",
      "销售订单",
      "跟进记录",
      "阶段日志",
      "渠道费用",
    ]);
  });
});

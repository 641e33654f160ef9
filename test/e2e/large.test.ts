import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(600_000);

const ROOT = path.join(__dirname, "..", "..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-large-"));
const file = path.join(folder, "large.xlsx");

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  execFileSync(process.execPath, ["src/dev/samples.mjs", "--large", file], { cwd: ROOT });
  browser = await openBrowser();
  bench = await openWorkbench(browser, { url: workbenchUrl() });
  await bench.ready();
  await bench.page.locator('input[type="file"]').setInputFiles(file);
  await bench.page
    .getByRole("heading", { name: "large.xlsx", exact: true })
    .waitFor({ timeout: 120_000 });
  await bench.ready();
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(folder, { recursive: true });
});

/** Watches one page or frame: the longest time it was blocked, and the different progress lines that were painted. */
const watch = () => {
  const seen = { blockedMs: 0, painted: new Set<string>(), stop: false };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      seen.blockedMs = Math.max(seen.blockedMs, Math.round(duration));
  }).observe({ type: "longtask" });
  const look = () => {
    const line = document.querySelector('main:has([role="progressbar"])')?.textContent;
    if (line) seen.painted.add(line);
    if (!seen.stop) requestAnimationFrame(look);
  };
  look();
  Object.assign(window, { watched: seen });
};
const report = () => {
  const { blockedMs, painted } = (window as never as { watched: Watched }).watched;
  return { blockedMs, painted: [...painted] };
};
interface Watched {
  blockedMs: number;
  painted: Set<string>;
}

/** Sheets with their sizes and the customers' header: a book too large to compare cell by cell here. */
const outline = () =>
  bench.page.evaluate(() => {
    const { sheets } = window.workbench?.workbook ?? { sheets: [] };
    return sheets.map(({ name, cells }) => [name, cells.rowCount, [...(cells.rowValues(0) ?? [])]]);
  });

describe("a book of 100,000 orders and 20,000 customers", () => {
  test("can be cancelled while it is read, and is then as it was", async () => {
    const { pane, texts } = bench;
    const before = await outline();
    await pane.getByRole("button", { name: texts.say("run.start"), exact: true }).click();
    await pane.getByRole("button", { name: texts.say("run.cancel"), exact: true }).click();
    await pane.getByRole("button", { name: texts.say("run.start"), exact: true }).waitFor();
    expect(await outline()).toEqual(before);
  });

  test("is reviewed while page and pane go on being painted", async () => {
    const { page, pane, complaints, strangers } = bench;
    await page.evaluate(watch);
    await pane.locator("html").evaluate(watch);
    await bench.review();

    const inPage = await page.evaluate(report);
    const inPane = await pane.locator("html").evaluate(report);
    process.stdout.write(
      `large book: longest task ${inPage.blockedMs} ms in the page, ${inPane.blockedMs} ms in the pane; ` +
        `${inPane.painted.length} different states of progress painted\n`
    );
    expect(inPane.painted.length).toBeGreaterThan(10);
    const [customers] = await outline();
    expect(customers?.[1]).toBe(20_001);
    // the book's own eight, the seventeen that are always there, and those that have something to say
    expect((customers?.[2] as unknown[]).length).toBeGreaterThan(8 + 17);
    await bench.screenshot("large");
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

import fs from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { createSay, type Say } from "../../src/workbench/text/texts";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The pane, which has tests of its own, and Fluent's own stops for the Tab key, which hand the focus on at once. */
const OTHERS = ["iframe", "[data-tabster-dummy]"];

/** Rules that the page breaks. */
async function broken({ page }: WorkbenchPage): Promise<string[]> {
  // what fades in is judged when it is there
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  // as an expression: the page's policy allows no script tag
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (exclude) => {
    const { run } = (window as unknown as { axe: { run(what: object): Promise<AxeResults> } }).axe;
    return (await run({ exclude })).violations;
  }, OTHERS);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`
  );
}

/** The page with its grid, with its menus and with what it says of a file that is no book, each in turn. */
async function brokenAnywhere(bench: WorkbenchPage, say: Say): Promise<string[]> {
  const { page } = bench;
  await page.locator(".filter-button").first().waitFor();
  const found = await broken(bench);

  await page.getByRole("button", { name: say("troubles.name"), exact: true }).click();
  await page.getByRole("switch", { name: say("trouble.failing"), exact: true }).click();
  found.push(...(await broken(bench)));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("troubles.end") }).click();

  await page.locator('input[type="file"]').setInputFiles({
    name: "notes.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(0),
  });
  await page.getByText(say("problem.empty", { name: "notes.txt" })).waitFor();
  await page.getByRole("button", { name: say("bar.samples") }).click();
  await page.getByRole("menu").waitFor();
  found.push(...(await broken(bench)));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("problem.dismiss") }).click();
  return found;
}

test("the page, spreadsheet included, breaks no rule of axe: in English and Chinese, light, dark, and with forced colours", async () => {
  const bench = await openWorkbench(browser, { url: workbenchUrl() });
  const { page, say } = bench;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await bench.ready();
  expect(await brokenAnywhere(bench, say)).toEqual([]);
  await bench.screenshot("page-en-light");

  await page.emulateMedia({ forcedColors: "active" });
  expect(await brokenAnywhere(bench, say)).toEqual([]);
  await bench.screenshot("page-en-forced");

  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
  await page.getByRole("button", { name: say("bar.dark") }).click();
  await page.getByRole("button", { name: say("page.otherLanguage") }).click();
  await page.locator('html[lang="zh-CN"]').waitFor();
  expect(await brokenAnywhere(bench, createSay("zh-CN"))).toEqual([]);
  await bench.screenshot("page-zh-dark");
  await bench.close();
});

import fs from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
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

/** What is not the page's own: the pane, which has tests of its own; the spreadsheet engine; Fluent's focus sentinels. */
const OTHERS = [
  "iframe",
  "[class*='univer-']",
  "[data-u-comp]",
  "[data-react-aria-top-layer]",
  "[data-tabster-dummy]",
];

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

const LOOKS = [
  ["en", "light"],
  ["zh-CN", "dark"],
  ["en", "forced"],
] as const;

test.each(LOOKS)("the page in %s, %s, breaks no rule of axe", async (language, look) => {
  const bench = await openWorkbench(browser, {
    url: workbenchUrl(),
    language,
    colorScheme: look === "dark" ? "dark" : "light",
  });
  const { page, say } = bench;
  if (look === "forced") await page.emulateMedia({ forcedColors: "active" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await bench.ready();
  await page.locator('[id^="univer-sheet-main-canvas"]').waitFor();
  expect(await broken(bench)).toEqual([]);

  await page.getByRole("button", { name: say("troubles.name"), exact: true }).click();
  await page.getByRole("switch", { name: say("trouble.failing"), exact: true }).click();
  expect(await broken(bench)).toEqual([]);
  await bench.screenshot(`troubles-${language}-${look}`);
  await page.keyboard.press("Escape");
  await page.locator('input[type="file"]').setInputFiles({
    name: "notes.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(0),
  });
  await page.getByText(say("problem.empty", { name: "notes.txt" })).waitFor();
  expect(await broken(bench)).toEqual([]);
  await page.getByRole("button", { name: say("bar.samples") }).click();
  await page.getByRole("menu").waitFor();
  expect(await broken(bench)).toEqual([]);
  await bench.close();
});

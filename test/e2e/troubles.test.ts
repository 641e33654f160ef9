import type { Browser } from "playwright-core";
import type { Failure } from "../../src/host/bridge/troubles";
import type { Trouble } from "../../src/workbench/troubles/rehearsal";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(240_000);

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, { url: workbenchUrl() });
  await bench.ready();
});
afterEach(async () => {
  await bench.close();
  expect(bench.complaints).toEqual([]);
});

const menuButton = () => bench.page.getByRole("button", { name: /^Troubles/ });
const bar = () => bench.page.getByRole("status").getByText("Rehearsed trouble");

/** Through the menu, by keyboard alone. */
async function switchOn(trouble: Trouble, failure?: { code: Failure; every: number }) {
  const { page, say } = bench;
  await menuButton().focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("switch", { name: say(`trouble.${trouble}`), exact: true });
  await item.focus();
  await page.keyboard.press("Space");
  if (failure) {
    await page.getByLabel(say("troubles.failure"), { exact: true }).selectOption(failure.code);
    await page.getByLabel(say("troubles.every")).selectOption(String(failure.every));
  }
  await page.keyboard.press("Escape");
  await bar().waitFor();
}

const start = () => bench.pane.getByRole("button", { name: bench.texts.say("run.start") });
const seen = async () => ({ ...(await bench.dump()), active: null });
const told = (sentence: string) => bench.pane.getByText(sentence).waitFor({ timeout: 120_000 });

/** Runs until the pane says `sentence`, agreeing to what it asks before it writes. */
async function reviewUntil(sentence: string) {
  const { pane, texts } = bench;
  await start().click();
  const write = pane.getByRole("button", { name: texts.say("preview.write") });
  await write.or(pane.getByText(sentence)).first().waitFor({ timeout: 120_000 });
  if (await write.isVisible()) await write.click();
  await told(sentence);
}

test("a protected sheet is refused in words before anything is written", async () => {
  const before = await seen();
  await switchOn("protectedSheets");
  await reviewUntil(bench.texts.core("problem.protectedSheet", { sheet: "Customers" }));
  expect(await seen()).toEqual(before);
  await bench.screenshot("trouble-protectedSheets");
});

test("a cell being edited is told; after Enter in the sheet the run goes through", async () => {
  const before = await seen();
  await switchOn("cellEdited");
  await reviewUntil(bench.texts.core("problem.cellBeingEdited"));
  expect(await seen()).toEqual(before);
  await bench.screenshot("trouble-cellEdited");
  await bench.page
    .locator('[id^="univer-sheet-main-canvas"]')
    .click({ position: { x: 200, y: 75 } });
  await bench.page.keyboard.press("Enter");
  await bar().waitFor({ state: "detached" });
  await bench.review();
});

test("requests that fail now and then are sent again, and the run ends well", async () => {
  await switchOn("failing", { code: "ActivityLimitReached", every: 25 });
  await bench.review();
  expect((await seen()).sheets.map(({ name }) => name)).toContain("Overview");
});

test("a slow Excel shows how far it is, and a cancelled run leaves the book as it was", async () => {
  const { pane, texts } = bench;
  const before = await seen();
  await switchOn("slow");
  await start().click();
  await pane.getByRole("progressbar").first().waitFor();
  await bench.screenshot("trouble-slow");
  await pane.getByRole("button", { name: texts.say("run.cancel"), exact: true }).click();
  await start().waitFor({ timeout: 60_000 });
  expect(await seen()).toEqual(before);
});

test("a connection that breaks in the middle of writing leaves the book as it was", async () => {
  const before = await seen();
  await switchOn("breaksOff");
  await reviewUntil("InvalidOrTimedOutSession");
  expect(await seen()).toEqual(before);
  await bench.screenshot("trouble-breaksOff");
});

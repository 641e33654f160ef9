import type { Browser } from "playwright-core";
import type { Failure } from "../../src/host/bridge/troubles";
import type { Trouble } from "../../src/workbench/troubles/rehearsal";
import { seen } from "./bookInView";
import { workbenchUrl } from "./server";
import { openBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(240_000);

let browser: Browser;
let bench: WorkbenchPage;
let untouched: Awaited<ReturnType<typeof seen>>;

beforeAll(async () => {
  browser = await openBrowser();
  bench = await openWorkbench(browser, { url: workbenchUrl() });
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.ready();
  untouched = await seen(bench);
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  const end = bench.page.getByRole("button", { name: bench.say("troubles.end") });
  if (await end.isVisible()) await end.click();
  await bar().waitFor({ state: "detached" });
  expect(bench.complaints).toEqual([]);
});

const bar = () => bench.page.getByRole("status").getByText("Rehearsed trouble");
const button = (name: string) => bench.pane.getByRole("button", { name, exact: true });
const start = () => button(bench.texts.say("run.start"));
const told = (sentence: string | RegExp) =>
  bench.pane.getByText(sentence).first().waitFor({ timeout: 120_000 });

/** Through the menu, by keyboard alone. */
async function switchOn(trouble: Trouble, failure?: { code: Failure; every: number }) {
  const { page, say } = bench;
  await page.getByRole("button", { name: /^Troubles/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("switch", { name: say(`trouble.${trouble}`), exact: true }).focus();
  await page.keyboard.press("Space");
  if (failure) {
    await page.getByLabel(say("troubles.failure"), { exact: true }).selectOption(failure.code);
    await page.getByLabel(say("troubles.every")).selectOption(String(failure.every));
  }
  await page.keyboard.press("Escape");
  await bar().waitFor();
}

/** Runs until the pane says `sentence`, agreeing to what it asks before it writes. */
async function reviewUntil(sentence: string | RegExp) {
  const { pane, texts } = bench;
  await start().click();
  const write = button(texts.say("preview.write"));
  await write.or(pane.getByText(sentence)).first().waitFor({ timeout: 120_000 });
  if (await write.isVisible()) await write.click();
  await told(sentence);
}

/** Lets the pane wait no longer than a moment where it would wait a minute. Returns what makes its minutes last again. */
async function shortMinute() {
  const html = bench.pane.locator("html");
  const wait = await html.evaluateHandle(() => window.setTimeout);
  await html.evaluate(() => {
    const { setTimeout: lasting } = window;
    const short = (work: () => void, ms = 0) => lasting(work, ms < 60_000 ? ms : 100);
    window.setTimeout = short as typeof window.setTimeout;
  });
  return () => html.evaluate((_, lasting) => void (window.setTimeout = lasting), wait);
}

/** What “Copy details” puts on the clipboard. */
async function details() {
  const { page, pane, texts } = bench;
  await button(texts.say("problem.copyDetails")).click();
  await pane.getByText(texts.say("problem.copied")).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.each([
  ["protectedSheets", "protectedSheet"],
  ["protectedBook", "protectedWorkbook"],
  ["readOnly", "readOnlyWorkbook"],
] as const)("%s: refused in words before anything is written", async (trouble, problem) => {
  await switchOn(trouble);
  await reviewUntil(bench.texts.core(`problem.${problem}`, { sheet: "Customers" }));
  expect(await seen(bench)).toEqual(untouched);
  await bench.screenshot(`trouble-${trouble}`);
});

test("a protected sheet can be gone to from the message", async () => {
  const { turnTo, texts, inFront } = bench;
  await switchOn("protectedSheets");
  await reviewUntil(texts.core("problem.protectedSheet", { sheet: "Customers" }));
  await turnTo("Orders");
  await button(texts.say("found.sheet", { sheet: "Customers" })).click();
  await inFront("Customers");
});

test("a slow Excel shows how far it is, and a cancelled run leaves the book as it was", async () => {
  const { pane, texts } = bench;
  await switchOn("slow");
  await start().click();
  await pane.getByRole("progressbar").first().waitFor();
  await bench.screenshot("trouble-slow");
  await button(texts.say("run.cancel")).click();
  await start().waitFor({ timeout: 60_000 });
  expect(await seen(bench)).toEqual(untouched);
});

test("a connection that breaks in the middle of writing leaves the book as it was, and what happened can be copied", async () => {
  await switchOn("breaksOff");
  await reviewUntil(/InvalidOrTimedOutSession/);
  expect(await seen(bench)).toEqual(untouched);
  await bench.screenshot("trouble-breaksOff");
  const lines = (await details()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining(["problem: hostError", "code: InvalidOrTimedOutSession"])
  );
});

test("a silent Excel is given up after a minute, with details to copy", async () => {
  const { texts } = bench;
  await switchOn("silent");
  const lasting = await shortMinute();
  await start().click();
  await told(texts.core("problem.hostSilent", { seconds: 60 }));
  await lasting();
  await bench.screenshot("trouble-silent");
  expect((await details()).split("\n")).toContain("problem: hostSilent");
  expect(await seen(bench)).toEqual(untouched);
});

test("a cell being edited is told; after Enter in the sheet the run goes through", async () => {
  const { page, texts } = bench;
  const { say } = texts;
  await switchOn("cellEdited");
  await reviewUntil(texts.core("problem.cellBeingEdited"));
  expect(await seen(bench)).toEqual(untouched);
  await bench.screenshot("trouble-cellEdited");
  await page.locator('[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 75 } });
  await page.keyboard.press("Enter");
  await bar().waitFor({ state: "detached" });
  await start().click();
  await button(say("preview.notNow")).click({ timeout: 120_000 });
  await button(say("desk.change")).click();
  await start().waitFor();
});

test("requests that may carry little and fail now and then are cut and sent again, and the run ends well", async () => {
  await switchOn("smallLimit");
  await switchOn("failing", { code: "ActivityLimitReached", every: 25 });
  await bench.review();
  expect((await seen(bench)).sheets.map(({ name }) => name)).toContain("Overview");
});

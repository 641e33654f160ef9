import axe from "axe-core";
import type { Browser } from "playwright-core";
import { createCommandTexts } from "../../src/commands/text/texts";
import { WORDS } from "../../src/excel/text/words";
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
  const { complaints, strangers } = bench ?? { complaints: [], strangers: [] };
  await bench?.close();
  bench = undefined;
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
});

/** The ribbon's buttons and the window in which a command speaks. */
async function openRibbon(how: Omit<Opening, "url">) {
  bench = await openWorkbench(browser, { url: workbenchUrl(), ...how });
  const { page, say } = bench;
  const texts = createCommandTexts(how.language ?? "en");
  const window = page.frameLocator("dialog iframe");
  const answer = (key: "consent.write" | "consent.not" | "notice.close" | "filtered.showAll") =>
    window.getByRole("button", { name: texts.say(key), exact: true }).click();
  const press = (name: "review" | "stalledLeads" | "undoLastRun") =>
    page.getByRole("button", { name: say(`ribbon.${name}`), exact: true }).click();
  /** Buttons wait until the command has said that it is done. */
  const idle = () =>
    page
      .getByRole("button", { name: say("ribbon.review"), exact: true, disabled: false })
      .and(page.locator(":not([aria-disabled=true])"))
      .waitFor();
  return { ...bench, window, answer, press, idle, command: texts };
}

test("Review asks, writes and goes to the monthly page; Stalled Leads filters; Undo takes all back", async () => {
  const ribbon = await openRibbon({});
  const { pane, window, press, answer, idle, dump, ready, screenshot, command } = ribbon;
  await ready();
  const before = await dump();

  await press("review");
  await window.getByText(command.say("consent.title")).waitFor({ timeout: 90_000 });
  expect({ ...(await dump()), active: null }).toEqual({ ...before, active: null });
  await screenshot("ribbon-consent");
  await answer("consent.write");
  await window
    .getByRole("button", { name: command.say("notice.close") })
    .waitFor({ timeout: 90_000 });
  await screenshot("ribbon-done");
  await answer("notice.close");
  await idle();
  const after = await dump();
  expect(after.active).toBe(WORDS.en["sheet.review"]);
  // the pane has looked at the book again
  await pane.getByRole("tablist").waitFor();

  await press("stalledLeads");
  await idle();
  expect((await dump()).active).toBe(before.sheets[0]?.name);
  await screenshot("ribbon-stalled");

  // the rows that the filter hides would be missed
  await press("undoLastRun");
  await answer("filtered.showAll");
  await idle();
  const undone = await dump();
  expect({ ...undone, active: null }).toEqual({ ...before, active: null });
});

test("in Chinese: what cannot be done is said, accessibly, and Not now writes nothing", async () => {
  const { page, window, press, answer, idle, dump, ready, command } = await openRibbon({
    language: "zh-CN",
    book: "shop-zh.xlsx",
  });
  await ready();
  const before = await dump();
  await press("review");
  await answer("consent.not");
  await idle();
  expect({ ...(await dump()), active: null }).toEqual({ ...before, active: null });

  await press("undoLastRun");
  await window.getByText(command.core("problem.nothingToUndo")).waitFor();
  const frame = page.frames().find((one) => one.url().includes("commandWindow"));
  await frame?.evaluate(axe.source);
  const violations = await frame?.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const found = await checker.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`);
  });
  expect(violations).toEqual([]);
  await answer("notice.close");
  await idle();
});

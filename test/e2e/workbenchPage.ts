import fs from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import type { BookDump } from "../../src/workbench/dumpBook";
import type { Language } from "../../src/core/settings";
import type { Door } from "../../src/taskpane/deskActions";
import { createTexts, type Texts } from "../../src/taskpane/text/texts";
import { createSay, type Say } from "../../src/workbench/text/texts";
import { findBrowser } from "../findBrowser";

const SCREENSHOTS = path.join(__dirname, "..", "..", "dist", "screenshots");

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });

export interface Opening {
  url: string;
  language?: Language;
  colorScheme?: "light" | "dark";
  /** A sample's file name. */
  book?: string;
  width?: number;
}

/** The workbench in a browser tab, and everything in it that a user would rather not see. */
export interface WorkbenchPage {
  page: Page;
  pane: FrameLocator;
  /** The pane's and the page's words in the language of the browser. */
  texts: Texts;
  say: Say;
  /** Errors, warnings of the Content-Security-Policy, requests that failed. */
  complaints: string[];
  /** Requests to any other machine. */
  strangers: string[];
  dump(): Promise<BookDump>;
  /** Goes past the welcome to setup, and takes the newest order's day as the analysis date if it is offered. */
  ready(): Promise<void>;
  /** Starts the review from setup, agrees to what is going to be written, and waits for the results. */
  review(): Promise<void>;
  /** Goes through one of the three doors. */
  goThrough(door: Door): Promise<void>;
  turnTo(sheet: string): Promise<void>;
  /** Goes to a cell of the sheet in front by the name box. */
  goTo(address: string): Promise<void>;
  /** Types into the selected cell, and leaves it by Enter. */
  type(text: string): Promise<void>;
  /** Waits until a sheet is the active one. */
  inFront(sheet: string): Promise<void>;
  /** Drags the border between sheet and pane until the pane is so wide. */
  widen(pixels: number): Promise<void>;
  /** Takes a picture of the page, or of a part of it. */
  screenshot(name: string, part?: Locator): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(browser: Browser, opening: Opening): Promise<WorkbenchPage> {
  const { url, language = "en", colorScheme = "light", book, width = 1440 } = opening;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: language === "en" ? "en-GB" : language,
    colorScheme,
    viewport: { width, height: 860 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // a pane that is closed while it loads
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
  });
  const here = new URL(url).origin;
  context.on("request", (request) => {
    const asked = request.url();
    if (!/^(data|blob):/.test(asked) && new URL(asked).origin !== here) strangers.push(asked);
  });
  await page.goto(book ? `${url}?book=${book}` : url);

  // the ribbon has a page of its own
  const pane = page.frameLocator("aside iframe");
  const texts = createTexts(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const say = createSay(language);
  const inFront = async (sheet: string) => {
    await page.waitForFunction((name) => {
      const { workbook } = window.workbench ?? {};
      return workbook?.sheetById(workbook.activeSheetId)?.name === name;
    }, sheet);
  };
  return {
    page,
    pane,
    texts,
    say,
    complaints,
    strangers,
    // as text: the browser's way of handing over objects takes seconds for a whole book
    dump: async () =>
      JSON.parse(
        await page.evaluate(() => {
          if (!window.workbench) throw new Error("no book is open");
          return JSON.stringify(window.workbench.dump());
        })
      ) as BookDump,
    async ready() {
      const start = button(texts.say("run.start"));
      const use = button(texts.say("welcome.use"));
      await start.or(use).first().waitFor();
      if (await use.isVisible()) await use.click();
      await start.waitFor();
      const newest = pane.getByRole("button", {
        name: new RegExp(`^${texts.say("date.useNewest", { day: "" }).trim()}`),
      });
      if (await newest.count()) await newest.click();
    },
    async review() {
      const start = button(texts.say("run.start"));
      const write = button(texts.say("preview.write"));
      await start.click();
      await start.waitFor({ state: "detached" });
      // a run that fails ends where it began, with its problem told
      await write.or(start).first().waitFor({ timeout: 120_000 });
      const failed = async () => {
        throw new Error(await pane.locator("body").innerText());
      };
      if (!(await write.isVisible())) await failed();
      await write.click();
      const done = pane.getByRole("tablist");
      await done.or(start).first().waitFor({ timeout: 120_000 });
      if (!(await done.isVisible())) await failed();
    },
    async goThrough(door) {
      await pane.getByRole("tab", { name: texts.say(`desk.door.${door}`) }).click();
    },
    async turnTo(sheet) {
      await page.locator("footer").getByText(sheet, { exact: true }).click();
      await inFront(sheet);
    },
    inFront,
    async goTo(address) {
      await page.getByRole("textbox", { name: say("grid.nameBox") }).fill(address);
      await page.keyboard.press("Enter");
    },
    async type(text) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async widen(pixels) {
      const splitter = page.getByRole("separator", { name: say("splitter.label") });
      const { x = 0, y = 0 } = (await splitter.boundingBox()) ?? {};
      await page.mouse.move(x + 4, y + 100);
      await page.mouse.down();
      // the splitter is held in its middle
      await page.mouse.move(width - pixels - 4, y + 100);
      await page.mouse.up();
    },
    async screenshot(name, part) {
      fs.mkdirSync(SCREENSHOTS, { recursive: true });
      await (part ?? page).screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

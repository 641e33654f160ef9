import axe from "axe-core";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Page } from "playwright-core";
import { PANE_MESSAGES } from "../../src/taskpane/text/texts";
import { build, contentSecurityPolicy, openBrowser, pagesConfig, serve } from "./pages";

const GALLERY = path.join(__dirname, "gallery");
/** Set to a folder, it receives a picture of every screen. */
const pictures = process.env.PERENNIAL_PICTURES;

/** A screen of the gallery, and how it is looked at. */
export interface View {
  screen: string;
  language: string;
  dark?: boolean;
  width?: number;
  forcedColors?: boolean;
}

export interface Gallery {
  /** Opens a screen, collects what the browser complains about, and closes it again. */
  onScreen: (view: View, look: (page: Page) => Promise<void>) => Promise<string[]>;
  close: () => Promise<void>;
}

/** The gallery as it is built for users, in a browser of its own. */
export async function openGallery(): Promise<Gallery> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-screens-"));
  const html = new HtmlPlugin({
    filename: "gallery.html",
    template: path.join(GALLERY, "gallery.html"),
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy("/office.js") },
  });
  const entry = { gallery: path.join(GALLERY, "index.tsx") };
  await build(
    pagesConfig(folder, {
      entry,
      plugins: [html],
      devtool: false,
      optimization: { minimize: false },
    })
  );
  const site = await serve(folder);
  const browser = await openBrowser();

  return {
    async onScreen(view, look) {
      const { screen, language, dark = false, width = 320, forcedColors = false } = view;
      const context = await browser.newContext({
        viewport: { width, height: 640 },
        colorScheme: dark ? "dark" : "light",
        forcedColors: forcedColors ? "active" : "none",
        reducedMotion: "reduce",
      });
      await context.addInitScript(listen);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${site.url}/gallery.html?screen=${screen}&language=${language}`);
      await page.waitForSelector("main");
      await fetched(page);
      await look(page);
      if (pictures) {
        const name = `${screen}-${language}${dark ? "-dark" : ""}${forcedColors ? "-forced" : ""}-${width}.png`;
        await page.screenshot({ path: path.join(pictures, name), fullPage: true });
      }
      await context.close();
      return complaints;
    },
    async close() {
      await browser.close();
      site.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

/** Notes in `window.announced` what a screen reader is given to say, by way of the live region. */
function listen() {
  delete (Document.prototype as { ariaNotify?: unknown }).ariaNotify;
  const announced: string[] = [];
  Object.assign(window, { announced });
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (target instanceof Element && target.matches("[aria-live]"))
        announced.push(...[...addedNodes].map((node) => node.textContent ?? ""));
  }).observe(document, { childList: true, subtree: true });
}

/** Waits for the parts of a screen that are fetched when they are needed. */
async function fetched(page: Page): Promise<void> {
  for (const messages of Object.values(PANE_MESSAGES))
    await page.getByText(messages["loading.starting"]).waitFor({ state: "detached" });
}

/** Unfolds everything that is folded away, also inside of what was. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const next = () => document.querySelector<HTMLElement>('main button[aria-expanded="false"]');
    for (let folded = next(); folded; folded = next()) {
      folded.click();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** What axe finds wrong, one line a rule. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // Fluent's own stops for the Tab key; they hand the focus on at once
    const found = await checker.run(
      { exclude: [["[data-tabster-dummy]"]] },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`);
  });
}

/** By how many pixels the page is wider than the pane. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What the user asked for, in order. */
export const callsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);

export const announced = (page: Page) =>
  page.evaluate(() => (window as unknown as { announced: string[] }).announced);

export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

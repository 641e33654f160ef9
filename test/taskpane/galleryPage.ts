import axe from "axe-core";
import path from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PANE_MESSAGES } from "../../src/taskpane/text/texts";
import { openBrowser } from "./pages";

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

/** The gallery that was built for this run, in a browser of this file's own. */
export async function openGallery(): Promise<Gallery> {
  const { PERENNIAL_GALLERY: url } = process.env;
  if (!url) throw new Error("No gallery: run these tests with the project “pane” of package.json.");
  const browser = await openBrowser();
  const contexts = new Map<string, Promise<BrowserContext>>();
  let visits = 0;

  /** Views that look alike share what the browser has fetched and compiled. */
  const contextFor = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const known = contexts.get(key);
    if (known) return known;
    const opened = browser.newContext(options).then(async (context) => {
      await context.addInitScript(listen);
      return context;
    });
    contexts.set(key, opened);
    return opened;
  };

  return {
    async onScreen(view, look) {
      const { screen, language, dark = false, width = 320, forcedColors = false } = view;
      const context = await contextFor({
        viewport: { width, height: 640 },
        colorScheme: dark ? "dark" : "light",
        forcedColors: forcedColors ? "active" : "none",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      const query = new URLSearchParams({ screen, language, visit: String(++visits) });
      await page.goto(`${url}/gallery.html?${query}`);
      await page.waitForSelector("main");
      await fetched(page);
      await look(page);
      if (pictures) await takePicture(page, path.join(pictures, pictureOf(view)));
      await Promise.all(context.pages().map((open) => open.close()));
      return complaints;
    },
    close: () => browser.close(),
  };
}

/** The file that the picture of a view is saved in. */
export const pictureOf = ({ screen, language, dark, width = 320, forcedColors }: View) =>
  `${screen}-${language}${dark ? "-dark" : ""}${forcedColors ? "-forced" : ""}-${width}.png`;

/** Makes the pane as tall as its screen, so that its foot covers nothing. */
async function showWhole(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 320;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

async function takePicture(page: Page, file: string): Promise<void> {
  await showWhole(page);
  await page.screenshot({ path: file, fullPage: true });
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
  await showWhole(page);
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

/** What moves, or would when it changes, for longer than a millisecond. */
export const motionsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const longest = (durations: string) =>
      Math.max(...durations.split(",").map((text) => parseFloat(text) * 1000));
    const styled = [...document.querySelectorAll("body *")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const moves = longest(transitionDuration) > 1 || longest(animationDuration) > 1;
        return moves ? [`${element.tagName}.${element.className}${part ?? ""}`] : [];
      })
    );
    // what only grows fainter and stronger, as Fluent's bar does where less motion is asked for, moves nothing
    const still = ["opacity", "offset", "computedOffset", "easing", "composite"];
    const running = document.getAnimations().flatMap(({ effect }) => {
      if (!(effect instanceof KeyframeEffect)) return [];
      if (Number(effect.getComputedTiming().duration) <= 1) return [];
      const changed = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      return changed.filter((name) => !still.includes(name)).map((name) => `animation of ${name}`);
    });
    return [...styled, ...running];
  });

/** What the user asked for, in order. */
export const callsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);

export const announced = (page: Page) =>
  page.evaluate(() => (window as unknown as { announced: string[] }).announced);

export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

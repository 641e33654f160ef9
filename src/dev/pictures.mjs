// `npm run pictures`: the pictures in the README, taken from the workbench in a real browser, into assets/pictures.
import fs from "node:fs";
import path from "node:path";
import { indexedPng } from "./indexedPng.mjs";
import { installPackages, installTestTools, ROOT } from "./install.mjs";

installPackages();
installTestTools();
// what follows needs the packages
const { chromium } = await import("playwright-core");
const { serve } = await import("./serve.mjs");

const FOLDER = path.join(ROOT, "assets", "pictures");
const SIZE = { width: 1600, height: 950 };
const MOST_BYTES = 250 * 1024;

const ENGLISH = { start: "Review customers", useNewest: /^Use /, done: "Review finished" };
const CHINESE = { start: "开始分析", useNewest: /^改用/, done: "分析完成" };

/** `zoom`: tenths that the sheet is made smaller by; `cell`: what to go to, in the name box. */
const PICTURES = [
  { name: "workbench", words: ENGLISH, sheet: "Overview", zoom: 3 },
  { name: "customers", words: ENGLISH, sheet: "Customers", cell: "AK1", zoom: 3 },
  { name: "pyramid", words: ENGLISH, sheet: "Value pyramid", zoom: 4 },
  {
    name: "chinese",
    words: CHINESE,
    language: "zh-CN",
    book: "shop-zh.xlsx",
    sheet: "总览",
    zoom: 3,
  },
];

const { url, stop } = await serve({ port: 3400, watch: false, open: false });
const browser = await chromium.launch({
  executablePath: process.env.PERENNIAL_BROWSER,
  args: ["--no-sandbox"],
});
fs.mkdirSync(FOLDER, { recursive: true });
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await stop();
}

async function take({
  name,
  words,
  language = "en-GB",
  book = "shop-en-zh.xlsx",
  sheet,
  cell,
  zoom,
}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: language,
    viewport: SIZE,
  });
  const page = await context.newPage();
  await page.goto(`${url}?book=${book}`);
  const pane = page.frameLocator("iframe");
  const start = pane.getByRole("button", { name: words.start, exact: true });
  await start.waitFor();
  await pane.getByRole("button", { name: words.useNewest }).click();
  await start.click();
  await pane.getByRole("heading", { name: words.done }).waitFor({ timeout: 60_000 });
  await page.locator("footer").getByText(sheet, { exact: true }).click();
  for (let times = 0; times < zoom; times++)
    await page.locator("footer button:has(.univerjs-icon-reduce-icon)").click();
  if (cell) {
    await page.locator("[data-u-comp=defined-name] input").fill(cell);
    await page.keyboard.press("Enter");
  }
  await page.mouse.move(0, 0);
  await settled(page);
  const file = path.join(FOLDER, `${name}.png`);
  fs.writeFileSync(file, indexedPng(await pixelsOf(page, await page.screenshot())));
  await context.close();
  const { size } = fs.statSync(file);
  console.log(`${path.relative(ROOT, file)}: ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES / 1024} KB`);
}

/** Resolves when two pictures in a row are the same. */
async function settled(page) {
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(500);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}

/** The browser decodes its own picture. */
async function pixelsOf(page, png) {
  const encoded = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext("2d");
    brush.drawImage(bitmap, 0, 0);
    const { data } = brush.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (let at = 0; at < data.length; at += 32_768)
      text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return btoa(text);
  }, png.toString("base64"));
  return { ...SIZE, rgba: Buffer.from(encoded, "base64") };
}

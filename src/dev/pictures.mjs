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
const PATIENCE_MS = 120_000;

const ENGLISH = {
  locale: "en-GB",
  use: "Use this workbook",
  useNewest: /^Use \d/,
  start: "Review customers",
  write: "Write it",
  close: "Close message",
};
const CHINESE = {
  locale: "zh-CN",
  use: "使用此工作簿",
  useNewest: /^改用/,
  start: "开始分析",
  write: "写入",
  close: "关闭消息",
};

/**
 * `door`: the tab of the pane; `sheet`: the one in front; `cell`: what to go to, in the name box; `zoom`: tenths that the sheet is made smaller by;
 * `then`: what is done last.
 */
const PICTURES = [
  { name: "workbench", door: "Customers", sheet: "Customers", cell: "AL2", zoom: 3 },
  {
    name: "card",
    door: "Customers",
    sheet: "Customers",
    cell: "B5",
    zoom: 2,
    async then(pane) {
      await pane.getByRole("textbox", { name: "Customer id or name" }).fill("C0004");
      await pane.getByRole("button", { name: "Open card" }).click();
      await pane.getByRole("heading", { name: "Life so far" }).waitFor();
    },
  },
  { name: "pyramid", door: "Monthly review", sheet: "Value pyramid", zoom: 4 },
  {
    name: "stalled",
    door: "Stalled leads",
    sheet: "Customers",
    cell: "T2",
    zoom: 2,
    async then(pane) {
      await pane.getByRole("button", { name: "Show on sheet" }).click();
      await pane.getByRole("button", { name: "Show all", exact: true }).waitFor();
      await pane.locator("[aria-expanded=false]", { hasText: "days over" }).first().click();
    },
  },
  {
    name: "chinese",
    words: CHINESE,
    book: "shop-zh.xlsx",
    door: "客户",
    sheet: "总览",
    zoom: 4,
    then: (pane) => atTop(pane.getByRole("heading", { name: "最近消费与消费频率" })),
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
  words = ENGLISH,
  book = "shop-en-zh.xlsx",
  door,
  sheet,
  cell,
  zoom,
  then,
}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: words.locale,
    viewport: SIZE,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${url}?book=${book}`);
  const pane = page.frameLocator("aside iframe");
  const press = (text) => pane.getByRole("button", { name: text, exact: true }).click();
  await press(words.use);
  await press(words.useNewest);
  await press(words.start);
  await press(words.write);
  await pane.getByRole("tab", { name: door, exact: true }).click();
  await press(words.close);
  await page.locator("footer").getByText(sheet, { exact: true }).click();
  for (let times = 0; times < zoom; times++)
    await page.locator("footer button:has(.univerjs-icon-reduce-icon)").click();
  if (cell) {
    await page.locator("[data-u-comp=defined-name] input").fill(cell);
    await page.keyboard.press("Enter");
  }
  await then?.(pane);
  await page.mouse.move(0, 0);
  await settled(page);
  const file = path.join(FOLDER, `${name}.png`);
  fs.writeFileSync(file, indexedPng(await pixelsOf(page, await page.screenshot())));
  await context.close();
  const { size } = fs.statSync(file);
  console.log(`${path.relative(ROOT, file)}: ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES / 1024} KB`);
}

/** Scrolls so that an element is the first that is seen. */
function atTop(locator) {
  return locator.evaluate((element) => element.scrollIntoView());
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

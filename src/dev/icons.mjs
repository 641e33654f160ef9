// `npm run icons`: the PNGs that Office asks for, drawn from the SVGs in assets.
import fs from "node:fs";
import path from "node:path";
import { installPackages, installTestTools, ROOT } from "./install.mjs";

installPackages();
installTestTools();
// what follows needs the packages
const { chromium } = await import("playwright-core");

const ASSETS = path.join(ROOT, "assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = [
  { svg: "icon.svg", sizes: [...SIZES, 128] },
  { svg: "ribbon/review.svg", sizes: SIZES },
  { svg: "ribbon/stalled.svg", sizes: SIZES },
  { svg: "ribbon/undo.svg", sizes: SIZES },
];

const browser = await chromium.launch({
  executablePath: process.env.PERENNIAL_BROWSER,
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const { svg, sizes } of ICONS) {
    const source = fs.readFileSync(path.join(ASSETS, svg), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0">${source}</body>`);
      await page.addStyleTag({ content: "svg { display: block; width: 100vw; height: 100vh }" });
      const file = path.join(ASSETS, svg.replace(".svg", `-${size}.png`));
      await page.screenshot({ path: file, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}

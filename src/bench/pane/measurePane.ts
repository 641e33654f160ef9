import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import type { Browser, BrowserType, Page } from "playwright-core";
import { en } from "../../taskpane/text/en";
import { readSeen, watchPage } from "./watchPage";
import type { Seen } from "./watchPage";

/** What a run in the pane is like for who looks on. */
export interface PaneMeasurement {
  seconds: number;
  /** In the pane's document; the workbench around it has the same thread, so its tasks are among these. */
  pane: Seen;
  /** From the press of Cancel in the middle of reading to the pane's answer, milliseconds. */
  cancelMs: number;
  /** Of JavaScript, garbage collected, before the run and after it; bytes. */
  heapBefore: number;
  heapAfter: number;
}

const PATIENCE = 900_000;

/** Opens a file in the workbench, cancels one run while it reads, then lets one go to its end. */
export async function measurePane(file: string, root: string): Promise<PaneMeasurement> {
  const server = await serveWorkbench(root);
  const browser = await openBrowser(root);
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "en-GB" });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.url);
    return await measured(page, file);
  } finally {
    await browser.close();
    server.stop();
  }
}

async function measured(page: Page, file: string): Promise<PaneMeasurement> {
  const pane = page.frameLocator("aside iframe");
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const start = button(en["run.start"]);
  const ready = async () => {
    const use = button(en["welcome.use"]);
    await start.or(use).first().waitFor();
    if (await use.isVisible()) await use.click();
    await start.waitFor();
  };
  await ready();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("heading", { name: path.basename(file), exact: true }).waitFor();
  await ready();

  await start.click();
  await pane.getByRole("progressbar").waitFor();
  await page.waitForTimeout(1_000);
  const pressed = Date.now();
  await button(en["run.cancel"]).click();
  await start.waitFor();
  const cancelMs = Date.now() - pressed;

  const heapBefore = await heapOf(page);
  await pane.locator("html").evaluate(watchPage);
  const begun = Date.now();
  await start.click();
  await button(en["preview.write"]).click();
  await pane.getByRole("tablist").waitFor();
  return {
    seconds: (Date.now() - begun) / 1000,
    pane: await pane.locator("html").evaluate(readSeen),
    cancelMs,
    heapBefore,
    heapAfter: await heapOf(page),
  };
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize;
}

/** Looked up at run time: it is a development dependency that cannot be bundled. */
function openBrowser(root: string): Promise<Browser> {
  const require = createRequire(path.join(root, "package.json"));
  const { chromium } = require("playwright-core") as { chromium: BrowserType };
  const executablePath = process.env.PERENNIAL_BROWSER ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** The workbench as `npm start` serves it, built once. */
async function serveWorkbench(root: string): Promise<{ url: string; stop(): void }> {
  const { PERENNIAL_WORKBENCH: running } = process.env;
  if (running !== undefined) return { url: running, stop: () => undefined };
  const start = path.join(root, "src", "dev", "start.mjs");
  const server = spawn(process.execPath, [start, "--no-open", "--no-watch", "--port", "3150"]);
  const url = await new Promise<string>((resolve, reject) => {
    readline.createInterface({ input: server.stdout }).on("line", (line) => {
      const address = /^Workbench: (https:\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  return { url, stop: () => server.kill("SIGINT") };
}
